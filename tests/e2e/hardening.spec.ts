import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { channels } from '#shared/ipc/channels';
import type { Bridge } from '#shared/ipc/contract';
import { expect, test } from '../support/aftershift.ts';
import { badPayloads } from '../support/bad-payloads.ts';
import { hashesUnder } from '../support/file-hashes.ts';
import { beginWriting, goTo, lockScreen, openEntry, passphrase, saved, unlock } from '../support/person.ts';
import { askForPermissions, lookAround, runTextAsCode, tryToLeave } from '../support/page-probes.ts';
import { filesUnder } from '../support/profile-scan.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return {};
});

/** The policies as DECISIONS of the project has them: written out, so that a change of one is a choice. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";
const kdfPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const respondTo = (path: string) =>
  one.page.evaluate(async (asked) => {
    const response = await fetch(asked);
    const header = (name: string): string => response.headers.get(name) ?? '';
    return {
      status: response.status,
      policy: header('content-security-policy'),
      sniffing: header('x-content-type-options'),
      opener: header('cross-origin-opener-policy'),
      storing: header('cache-control'),
    };
  }, path);

const nonceIn = (policy: string): string => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';

const builtFiles = async (): Promise<readonly string[]> => {
  const folder = await one.app.evaluate(({ app }) => app.getAppPath());
  const root = join(folder, 'out', 'renderer');
  const files = await filesUnder(root);
  return files.map((path) => path.replaceAll('\\', '/'));
};

test.describe('every response', () => {
  test('carries the policy of what it is, and only the key worker may compile WebAssembly', async () => {
    const files = await builtFiles();
    const kinds = { worker: 0, kdf: 0, font: 0, css: 0, js: 0 };
    for (const path of files) {
      const { status, policy, sniffing, opener, storing } = await respondTo(`./${path}`);
      const isWorker = /\.worker-[\w-]+\.js$/.test(path);
      const isKdf = isWorker && path.includes('kdf.worker');
      expect.soft(status, path).toBe(200);
      const expected = isKdf ? kdfPolicy : isWorker ? workerPolicy : pagePolicy.replace('R', nonceIn(policy));
      expect.soft(policy, path).toBe(expected);
      expect.soft([sniffing, opener, storing], path).toEqual(['nosniff', 'same-origin', 'no-store']);
      if (isKdf) kinds.kdf += 1;
      else if (isWorker) kinds.worker += 1;
      else if (path.endsWith('.woff2')) kinds.font += 1;
      else if (path.endsWith('.css')) kinds.css += 1;
      else if (path.endsWith('.js')) kinds.js += 1;
    }
    expect(kinds.kdf).toBe(1);
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
  });

  test('has a nonce of its own', async () => {
    const nonces = [];
    for (let time = 0; time < 5; time += 1) nonces.push(nonceIn((await respondTo('./index.html')).policy));
    expect(new Set(nonces).size).toBe(5);
    for (const nonce of nonces) expect(nonce).toMatch(/^[\w+/]{22}==$/);
  });

  test('to a path that is not in the bundle is a 404 with the page’s policy', async () => {
    const paths = [
      './nothing.html',
      './assets/',
      './../main/index.js',
      './%2e%2e/main/index.js',
      './..%2f..%2fpackage.json',
      './%2e%2e%5cmain%5cindex.js',
      './assets/..%2f..%2fmain%2findex.js',
      './../../../../etc/passwd',
      './INDEX.HTML',
      './index.html%00.js',
    ];
    for (const path of paths) {
      const { status, policy } = await respondTo(path);
      expect.soft(status, path).toBe(404);
      expect.soft(policy, path).toBe(pagePolicy.replace('R', nonceIn(policy)));
    }
  });

  test('to anything but a GET is a 404', async () => {
    const statuses = await one.page.evaluate(() =>
      Promise.all(['POST', 'PUT', 'DELETE'].map(async (method) => (await fetch('./index.html', { method })).status)),
    );
    expect(statuses).toEqual([404, 404, 404]);
  });
});

test.describe('the page', () => {
  test('runs no text as code', async () => {
    expect(await one.page.evaluate(runTextAsCode)).toEqual([]);
  });

  test('is sandboxed, knows nothing of Node, and has one frozen bridge with the contract’s names', async () => {
    expect(await one.page.evaluate(lookAround)).toEqual({
      node: [],
      bridges: ['aftershift'],
      names: [...channels, 'onEvent'].toSorted(),
      frozen: true,
      changed: false,
      replaced: false,
      removed: false,
    });
  });

  test('is granted nothing that it might ask for, and nothing spells for it', async () => {
    const { app, page } = one;
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'];
    const { queries, asked } = await page.evaluate(askForPermissions, names);
    expect(queries).toEqual(names.map(() => 'denied'));
    expect(Object.values(asked)).not.toContain('granted');
    expect(asked.notifications).toBe('denied');
    expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  });

  test('can neither leave nor open another, and has no developer tools', async () => {
    const { app, page } = one;
    await atCheckIn(one);
    expect(await page.evaluate(tryToLeave)).toBe(0);
    const tools = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        webContents.openDevTools();
        return webContents.isDevToolsOpened();
      }),
    );
    expect(tools).toEqual([false]);
    await goTo(page, 'Trends');
    await expect(page.getByRole('tab', { name: 'Closeness' })).toBeVisible();
    expect(app.windows()).toHaveLength(1);
  });
});

test.describe('the bridge', () => {
  test('takes nothing that the contract does not know, and nothing changes on the disk', async () => {
    const { page, profile } = one;
    const before = await hashesUnder(join(profile, 'vault'));
    for (const channel of channels) {
      const answers = await page.evaluate(
        async ([name, payloads]) => {
          const send = Reflect.get(Reflect.get(window, 'aftershift') as object, name) as (
            it: unknown,
          ) => Promise<unknown>;
          const answer = (sent: Promise<unknown>) =>
            sent.then(
              () => 'taken',
              (error: unknown) => String(error),
            );
          return Promise.all(payloads.map((payload) => answer(send(payload))));
        },
        [channel, badPayloads(channel)] as const,
      );
      expect
        .soft(
          answers.filter((answer) => !/malformed-request/.test(answer)),
          channel,
        )
        .toEqual([]);
    }
    expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
    await expect(page.getByRole('main')).toBeVisible();
  });

  test('puts no second header over a vault and no foreign frame into its log', async () => {
    const { page, profile } = one;
    const before = await hashesUnder(join(profile, 'vault'));
    const { created, appended } = await page.evaluate(async () => {
      const bridge = Reflect.get(window, 'aftershift') as Bridge;
      return {
        created: await bridge.createVault({ header: new TextEncoder().encode('{"fmt":"jv"}') }),
        appended: await bridge.appendFrame({ frame: new Uint8Array(400).fill(7), keepTrying: true }),
      };
    });
    expect(created).toEqual({ ok: false, error: { type: 'vault-exists' } });
    expect(appended).toEqual({ ok: false, error: { type: 'out-of-order' } });
    expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
  });

  test('answers no page but ours', async () => {
    const answer = await one.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const foreign = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
      await foreign.loadURL('app://cover/');
      const said: unknown = await foreign.webContents.executeJavaScript(
        'window.aftershift.readLog({ cursor: null }).then(() => "answered", (error) => error.message)',
      );
      foreign.destroy();
      return said;
    });
    expect(answer).toMatch(/untrusted-sender/);
  });
});

test.describe('the machine around it', () => {
  test('shows one constant title through a whole evening', async () => {
    const { app, page } = one;
    const titles = new Set<string>();
    const note = async (): Promise<void> => {
      const shown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((it) => it.getTitle()));
      for (const title of [...shown, await page.title()]) titles.add(title);
    };
    await atCheckIn(one);
    await page.evaluate(() => (document.title = 'The oven door'));
    await page.evaluate(() => (document.title = 'Aftershift'));
    await note();
    await beginWriting(page);
    await page.keyboard.type('The oven door was open again.');
    await saved(page);
    await note();
    await openEntry(page, /^The oven door/);
    await note();
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await note();
    expect([...titles]).toEqual(['Aftershift']);
    await unlock(page);
  });

  test('keeps the profile and the vault to the person’s own account', async () => {
    test.skip(process.platform === 'win32', 'Windows keeps a profile private by other means.');
    const { profile } = one;
    const mode = async (path: string): Promise<string> => ((await stat(join(profile, path))).mode & 0o777).toString(8);
    expect([await mode('.'), await mode('vault'), await mode('vault/log')]).toEqual(['700', '700', '700']);
    const files = (await filesUnder(profile)).filter((path) => /^vault|^[^/]+\.json$/.test(path));
    expect(files).toContain('vault/header.json');
    for (const path of files) expect.soft(await mode(path), path).toBe('600');
  });

  test('lets a second start end by itself', async () => {
    const { app, page, profile } = one;
    const folder = await app.evaluate(({ app: main }) => main.getAppPath());
    const cli = createRequire(import.meta.url).resolve('electron/cli.js');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const second = spawn(process.execPath, [cli, ...sandbox, folder, `--profile=${profile}`], { stdio: 'ignore' });
    const [code] = (await once(second, 'exit')) as [number | null];
    expect(code).toBe(3);
    expect(app.windows()).toHaveLength(1);
    await expect(page.getByRole('main')).toBeVisible();
  });

  test('writes no report of a page that crashed, and puts the lock screen in its place', async () => {
    const { app, profile } = one;
    await atCheckIn(one);
    await app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.forcefullyCrashRenderer();
    });
    // A debugger's hold on a page ends with a crash, so what stands there now is asked of the machine's side.
    const shown = (): Promise<string> =>
      app.evaluate(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return String(await window?.webContents.executeJavaScript('document.body.innerText'));
      });
    await expect.poll(() => shown().catch(String), { timeout: 20_000 }).toMatch(/Use the recovery code/);
    const reports = (await readdir(profile, { recursive: true })).filter((name) => name.endsWith('.dmp'));
    expect(reports).toEqual([]);
  });
});
