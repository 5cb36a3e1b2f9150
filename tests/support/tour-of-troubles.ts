import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from './aftershift.ts';
import { cacheFolder } from './cache-damage.ts';
import { pickInDialog } from './dialogs.ts';
import { beginWriting, openSettings, passphrase, saved, tryPassphrase, unlock } from './person.ts';
import { noteField, openQuickNote } from './quick-note.ts';
import { answerWrong } from './tour-of-the-dialogs.ts';
import { fourEvenings, setLetters, smallest, type Stop, thursday } from './tour-visit.ts';

/** The quick note of an open vault, and what a legal hold changes. */
export const openNoteAndHold = async ({ app, page, picture }: Stop): Promise<void> => {
  await unlock(page);
  const note = await openQuickNote(app.app);
  await noteField(note).fill('The stairs at Elm Street. Ask about the light.');
  await note.getByRole('radio').nth(2).check({ force: true });
  await picture('25-quick-note-open', note);
  await setLetters(note, 22);
  await picture('25-quick-note-open-largest', note);
  await openSettings(page, 'Security');
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByText('A legal hold has been on since').waitFor();
  for (const heading of ['Legal hold', 'Deleting and erasing']) {
    await page.getByRole('heading', { name: heading }).evaluate((one) => one.scrollIntoView());
    await picture(`15-held-${heading.split(' ')[0]?.toLowerCase()}`);
  }
  await page.getByRole('button', { name: 'Someone may know my passphrase' }).click();
  await picture('15-held-new-key');
  await page.keyboard.press('Escape');
};

export const policyFile = (profile: string): string => join(profile, 'policy-of-the-tour.json');

/** A profile under a policy that rules everything there is. */
export const ruled = async (profile: string): Promise<void> => {
  await fourEvenings(profile);
  const folder = join(profile, 'agency');
  await mkdir(folder);
  const rules = { maximumIdleMinutes: 2, backupFolder: folder, allowPlainExports: false, allowQuickUnlock: false };
  await writeFile(policyFile(profile), JSON.stringify({ version: 1, ...rules }));
};

export const underPolicy = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  await openSettings(page, 'Security');
  await picture('15-policy-locking');
  await page.getByRole('heading', { name: 'Set for this computer' }).evaluate((one) => one.scrollIntoView());
  await picture('15-policy');
  await openSettings(page, 'Backup');
  await picture('15-policy-backup');
};

const writeOnce = async (page: Page, words: string): Promise<void> => {
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await saved(page);
};

export const forked = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  const banner = page.getByRole('status').filter({ hasText: 'Two versions of this journal.' });
  await banner.waitFor();
  await picture('21-two-versions');
  await banner.getByRole('button', { name: 'Look at what both hold…' }).click();
  await page.getByRole('dialog').getByText('1 ').first().waitFor();
  await picture('21-two-versions-merge');
  await page.keyboard.press('Escape');
  await page.setViewportSize(smallest);
  await setLetters(page, 22);
  await picture('21-two-versions-largest');
};

/** A header that is no longer one: what can be done is offered, at every size. */
export const damagedHeader = async ({ page, picture }: Stop): Promise<void> => {
  await tryPassphrase(page, passphrase);
  await page.getByRole('heading', { name: 'The vault file is damaged' }).waitFor({ timeout: 30_000 });
  await picture('21-damaged');
  await page.setViewportSize(smallest);
  await setLetters(page, 22);
  await picture('21-damaged-largest');
};

/** A backup on an empty machine. */
export const restoring = async ({ app, page, picture, profile }: Stop): Promise<void> => {
  const [newest = ''] = await readdir(join(profile, 'brought'));
  await pickInDialog(app.app, join(profile, 'brought', newest));
  const bring = page.getByRole('button', { name: 'Bring a journal back from a backup…' });
  await bring.click();
  await page.getByRole('dialog').waitFor();
  await picture('22-restore');
  await answerWrong(page);
  await picture('22-restore-wrong');
  await page.setViewportSize(smallest);
  await setLetters(page, 22);
  await picture('22-restore-largest');
};

/** Four evenings in a log and a fast copy that were each written without the other. */
export const apart = async (profile: string): Promise<void> => {
  await fourEvenings(profile);
  const write = async (words: string): Promise<void> => {
    const once = await launch(profile, { clock: thursday });
    await writeOnce(once.page, words);
    await once.close();
  };
  const log = join(profile, 'vault', 'log', '000000000001.jvl');
  await write('Before they parted.');
  const parted = await readFile(log);
  await write('Only in the fast copy.');
  const copy = join(profile, 'copy-of-the-fast-one');
  await cp(await cacheFolder(profile), copy, { recursive: true });
  await writeFile(log, parted);
  await rm(await cacheFolder(profile), { recursive: true });
  await write('Only in the log.');
  const fast = await cacheFolder(profile);
  await rm(fast, { recursive: true });
  await cp(copy, fast, { recursive: true });
};

/** An empty machine, and a backup of four evenings. */
export const emptyWithBackup = async (profile: string): Promise<void> => {
  const other = await mkdtemp(join(tmpdir(), 'aftershift-tour-other-'));
  await fourEvenings(other);
  const once = await launch(other, { clock: thursday });
  await unlock(once.page);
  await openSettings(once.page, 'Backup');
  await once.page.getByRole('button', { name: 'Back up now' }).click();
  await once.page.getByText('It was opened again, and it matched.').waitFor({ timeout: 30_000 });
  await once.close();
  await cp(join(other, 'backups'), join(profile, 'brought'), { recursive: true });
  await rm(other, { recursive: true, force: true, maxRetries: 5 });
};
