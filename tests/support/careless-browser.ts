import { once } from 'node:events';
import { createServer } from 'node:http';
import { type BrowserContext, chromium } from '@playwright/test';
import { installedChromium } from '../../build/scripts/installed-chromium.mjs';

export interface CarelessBrowser {
  readonly context: BrowserContext;
  /** An empty page with no policy, and an empty worker beside it. */
  readonly url: string;
  readonly worker: string;
  readonly close: () => Promise<void>;
}

/** The same Chromium as any browser is, with nothing closed: what a way out has to get out of to count as one. */
export const openCarelessBrowser = async (profile: string): Promise<CarelessBrowser> => {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.writeHead(200, { 'content-type': isWorker ? 'text/javascript' : 'text/html' });
    response.end(isWorker ? '' : '<!doctype html><meta charset="utf-8"><body>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port');
  const executablePath = installedChromium();
  const asRoot = process.getuid?.() === 0;
  // With a profile of its own: a window that keeps nothing fetches no icon.
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !asRoot,
  });
  return {
    context,
    url: `http://localhost:${address.port}/`,
    worker: '/worker.js',
    close: async () => {
      await context.close();
      server.close();
      await once(server, 'close');
    },
  };
};
