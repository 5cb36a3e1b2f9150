import type { WebContents } from 'electron';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, servedAs } from '../../../electron/main/csp.ts';
import { admit, isTrusted } from '../../../electron/main/ipc.ts';
import { home, type OwnPage, quickNoteHome } from '../../../electron/main/navigation.ts';
import { isOurs } from '../../../electron/main/requests.ts';
import { applySwitches, forbiddenArgument } from '../../../electron/main/switches.ts';

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((part) => [part.split(' ', 1)[0] ?? '', part.slice(part.indexOf(' ') + 1)]));

describe('the content security policy', () => {
  test.each([
    ['assets/vault.worker-Bx_1.js', 'worker'],
    ['assets/reading.worker-a1.js', 'worker'],
    ['assets/passphrase-strength.worker-DEF-3.js', 'worker'],
    ['assets/kdf.worker-a1.js', 'kdf-worker'],
    ['index.html', 'page'],
    ['assets/index-a1.js', 'page'],
    ['assets/kdf.worker-a1.js.html', 'page'],
    ['kdf.worker-a1.js/index.html', 'page'],
    ['assets/notkdf.worker-a1.js', 'worker'],
    ['', 'page'],
  ])('of %s is that of a %s', (path, served) => {
    expect(servedAs(path)).toBe(served);
  });

  test('of a page allows nothing by default, no inline script, no eval, no other origin', () => {
    const policy = directives(contentSecurityPolicy('page', 'abc='));
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'nonce-abc='",
      'img-src': "'self' blob: data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'media-src': "'none'",
      'object-src': "'none'",
      'frame-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test('lets only the key worker compile WebAssembly, and no worker more than that', () => {
    expect(contentSecurityPolicy('worker', 'x')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
    expect(contentSecurityPolicy('kdf-worker', 'x')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
    for (const served of ['page', 'worker', 'kdf-worker'] as const) {
      expect(contentSecurityPolicy(served, 'x')).not.toMatch(/'unsafe-(?:inline|eval)'|https?:|\*/);
    }
  });
});

describe('an argument that would let another program look in', () => {
  const bad = [
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--no-sandbox',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-port=1',
    '--inspect-publish-uid=http',
    '--inspect-wait',
    '--js-flags=--expose-gc',
    '--disable-web-security',
  ];

  test.each(bad)('stops a packaged app: %s', (argument) => {
    const single = argument.slice(1);
    for (const spelled of [argument, single, `/${argument.slice(2)}`, argument.toUpperCase()]) {
      expect(forbiddenArgument(['aftershift', 'x', spelled], true)).toBe(spelled);
      expect(forbiddenArgument(['aftershift', 'x', spelled], false)).toBeNull();
    }
  });

  test('is none of the ordinary ones', () => {
    const ordinary = [
      '/opt/Aftershift/aftershift',
      '--profile=x',
      '--inspection',
      '--no-sandboxes',
      'inspect',
      '-h',
      '',
    ];
    expect(forbiddenArgument(ordinary, true)).toBeNull();
  });
});

test('the switches close every way out before the app is ready', () => {
  const set = new Map<string, string | undefined>();
  applySwitches({ commandLine: { appendSwitch: (name: string, value?: string) => set.set(name, value) } } as never);
  expect(set.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect(set.get('proxy-server')).toBe('socks5://127.0.0.1:9');
  expect(set.get('webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-breakpad']) {
    expect(set.has(name)).toBe(true);
  }
});

describe('an address', () => {
  test.each([
    'app://bundle/index.html',
    'app://note/quick-note.html',
    'app://cover/',
    'blob:app://bundle/1-2',
    'data:image/png;base64,AA',
  ])('is ours: %s', (url) => expect(isOurs(url)).toBe(true));

  test.each([
    'https://example.org/',
    'http://app://bundle/',
    'app://bundle.example.org/',
    'app://bundled/index.html',
    'app://cover/x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ws://bundle/',
    'https://example.org/?app://bundle/',
    'javascript:alert(1)',
    '',
  ])('is not ours: %s', (url) => expect(isOurs(url)).toBe(false));

  test('with a host is never ours unless it is the app’s own', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => !isOurs(url)));
  });
});

describe('who may speak to the machine', () => {
  const window = (page: OwnPage | null) => {
    const contents = {} as WebContents;
    if (page !== null) admit(contents, page);
    return contents;
  };
  const journal = window('journal');
  const quickNote = window('quick-note');
  const speaker = (url: string, sender: WebContents, parent: unknown = null) =>
    ({ senderFrame: { url, parent }, sender }) as never;

  test('is our own page in the top frame of its own window', () => {
    expect(isTrusted(speaker(home, journal), 'journal')).toBe(true);
    expect(isTrusted(speaker(`${home}#locked`, journal), 'journal')).toBe(true);
    expect(isTrusted(speaker(quickNoteHome, quickNote), 'quick-note')).toBe(true);
  });

  test('is nobody else: another page, a frame inside, a frame that is gone', () => {
    for (const url of [
      'https://example.org/',
      'app://cover/',
      'app://bundle/',
      `${home}x`,
      `${home}?x`,
      `${home}/../x.html`,
      quickNoteHome,
      'about:blank',
      '',
    ]) {
      expect(isTrusted(speaker(url, journal), 'journal')).toBe(false);
    }
    expect(isTrusted(speaker(home, journal, { url: home }), 'journal')).toBe(false);
    expect(isTrusted({ senderFrame: null, sender: journal }, 'journal')).toBe(false);
  });

  test('is not the one window in the other’s place, whatever address it has put on', () => {
    expect(isTrusted(speaker(home, quickNote), 'journal')).toBe(false);
    expect(isTrusted(speaker(quickNoteHome, quickNote), 'journal')).toBe(false);
    expect(isTrusted(speaker(quickNoteHome, journal), 'quick-note')).toBe(false);
    expect(isTrusted(speaker(home, window(null)), 'journal')).toBe(false);
  });
});
