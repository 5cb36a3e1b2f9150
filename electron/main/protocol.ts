import { randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, posix, sep } from 'node:path';
import type { Protocol } from 'electron';
import { contentSecurityPolicy, servedAs } from './csp.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export const registerScheme = (protocol: Protocol): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: false } },
  ]);

/** How the page is to look in its very first frame, so that a dark room never gets a white flash. */
export interface FirstPaint {
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: number;
}

const listFiles = async (folder: string): Promise<ReadonlySet<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      ),
  );
};

/** The quick-note window gets its own page and what that is made of: no worker of the vault, and not the journal. */
const isFor = (host: string, path: string): boolean => {
  if (host === 'bundle') return true;
  return host === 'note' && (path === 'quick-note.html' || (extname(path) !== '.html' && servedAs(path) === 'page'));
};

/** Serves the built page and nothing else: the names are listed once, so no path can lead out of the folder. */
export const serveBundle = async (protocol: Protocol, folder: string, firstPaint: () => FirstPaint): Promise<void> => {
  const files = await listFiles(folder);
  protocol.handle('app', async (request) => {
    const nonce = randomBytes(16).toString('base64');
    const url = new URL(request.url);
    const path = posix.normalize(url.pathname).slice(1);
    if (url.host === 'cover') return respond(cover, '.html', 'page', nonce);
    const isServed = request.method === 'GET' && files.has(path) && isFor(url.host, path);
    if (!isServed) return respond(null, '', 'page', nonce);
    const body = await readFile(join(folder, path));
    const content = path.endsWith('.html') ? fill(body.toString('utf8'), nonce, firstPaint()) : new Uint8Array(body);
    return respond(content, extname(path), servedAs(path), nonce);
  });
};

// Between an unlocked page and the lock screen that takes its place: empty, in the system's light or dark.
const cover = '<!doctype html><meta name="color-scheme" content="light dark"><title>Aftershift</title>';

/** Every response carries the policy of what it is, a missing file's too. */
const respond = (
  content: string | Uint8Array<ArrayBuffer> | null,
  extension: string,
  served: ReturnType<typeof servedAs>,
  nonce: string,
): Response =>
  new Response(content, {
    status: content === null ? 404 : 200,
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(served, nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    },
  });

const fill = (html: string, nonce: string, { theme, textSize }: FirstPaint): string =>
  html
    .replace('<html lang="en">', `<html lang="en" data-theme="${theme}" data-text-size="${textSize}">`)
    .replaceAll('%NONCE%', nonce);
