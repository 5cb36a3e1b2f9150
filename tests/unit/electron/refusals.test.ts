import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confineNavigation } from '../../../electron/main/navigation.ts';
import { refuseRequests } from '../../../electron/main/requests.ts';
import { coverScreens } from '../../../electron/main/screen-cover.ts';
import { createSelfTest, tryLookUp } from '../../../electron/main/self-test.ts';
import { openRefusalCount } from '../../../electron/services/refusal-count.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftershift-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the count of refused requests', () => {
  test('goes on from where the last start left off', async () => {
    const path = join(folder, 'refused.json');
    const first = await openRefusalCount(path);
    const heard: number[] = [];
    first.onChange((total) => heard.push(total));
    for (let time = 0; time < 40; time += 1) first.add();
    await first.settled();
    expect(heard.at(-1)).toBe(40);
    const second = await openRefusalCount(path);
    second.add();
    await second.settled();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ refused: 41 });
  });

  test('begins anew where the file says nothing that it could', async () => {
    const path = join(folder, 'refused.json');
    for (const text of ['', '{"refused":-1}', '{"refused":"3"}', '{"refused":1,"url":"x"}', '[]', 'null']) {
      await writeFile(path, text);
      expect((await openRefusalCount(path)).total()).toBe(0);
    }
  });

  test('holds in memory what the disk won’t take', async () => {
    const count = await openRefusalCount(join(folder, 'gone', 'refused.json'));
    count.add();
    await count.settled();
    expect(count.total()).toBe(1);
  });
});

describe('what is refused is told', () => {
  test('of a request that is not ours, and of no other', () => {
    type Listener = (
      details: { readonly url: string },
      answer: (decision: { readonly cancel: boolean }) => void,
    ) => void;
    let listener: Listener = () => undefined;
    const refused: string[] = [];
    const onBeforeRequest = (_filter: unknown, given: Listener): void => {
      listener = given;
    };
    refuseRequests({ webRequest: { onBeforeRequest } } as never, (url) => refused.push(url));
    const decisions = ['https://example.org/x', 'app://bundle/index.html'].map((url) => {
      let cancelled: boolean | null = null;
      listener({ url }, ({ cancel }) => {
        cancelled = cancel;
      });
      return cancelled;
    });
    expect(decisions).toEqual([true, false]);
    expect(refused).toEqual(['https://example.org/x']);
  });

  test('of a page and a window that did not open, once each', () => {
    const heard = new Map<string, (event: { readonly url: string; readonly preventDefault: () => void }) => void>();
    let open: (details: { readonly url: string }) => unknown = () => null;
    const contents = {
      on: (name: string, listener: never) => heard.set(name, listener),
      setWindowOpenHandler: (handler: typeof open) => {
        open = handler;
      },
      setWebRTCIPHandlingPolicy: () => undefined,
    };
    const refused: string[] = [];
    const on = (_name: string, created: (event: unknown, made: unknown) => void): void => created({}, contents);
    confineNavigation({ on } as never, (url) => refused.push(url));
    const event = (url: string) => ({ url, preventDefault: () => undefined });
    for (const url of ['https://example.org/page', 'app://bundle/assets/']) {
      heard.get('will-frame-navigate')?.(event(url));
      heard.get('will-navigate')?.(event(url));
    }
    expect(open({ url: 'https://example.org/window' })).toEqual({ action: 'deny' });
    open({ url: 'about:blank' });
    expect(refused).toEqual(['https://example.org/page', 'https://example.org/window']);
  });
});

describe('the self-test', () => {
  test('knows its own tries by a mark that is new each time, and no others', () => {
    const selfTest = createSelfTest();
    expect(selfTest.notes('http://127.0.0.1:47471/x/image')).toBe(false);
    const { host, mark } = selfTest.begin();
    expect(selfTest.notes(`http://${host}/${mark}/image`)).toBe(true);
    expect(selfTest.notes(`ws://${host}/${mark}/web-socket`)).toBe(true);
    expect(selfTest.notes(`https://example.org/${mark}/image`)).toBe(false);
    expect(selfTest.notes(`http://${host}/0000000000000000/image`)).toBe(false);
    expect(selfTest.notes('nonsense')).toBe(false);
    expect(selfTest.end()).toEqual(['image', 'web-socket']);
    expect(selfTest.notes(`http://${host}/${mark}/image`)).toBe(false);
    expect(selfTest.begin().mark).not.toBe(mark);
  });

  test('says refused of a look-up only when names are not looked up', async () => {
    const resolver = (resolveHost: () => Promise<unknown>) => tryLookUp({ resolveHost } as never);
    expect(await resolver(() => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')))).toBe('refused');
    expect(await resolver(() => Promise.reject(new Error('net::ERR_OUT_OF_MEMORY')))).toBe('failed');
    expect(await resolver(async () => ({ endpoints: [{ address: '127.0.0.1' }] }))).toBe('answered');
    expect(await resolver(async () => ({ endpoints: [] }))).toBe('failed');
  });
});

test('every window is kept out of shared screens until an open vault says otherwise, and again with the next page', () => {
  const said: boolean[] = [];
  let loaded = (): void => undefined;
  const window = {
    setContentProtection: (on: boolean) => said.push(on),
    webContents: {
      on: (_name: string, listener: () => void) => {
        loaded = listener;
      },
    },
  } as never;
  const on = (_name: string, created: (event: unknown, made: unknown) => void): void => created({}, window);
  const cover = coverScreens({ on } as never, () => [window]);
  cover.hide(false);
  loaded();
  expect(said).toEqual([true, false, true]);
});
