import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsForm } from '../../../build/scripts/faults-form.mjs';
import { type Aftershift, expect, launch, test } from '../../support/aftershift.ts';
import { aWord, leaveInPage } from '../../support/canary-word.ts';
import { pickInDialog } from '../../support/dialogs.ts';
import { repeatable } from '../../support/invented-evenings.ts';
import { letTimePass, listenIn, saidOutside, watchOutside } from '../../support/leftovers.ts';
import { commandLines, filesWrittenBy } from '../../support/open-files.ts';
import { canSeeSockets, processTree } from '../../support/open-sockets.ts';
import {
  beginWriting,
  lockScreen,
  makeVault,
  openSettings,
  passphrase,
  saved,
  tonight,
  tryPassphrase,
  unlock,
} from '../../support/person.ts';
import { filesUnder, findWord, formsOf } from '../../support/profile-scan.ts';
import { dropNote, noteField, openQuickNote } from '../../support/quick-note.ts';
import { seedVault } from '../../support/seeded-vault.ts';

const { isLong, seed } = faultsForm(process.env);
const rounds = isLong ? 30 : 2;

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    clipboardData.setData('text/html', `<p>${words}</p>`);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

/** In which of its forms a word stands in what was said. */
const heardIn = (said: string, word: string): readonly string[] => {
  const bytes = Buffer.from(said, 'latin1');
  return formsOf(word).flatMap(({ name, bytes: form }) => (bytes.includes(form) ? [name] : []));
};

/** The recovery code as it is shown, as it may be typed, and as it may be kept. */
const asWritten = (code: string): readonly string[] => ['-', ' ', ''].map((between) => code.replaceAll('-', between));

/** The app with a home of its own around its profile, which is looked through as well, and a drive for backups. */
const startWatched = async (home: string, args: readonly string[] = []) => {
  const profile = join(home, 'profile');
  const drive = join(home, 'drive');
  await mkdir(drive, { recursive: true });
  const one = await launch(profile, { home, args });
  const terminal = listenIn(one.app);
  await pickInDialog(one.app, drive);
  await watchOutside(one.app);
  return { ...one, profile, drive, terminal };
};

const crashEveryPage = ({ app }: Aftershift): Promise<number> =>
  app.evaluate(({ app: main, BrowserWindow }) => {
    const gone: unknown[] = [];
    main.on('render-process-gone', (_event, _contents, { reason }) => gone.push(reason));
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.forcefullyCrashRenderer();
    return new Promise((resolve) => setTimeout(() => resolve(gone.length), 1500));
  });

test('words that are left in clear on purpose are found in files, in the terminal and outside the windows', async ({
  profile: home,
}) => {
  const { app, page, terminal, close } = await startWatched(home);
  const word = aWord();
  await leaveInPage(page, word);
  await app.evaluate(({ app: main, BrowserWindow, Notification }, left) => {
    process.stderr.write(`saving ${left}\n`);
    main.addRecentDocument(`/${left}.txt`);
    BrowserWindow.getAllWindows()[0]?.setTitle(left);
    new Notification({ title: 'Aftershift', body: left }).show();
  }, word);
  const said = await saidOutside(app);
  for (const way of ['addRecentDocument', 'setTitle', 'notification', 'titles']) {
    expect.soft(said).toMatch(new RegExp(`"${way}":[^}]*${word}`));
  }
  await expect.poll(() => heardIn(terminal(), word)).toContain('UTF-8');
  await close();
  const found = await findWord(home, word);
  expect.soft(found.filter((line) => /Local Storage.*UTF-8$/.test(line))).not.toEqual([]);
  expect.soft(found.filter((line) => /IndexedDB.*UTF-8$/.test(line))).not.toEqual([]);
});

test('nothing typed, pasted, noted or copied is in a file, a log, a backup, a crash or anything shown outside', async ({
  profile: home,
}) => {
  test.setTimeout(180_000);
  const word = aWord();
  const first = await startWatched(home, ['--enable-logging', '--v=1']);
  const { app, page, profile, drive, terminal } = first;
  const code = (await makeVault(page, word)) ?? '';
  await openSettings(page, 'The evening');
  await page.getByRole('switch', { name: 'A nudge at the end of the shift' }).click();
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('17:30');
  await page.getByRole('button', { name: 'Today' }).first().click();

  await beginWriting(page);
  await page.keyboard.type(`${word} at the door. `);
  await paste(page, `pasted ${word}`);
  await expect(tonight(page)).toContainText(`pasted ${word}`);
  await saved(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), word);
  await page.evaluate(() => document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true })));

  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText('The copy is written. It was opened again, and it matched.')).toBeVisible();
  await dropNote(app, `${word} between two things`);
  const note = await openQuickNote(app);
  await noteField(note).focus();
  await paste(note, word);
  await noteField(note).fill(`${word} half writ`);
  await letTimePass(app);
  await expect.poll(() => saidOutside(app)).toContain('Close the day?');

  const pids = canSeeSockets ? await processTree(app.process().pid ?? 0) : [];
  const written = await filesWrittenBy(pids);
  expect(written.filter((path) => path.startsWith(`${profile}/`)).length).toBeGreaterThan(canSeeSockets ? 3 : -1);
  // What is written anywhere else would not be looked through below.
  expect(written.filter((path) => !path.startsWith(`${home}/`))).toEqual([]);
  expect(heardIn(await commandLines(pids), word)).toEqual([]);

  await page.bringToFront();
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
  await tryPassphrase(page, `${word}x`);
  await expect(page.getByText('That didn’t open it.')).toBeVisible({ timeout: 30_000 });
  await dropNote(app, `${word} through the slot`);
  // That one, and the one that the lock cut short.
  expect((await filesUnder(profile)).filter((path) => path.endsWith('.jvn'))).toHaveLength(2);
  expect(await findWord(home, word)).toEqual([]);
  await unlock(page, word);
  await beginWriting(page);
  await page.keyboard.type(` ${word}`);
  await noteField(await openQuickNote(app)).fill(`${word} and then it crashed`);

  expect(await crashEveryPage(first)).toBe(2);
  const said = await saidOutside(app);
  await first.kill();
  expect(await findWord(home, word)).toEqual([]);
  for (const secret of asWritten(code)) expect(await findWord(home, secret)).toEqual([]);
  for (const secret of [word, code]) {
    expect(heardIn(terminal(), secret)).toEqual([]);
    expect(heardIn(said, secret)).toEqual([]);
  }
  const files = await filesUnder(home);
  // The log that was asked for has been written, to wherever this runtime does.
  expect(terminal() + files.filter((path) => path.endsWith('chrome_debug.log')).join()).not.toBe('');
  expect(files.filter((path) => path.endsWith('.jvbak')).length).toBeGreaterThan(0);
  expect((await filesUnder(drive)).length).toBeGreaterThan(0);
  expect(files.filter((path) => /\.dmp$|^core/.test(path))).toEqual([]);
});

test(`killed at ${rounds} random moments of writing, it leaves no word in clear in any file`, async ({
  profile: home,
}) => {
  test.setTimeout(rounds * 60_000);
  const random = repeatable(seed);
  const profile = join(home, 'profile');
  await seedVault(profile, passphrase, []);
  for (let round = 0; round < rounds; round += 1) {
    const word = aWord();
    const doomed = await startWatched(home);
    const { app, page } = doomed;
    const write = async (): Promise<never> => {
      await unlock(page);
      await beginWriting(page);
      for (;;) {
        await paste(page, ` ${word} `);
        await page.keyboard.type(`${word} `);
        await noteField(await openQuickNote(app)).fill(word);
        await page.bringToFront();
        await tonight(page).focus();
      }
    };
    const writing = write().catch((gone: unknown) => gone);
    await tonight(page).filter({ hasText: word }).waitFor({ timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 4000)));
    await doomed.kill();
    expect(String(await writing)).toMatch(/closed|crashed|exited|disconnected/i);
    expect(heardIn(doomed.terminal(), word)).toEqual([]);
    expect(await findWord(home, word), `round ${round}`).toEqual([]);
  }
});
