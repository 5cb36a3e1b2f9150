import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, launch, test } from '../support/aftershift.ts';
import { aWord, leaveInPage } from '../support/canary-word.ts';
import { beginWriting, lockScreen, passphrase, saved, tryPassphrase, unlock } from '../support/person.ts';
import { findWord } from '../support/profile-scan.ts';
import { dropNote, noteField, openQuickNote } from '../support/quick-note.ts';
import { seedVault } from '../support/seeded-vault.ts';

declare global {
  interface Window {
    readonly sample: {
      readonly seen: () => Promise<{ headers: number; checks: unknown[][]; requests: unknown[][] }>;
      readonly ask: () => Promise<number>;
      readonly pick: () => Promise<string[]>;
    };
  }
}

const folder = fileURLToPath(new URL('../stand-in/sample', import.meta.url));
const executable = fileURLToPath(new URL('../stand-in/bin/electron', import.meta.url));

const allBytes = (directory: string): Buffer[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

test.describe('like Electron, or stricter', () => {
  test('a permission stands only where the check handler and the request handler both say yes', async ({ profile }) => {
    const { page, close } = await launch(profile, { folder });
    const state = (name: string): Promise<string> =>
      page.evaluate(
        async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
        name,
      );
    expect(await state('notifications')).toBe('denied');
    expect(await state('geolocation')).toBe('denied');
    expect(await state('midi')).toBe('granted');
    const { checks, requests } = await page.evaluate(() => window.sample.seen());
    expect(checks).toContainEqual([1, 'midi', 'app://sample/', 'app://sample/index.html']);
    expect(requests).toContainEqual([1, 'midi', true]);
    await close();
  });

  test('header events never fire for the scheme that the app serves itself', async ({ profile }) => {
    const { page, close } = await launch(profile, { folder });
    const header = await page.evaluate(async () => (await fetch('./index.html')).headers.get('x-seen'));
    expect(header).toBeNull();
    expect((await page.evaluate(() => window.sample.seen())).headers).toBe(0);
    await close();
  });

  test('a scheme can’t be made privileged once the app is ready', async ({ profile }) => {
    const { app, close } = await launch(profile, { folder });
    const late = app.evaluate(({ protocol }) => protocol.registerSchemesAsPrivileged([{ scheme: 'late' }]));
    await expect(late).rejects.toThrow('should be called before app is ready');
    await close();
  });

  test('an app that imports a name the stand-in lacks does not start', ({ profile }) => {
    mkdirSync(profile, { recursive: true });
    const main = join(profile, 'main.mjs');
    writeFileSync(main, "import { autoUpdater } from 'electron';\nautoUpdater.checkForUpdates();\n");
    const { status, stderr } = spawnSync(process.execPath, [executable, main], { encoding: 'utf8' });
    expect(stderr).toContain("does not provide an export named 'autoUpdater'");
    expect(status).toBe(1);
  });

  test('the theme and the zoom that the app sets are the page’s', async ({ profile }) => {
    const { app, page, close } = await launch(profile, { folder });
    await app.evaluate(({ nativeTheme, webContents }) => {
      nativeTheme.themeSource = 'dark';
      for (const contents of webContents.getAllWebContents()) contents.setZoomFactor(2);
    });
    const dark = (): Promise<boolean> => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await expect.poll(dark).toBe(true);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(500);
    await close();
  });

  test('nothing a person typed into the page’s fields stays in the profile', async ({ profile }) => {
    const typed = 'Wintergreen 4417';
    const { page, close } = await launch(profile, { folder });
    await page.getByLabel('Surname').fill(typed);
    await page.getByLabel('Note').fill(typed);
    await page.reload();
    await page.getByLabel('Note').fill(typed);
    await close();
    const files = allBytes(profile);
    expect(files.length).toBeGreaterThan(10);
    const holding = (encoding: BufferEncoding): number =>
      files.filter((bytes) => bytes.includes(Buffer.from(typed, encoding))).length;
    expect([holding('utf8'), holding('utf16le')]).toEqual([0, 0]);
  });
});

test.describe('a page that crashes', () => {
  const home = process.env['XDG_CONFIG_HOME'];
  test.afterEach(() => {
    if (home === undefined) delete process.env['XDG_CONFIG_HOME'];
    else process.env['XDG_CONFIG_HOME'] = home;
  });

  test('leaves no report of its memory on disk', async ({ profile }) => {
    process.env['XDG_CONFIG_HOME'] = profile;
    const { app, close } = await launch(profile, { folder });
    const gone = app.evaluate(
      ({ app: main }) =>
        new Promise((resolve) => main.once('render-process-gone', (_e, _contents, { reason }) => resolve(reason))),
    );
    await app.evaluate(({ webContents }) => {
      for (const contents of webContents.getAllWebContents()) contents.forcefullyCrashRenderer();
    });
    expect(await gone).toBe('crashed');
    await close();
    const reports = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dmp'));
    expect(reports).toEqual([]);
  });
});

test.describe('the preview', () => {
  test.beforeEach(() => {
    process.env['STAND_IN_APP_WINDOWS'] = '1';
  });
  test.afterEach(() => {
    delete process.env['STAND_IN_APP_WINDOWS'];
  });

  test('every page says that it is not for real entries, and stands below that line', async ({ profile }) => {
    const { page, close } = await launch(profile, { folder });
    const note = page.getByRole('note');
    const main = page.getByRole('main');
    expect(await note.boundingBox()).toEqual({ x: 0, y: 0, width: 1000, height: 26 });
    expect(await main.boundingBox()).toEqual({ x: 0, y: 26, width: 1000, height: 674 });
    // The page can neither read the bar nor take it away.
    await page.evaluate(() => document.querySelector('[role=note]')?.remove());
    await expect(note).toBeVisible();
    expect(await note.evaluate((element) => element.shadowRoot)).toBeNull();
    await close();
  });

  test('keeps no word of a journal in its profile or around it, and the search for one would find it', async ({
    profile: home,
  }) => {
    test.setTimeout(120_000);
    const [word, planted] = [aWord(), aWord()];
    const profile = join(home, 'profile');
    await seedVault(profile, passphrase, []);
    const first = await launch(profile, { home });
    await unlock(first.page);
    await beginWriting(first.page);
    await first.page.keyboard.type(`${word} at the door.`);
    await saved(first.page);
    await dropNote(first.app, `${word} between two things`);
    await noteField(await openQuickNote(first.app)).fill(`${word} half writ`);
    await first.page.bringToFront();
    await first.page.keyboard.press('Control+l');
    await lockScreen(first.page).waitFor();
    await tryPassphrase(first.page, `${word}x`);
    await first.page.getByText('That didn’t open it.').waitFor({ timeout: 30_000 });
    await first.page.getByRole('button', { name: 'Show passphrase' }).click();
    await dropNote(first.app, `${word} through the slot`);
    await first.close();
    expect(await findWord(home, word)).toEqual([]);

    const second = await launch(profile, { home });
    await unlock(second.page);
    await beginWriting(second.page);
    await second.page.keyboard.type(` ${word}`);
    await saved(second.page);
    await leaveInPage(second.page, planted);
    await second.kill();
    expect(await findWord(home, word)).toEqual([]);
    expect(await findWord(home, planted)).not.toEqual([]);
  });

  test('a menu’s key works, and Chromium’s own keys do nothing', async ({ profile }) => {
    const { app, page, close } = await launch(profile, { folder });
    const title = (): Promise<string> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .map((window) => window.getTitle())
          .join(),
      );
    await page.getByLabel('Note').press('Control+Shift+KeyL');
    await expect.poll(title).toBe('locked');
    await page.evaluate(() => {
      addEventListener('keydown', (event) => {
        if (event.key === 's') setTimeout(() => (document.title = event.defaultPrevented ? 'kept' : 'saved'));
      });
    });
    await page.keyboard.press('Control+KeyS');
    await expect.poll(() => page.title()).toBe('kept');
    await close();
  });

  test('a question is answered with its buttons, and a file is picked', async ({ profile }) => {
    const { page, close } = await launch(profile, { folder });
    const answer = page.evaluate(() => window.sample.ask());
    // The buttons are out of the page's reach, and of a locator's; a person's keyboard reaches them.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('div');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await answer).toBe(1);
    const file = join(profile, 'backup.bin');
    writeFileSync(file, 'bytes');
    const chooser = page.waitForEvent('filechooser');
    const picked = page.evaluate(() => window.sample.pick());
    await (await chooser).setFiles(file);
    expect(await picked).toEqual([file]);
    await close();
  });
});
