import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { pickInDialog } from '../support/dialogs.ts';
import { entryOn } from '../support/made-records.ts';
import { beginWriting, goTo, openEntry, openSettings, passphrase, reading, saved, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T18:00:00Z';
const evenings = Array.from({ length: 12 }, (_, index) =>
  entryOn(`2026-11-${String(index + 1).padStart(2, '0')}`, `Evening number ${index}.`),
);

const backupsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.jvbak')).toSorted();

const atBackup = async (page: Page): Promise<void> => {
  await goTo(page, 'Settings');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: 'Backup' }).click();
  await page.getByRole('heading', { name: 'Backup health' }).waitFor();
};

const backUpNow = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The copy is written. It was opened again, and it matched.')).toBeVisible();
};

const count = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('evening number');
  await expect(page.getByText(text)).toBeVisible();
};

/** Another machine with nothing on it, that the newest backup is carried to. */
const secondMachine = async (from: string): Promise<{ readonly profile: string; readonly file: string }> => {
  const profile = await mkdtemp(join(tmpdir(), 'aftershift-second-'));
  const file = join(profile, 'carried.jvbak');
  const [name = ''] = (await backupsIn(join(from, 'backups'))).toReversed();
  await writeFile(file, await readFile(join(from, 'backups', name)));
  return { profile, file };
};

test('closing the day makes a backup that holds no word in clear', async ({ profile }) => {
  await seedVault(profile, passphrase, evenings);
  const { page, close } = await launch(profile, { clock });
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type('Wintergreen, and the oven door.');
  await saved(page);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 30_000 });
  const names = await backupsIn(join(profile, 'backups'));
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/^aftershift-2026-11-19-/);
  const bytes = await readFile(join(profile, 'backups', names[0] ?? ''));
  for (const word of ['Wintergreen', 'Evening number', 'entry', '"by"']) expect(bytes.includes(word)).toBe(false);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await unlock(page);
  await atBackup(page);
  await expect(page.getByText('opened and matched')).toBeVisible();
  await expect(page.getByText('Thursday, November 19')).toBeVisible();
  await close();
});

test('the app’s own folders take no backups, by no name: a copy in there would go together with the journal', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, evenings);
  const link = join(await mkdtemp(join(tmpdir(), 'blue-')), 'elsewhere');
  await symlink(profile, link);
  const { app, page, close } = await launch(profile, { clock });
  await app.evaluate(({ dialog }) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = async (...args: unknown[]) => {
      said.push((args.at(-1) as { message: string }).message);
      return { response: 0, checkboxChecked: false };
    };
  });
  const said = () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
  await unlock(page);
  await atBackup(page);
  for (const own of [profile, join(profile, 'vault'), link, join(link, 'vault', 'snapshots')]) {
    await pickInDialog(app, own);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await expect.poll(said).toEqual(['That folder is Aftershift’s own.']);
  }
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The copy is written. It was opened again, and it matched.')).toBeVisible();
  expect(await backupsIn(join(profile, 'backups'))).toHaveLength(1);
  await close();
});

test('a drive that is away is said in plain words, and the next try goes through', async ({ profile }) => {
  await seedVault(profile, passphrase, evenings);
  const stick = await mkdtemp(join(tmpdir(), 'blue-'));
  const { app, page, close } = await launch(profile, { clock });
  await unlock(page);
  await atBackup(page);
  await pickInDialog(app, stick);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText('The copy is written. It was opened again, and it matched.')).toBeVisible();
  expect(await backupsIn(stick)).toHaveLength(1);

  await rename(stick, `${stick}-away`);
  await page.getByRole('button', { name: 'Back up now' }).click();
  const problem = page.getByRole('alert').filter({ hasText: 'isn’t there right now.' });
  await expect(problem).toContainText('The last copy is from Thursday, November 19');
  await rename(`${stick}-away`, stick);
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(problem).toBeHidden();
  await page.getByRole('button', { name: 'Test a restore' }).click();
  await expect(page.getByText('The newest copy opened, and it matched.')).toBeVisible();

  // Someone, or the stick itself, changed a byte.
  const name = (await backupsIn(stick)).at(-1) ?? '';
  const file = await readFile(join(stick, name));
  file[file.length - 40] = (file.at(-40) ?? 0) ^ 1;
  await writeFile(join(stick, name), file);
  await page.getByRole('button', { name: 'Test a restore' }).click();
  await expect(page.getByText('didn’t open cleanly').first()).toBeVisible();
  await close();
  await rm(stick, { recursive: true });
});

test('a backup brings the journal to an empty machine, and what both wrote apart comes together', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  await seedVault(profile, passphrase, evenings);
  const home = await launch(profile, { clock });
  await unlock(home.page);
  await atBackup(home.page);
  await backUpNow(home.page);
  const { profile: other, file } = await secondMachine(profile);

  const work = await launch(other, { clock });
  await pickInDialog(work.app, file);
  await work.page.getByRole('button', { name: 'Bring a journal back from a backup…' }).click();
  const asked = work.page.getByRole('dialog', { name: 'Bring a journal back' });
  await asked.getByLabel('Passphrase or recovery code').fill('a mistyped one');
  await work.page.keyboard.press('Enter');
  await expect(asked.getByText('That didn’t open it.')).toBeVisible();
  await asked.getByLabel('Passphrase or recovery code').fill(passphrase);
  await work.page.keyboard.press('Enter');
  await work.page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
  await count(work.page, '12 entries');

  const edit = async (page: Page, words: string): Promise<void> => {
    await openEntry(page, /^Evening number 3/);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'This entry' }).press('Control+End');
    await page.keyboard.type(words);
    await saved(page);
    await page.getByRole('button', { name: 'Done' }).click();
  };
  await edit(work.page, ' Said at work.');
  await beginToday(work.page, 'Evening number 12, at work.');
  await edit(home.page, ' Said at home.');
  await beginToday(home.page, 'Evening number 13, at home.');
  await atBackup(work.page);
  await backUpNow(work.page);
  await work.close();

  const { file: back } = await secondMachine(other);
  await atBackup(home.page);
  await pickInDialog(home.app, back);
  await home.page.getByRole('button', { name: 'Bring in a backup…' }).click();
  const preview = home.page.getByRole('dialog', { name: 'Bring in a backup' });
  await expect(preview).toContainText('1 new page');
  await expect(preview).toContainText('1 page changed on both sides, kept twice');
  await preview.getByRole('button', { name: 'Bring it in' }).click();
  await expect(home.page.getByText('Brought in.')).toBeVisible();
  await count(home.page, '15 entries');
  await home.page.getByRole('searchbox').fill('said');
  await expect(home.page.getByText('2 entries')).toBeVisible();

  await atBackup(home.page);
  await home.page.getByRole('button', { name: 'Bring in a backup…' }).click();
  await expect(preview).toContainText('Everything in this backup is already here.');
  await expect(preview.getByRole('button')).toHaveText(['Close']);
  await preview.getByRole('button', { name: 'Close' }).click();
  await home.close();
  await rm(other, { recursive: true, force: true, maxRetries: 5 });
});

const beginToday = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'Today');
  await beginWriting(page);
  await page.keyboard.type(words);
  await saved(page);
};

test('a merge is undone with one press, or later in Settings, but not under a legal hold', async ({ profile }) => {
  test.setTimeout(120_000);
  const other = await mkdtemp(join(tmpdir(), 'aftershift-other-'));
  await seedVault(other, 'ferry radish noon porch violin', [
    entryOn('2026-11-10', 'Evening number 99, of someone else.'),
  ]);
  const there = await launch(other, { clock });
  await unlock(there.page, 'ferry radish noon porch violin');
  await atBackup(there.page);
  await backUpNow(there.page);
  await there.close();

  await seedVault(profile, passphrase, evenings);
  const { app, page, close } = await launch(profile, { clock });
  await unlock(page);
  await atBackup(page);
  await pickInDialog(app, join(other, 'backups', (await backupsIn(join(other, 'backups')))[0] ?? ''));
  const dialog = page.getByRole('dialog', { name: 'Bring in a backup' });
  const bringIn = async (says = '1 new page'): Promise<void> => {
    await page.getByRole('button', { name: 'Bring in a backup…' }).click();
    await dialog.getByLabel('Passphrase or recovery code').fill('ferry radish noon porch violin');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(says);
    await dialog.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText('Brought in.')).toBeVisible();
  };
  await bringIn();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back. It is as it was before.')).toBeVisible();
  await count(page, '12 entries');

  // The toast is long gone, and so is all that was in memory.
  await atBackup(page);
  await bringIn();
  await page.keyboard.press('Control+l');
  await unlock(page);
  await atBackup(page);
  const broughtIn = page.getByText(/^Brought in on Thursday, November 19, .+: 1 new page\.$/);
  await expect(broughtIn).toBeVisible();
  await expect(page.getByText('It can be taken back until Saturday, December 19')).toBeVisible();
  const takeBack = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Take it back' }).click();
    const asked = page.getByRole('dialog', { name: 'Take back what was brought in?' });
    await asked.getByRole('button', { name: 'Take it back' }).click();
  };
  await takeBack();
  await expect(page.getByText('Taken back. It is as it was before.')).toBeVisible();
  await expect(broughtIn).toBeHidden();
  await count(page, '12 entries');

  // What was gone on with since is the person's own.
  await atBackup(page);
  await bringIn();
  await openEntry(page, /^Evening number 99/);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'This entry' }).press('Control+End');
  await page.keyboard.type(' And mine now.');
  await saved(page);
  await atBackup(page);
  await takeBack();
  await expect(page.getByText('Taken back, but for 1 page or evening that you changed since: it stays.')).toBeVisible();
  await count(page, '13 entries');
  await page.getByRole('searchbox').fill('And mine now');
  await expect(page.getByText('1 entry')).toBeVisible();

  await openSettings(page, 'Security');
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn it on' }).click();
  await atBackup(page);
  await bringIn('1 page changed on both sides, kept twice');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(page.getByText('A legal hold is on, so what was brought in stays.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await count(page, '14 entries');
  await close();
  await rm(other, { recursive: true, force: true, maxRetries: 5 });
});

test('a file that is no backup changes nothing', async ({ profile }) => {
  await seedVault(profile, passphrase, evenings);
  const { app, page, close } = await launch(profile, { clock });
  await unlock(page);
  await atBackup(page);
  const file = join(profile, 'something.jvbak');
  await writeFile(file, 'PK\u0003\u0004 not one of ours');
  await mkdir(join(profile, 'a-folder.jvbak'));
  for (const [path, words] of [
    [file, 'This file isn’t an Aftershift backup'],
    [join(profile, 'a-folder.jvbak'), 'The file couldn’t be read.'],
    [join(profile, 'gone.jvbak'), 'The file couldn’t be read.'],
  ] as const) {
    await pickInDialog(app, path);
    await page.getByRole('button', { name: 'Bring in a backup…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bring in a backup' });
    await expect(dialog).toContainText(words);
    await expect(dialog.getByRole('button')).toHaveText(['Close']);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  await openEntry(page, /^Evening number 3/);
  await expect(reading(page)).toHaveText('Evening number 3.');
  await close();
});
