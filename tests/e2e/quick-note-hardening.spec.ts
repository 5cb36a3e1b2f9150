import { join } from 'node:path';
import { channels, noteChannels } from '#shared/ipc/channels';
import type { NoteBridge } from '#shared/ipc/note-contract';
import { expect, test } from '../support/aftershift.ts';
import { badNotePayloads } from '../support/bad-payloads.ts';
import { hashesUnder } from '../support/file-hashes.ts';
import { lockScreen, passphrase, unlock } from '../support/person.ts';
import { askForPermissions, runTextAsCode, tryToLeave } from '../support/page-probes.ts';
import { openQuickNote } from '../support/quick-note.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return {};
});

test.describe('the quick-note window', () => {
  test('has the journal’s policy, an origin of its own, and nothing of Node’s', async () => {
    const note = await openQuickNote(one.app);
    const found = await note.evaluate(async () => {
      const { headers } = await fetch('./quick-note.html');
      const names = ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', 'aftershift'];
      const bridge = Reflect.get(window, 'aftershiftNote') as object;
      return {
        policy: (headers.get('content-security-policy') ?? '').replace(/'nonce-[^']+'/, 'R'),
        opener: headers.get('cross-origin-opener-policy'),
        names: names.filter((name) => name in window),
        bridges: Object.getOwnPropertyNames(window).filter((name) => /aftershift|bridge|ipc|electron/i.test(name)),
        channels: Object.keys(bridge).toSorted(),
        changed: Reflect.set(bridge, 'noteInfo', () => 'mine') || Reflect.deleteProperty(window, 'aftershiftNote'),
      };
    });
    expect(found).toEqual({
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self' R; img-src 'self' blob: data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      opener: 'same-origin',
      names: [],
      bridges: ['aftershiftNote'],
      channels: [...noteChannels, 'onEvent'].toSorted(),
      changed: false,
    });
    const preferences = await one.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const { sandbox, contextIsolation, nodeIntegration, devTools, spellcheck, webviewTag } = (
          webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
        ).getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, devTools, spellcheck, webviewTag };
      }),
    );
    expect(preferences).toHaveLength(2);
    expect(preferences[1]).toEqual(preferences[0]);
    expect(preferences[1]).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  });

  test('runs no text as code, is granted nothing, and can neither leave nor open another', async () => {
    const note = await openQuickNote(one.app);
    expect(await note.evaluate(runTextAsCode)).toEqual([]);
    const { queries, asked } = await note.evaluate(askForPermissions, ['camera', 'geolocation', 'clipboard-read']);
    expect(queries).toEqual(['denied', 'denied', 'denied']);
    expect(Object.values(asked)).not.toContain('granted');
    expect(await note.evaluate(tryToLeave)).toBe(0);
    await expect(note.getByRole('main')).toBeVisible();
    expect(one.app.windows()).toHaveLength(2);
  });

  test('can’t reach the journal’s page, its workers, its storage or the sealed copy in it', async () => {
    await unlock(one.page);
    const note = await openQuickNote(one.app);
    const found = await note.evaluate(async () => ({
      journal: (await fetch('./index.html')).status,
      assets: (await fetch('./assets/')).status,
      databases: await indexedDB.databases(),
      elsewhere: await fetch('app://bundle/index.html').then(
        () => 'fetched',
        () => 'refused',
      ),
    }));
    expect(found).toEqual({ journal: 404, assets: 404, databases: [], elsewhere: 'refused' });
    const workers = await one.app.evaluate(async ({ app }) => {
      const { readdir } = process.getBuiltinModule('node:fs/promises');
      const names = await readdir(`${app.getAppPath()}/out/renderer/assets`);
      return names.filter((name) => /\.worker-/.test(name));
    });
    expect(workers.length).toBeGreaterThan(2);
    const statuses = await note.evaluate(
      (names) => Promise.all(names.map(async (name) => (await fetch(`./assets/${name}`)).status)),
      workers,
    );
    expect(new Set(statuses)).toEqual(new Set([404]));
  });

  test('is told where to seal a note to, and nothing of the header that a passphrase could be tried against', async () => {
    const note = await openQuickNote(one.app);
    const info = await note.evaluate(() => {
      const bridge: NoteBridge = Reflect.get(window, 'aftershiftNote');
      return bridge.noteInfo(undefined);
    });
    expect(Object.keys(info as object).toSorted()).toEqual([
      'box',
      'isOnTop',
      'isOpen',
      'look',
      'platform',
      'startedAt',
    ]);
    expect((info as { readonly box: object }).box).toEqual({
      state: 'there',
      vid: expect.stringMatching(/^[0-9a-f]{32}$/),
      pub: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('takes nothing that its contract does not know, and nothing changes on the disk', async () => {
    const note = await openQuickNote(one.app);
    const before = await hashesUnder(join(one.profile, 'vault'));
    for (const channel of noteChannels) {
      const answers = await note.evaluate(
        async ([name, payloads]) => {
          const bridge = Reflect.get(window, 'aftershiftNote') as object;
          const send = Reflect.get(bridge, name) as (it: unknown) => Promise<unknown>;
          const answer = (sent: Promise<unknown>) =>
            sent.then(
              () => 'taken',
              (error: unknown) => String(error),
            );
          return Promise.all(payloads.map((payload) => answer(send(payload))));
        },
        [channel, badNotePayloads(channel)] as const,
      );
      const taken = answers.filter((answer) => !/malformed-request/.test(answer));
      expect.soft(taken, channel).toEqual([]);
    }
    expect(await hashesUnder(join(one.profile, 'vault'))).toEqual(before);
  });
});

test('a window with the journal’s whole bridge gets no answer, even under the journal’s own address', async () => {
  const answers = await one.app.evaluate(
    async ({ app, BrowserWindow }, names) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const foreign = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
      await foreign.loadURL('app://bundle/quick-note.html');
      const ask = `Promise.all(${JSON.stringify(names)}.map((name) =>
        window.aftershift[name](undefined).then(() => 'answered', (error) => error.message)))`;
      const before = (await foreign.webContents.executeJavaScript(ask)) as string[];
      // An address of one's own origin can be put on without going there.
      await foreign.webContents.executeJavaScript("history.replaceState(null, '', './index.html')");
      const after = (await foreign.webContents.executeJavaScript(ask)) as string[];
      const address = foreign.webContents.getURL();
      foreign.destroy();
      return { before, after, address };
    },
    [...channels],
  );
  expect(answers.address).toBe('app://bundle/index.html');
  for (const answer of [...answers.before, ...answers.after]) expect(answer).toMatch(/untrusted-sender/);
});

test('a page that died in the quick-note window is gone, and the next one is new', async () => {
  const { app, page } = one;
  await openQuickNote(app);
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (webContents.getURL().startsWith('app://note/')) webContents.forcefullyCrashRenderer();
    }
  });
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  const note = await openQuickNote(app);
  await expect(note.getByRole('main')).toBeVisible();
});
