import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { cacheFolder, flipBytes } from '../support/cache-damage.ts';
import { pickInDialog } from '../support/dialogs.ts';
import { hashesUnder } from '../support/file-hashes.ts';
import { entryOn } from '../support/made-records.ts';
import {
  beginWriting,
  goTo,
  lockScreen,
  passphrase,
  saved,
  tonight,
  tryPassphrase,
  unlock,
} from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T18:00:00Z';
const evenings = Array.from({ length: 12 }, (_, index) =>
  entryOn(`2026-11-${String(index + 1).padStart(2, '0')}`, `Evening number ${index}.`),
);
const logOf = (profile: string): string => join(profile, 'vault', 'log', '000000000001.jvl');

/** A vault of twelve evenings and a page of today, with a backup of it all, whose log is then damaged in the middle. */
const damaged = async (profile: string): Promise<void> => {
  await seedVault(profile, passphrase, evenings);
  const { page, close } = await launch(profile, { clock });
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type('Evening number 12.');
  await saved(page);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 30_000 });
  await close();
  const { length } = await readFile(logOf(profile));
  await flipBytes(logOf(profile), Math.floor(length / 2), 1);
};

const hasThirteen = async (page: Page): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('evening number');
  await expect(page.getByText('13 entries')).toBeVisible();
};

test('a damaged log is made anew from the fast copy, and kept beside it', async ({ profile }) => {
  await damaged(profile);
  const before = await hashesUnder(join(profile, 'vault', 'log'));
  const { page, close } = await launch(profile, { clock });
  await unlock(page);
  await expect(page.getByText('Open for reading only.')).toBeVisible();
  await page.getByRole('button', { name: 'Lock, and make a whole log from the fast copy' }).click();
  await lockScreen(page).waitFor();
  expect(await hashesUnder(join(profile, 'vault', 'log.damaged-1'))).toEqual(before);
  await unlock(page);
  await expect(page.getByText('Open for reading only.')).toBeHidden();
  await hasThirteen(page);
  await goTo(page, 'Today');
  await beginWriting(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And more.');
  await saved(page);
  await close();

  // What is on the disk stands by itself again.
  await rm(await cacheFolder(profile), { recursive: true });
  const again = await launch(profile, { clock });
  await unlock(again.page);
  await hasThirteen(again.page);
  await again.close();
});

test('with no fast copy left, a backup takes the place of a damaged vault, which is kept beside it', async ({
  profile,
}) => {
  await damaged(profile);
  await rm(await cacheFolder(profile), { recursive: true });
  const before = await hashesUnder(join(profile, 'vault'));
  const [backup = ''] = await readdir(join(profile, 'backups'));
  const { app, page, close } = await launch(profile, { clock });
  await tryPassphrase(page, passphrase);
  await page.getByRole('heading', { name: 'The vault file is damaged' }).waitFor({ timeout: 30_000 });

  // What can be handed to whoever helps says what the screen says, and names no folder and no word of the journal.
  await page.getByRole('button', { name: 'Copy details' }).click();
  await expect(page.getByText('Copied.', { exact: false })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  const lines = copied.split('\n');
  expect(lines.at(-1)).toMatch(/^Aftershift \d+\.\d+\.\d+$/);
  for (const line of lines.slice(0, -1)) await expect(page.getByText(line, { exact: true })).toBeVisible();
  expect(copied).not.toContain(profile);

  const bringBack = async (file: string, secret: string): Promise<void> => {
    await pickInDialog(app, file);
    await page.getByRole('button', { name: 'Choose a backup…' }).click();
    await page.getByRole('dialog').getByLabel('Passphrase or recovery code').fill(secret);
    await page.keyboard.press('Enter');
  };

  // A backup that isn't whole takes nobody's place.
  const broken = join(profile, 'broken.jvbak');
  await cp(join(profile, 'backups', backup), broken);
  await flipBytes(broken, -50, 1);
  await bringBack(broken, passphrase);
  await expect(page.getByText('This file isn’t an Aftershift backup, or not a whole one.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);

  await bringBack(join(profile, 'backups', backup), passphrase);
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
  await hasThirteen(page);
  expect(await hashesUnder(join(profile, 'vault.damaged-1'))).toEqual(before);
  await close();
  const again = await launch(profile, { clock });
  await unlock(again.page);
  await hasThirteen(again.page);
  await again.close();
});

test('a log and a fast copy that were written apart open to be read, and a merge brings both together', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, evenings);
  const write = async (words: string): Promise<void> => {
    const { page, close } = await launch(profile, { clock });
    await unlock(page);
    await page.getByRole('button', { name: 'Journal' }).first().click();
    await page.getByRole('button', { name: 'New entry' }).click();
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.type(words);
    await saved(page);
    await close();
  };
  await write('Evening number 12, before they parted.');
  const parted = await readFile(logOf(profile));
  await write('Evening number 13, only in the fast copy.');
  const copy = join(profile, 'copy-of-the-fast-one');
  await cp(await cacheFolder(profile), copy, { recursive: true });
  // As a folder that was copied by hand goes on: the older log, other words, and then the newer fast copy beside it.
  await writeFile(logOf(profile), parted);
  await rm(await cacheFolder(profile), { recursive: true });
  await write('Evening number 14, only in the log.');
  const folder = await cacheFolder(profile);
  await rm(folder, { recursive: true });
  await cp(copy, folder, { recursive: true });

  const { page, close } = await launch(profile, { clock });
  await unlock(page);
  const banner = page.getByRole('status').filter({ hasText: 'Two versions of this journal.' });
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: 'Look at what both hold…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring in a backup' });
  await expect(dialog).toContainText('1 new page');
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('Brought in.')).toBeVisible();
  await expect(banner).toBeHidden();
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('evening number');
  await expect(page.getByText('15 entries')).toBeVisible();
  await close();
  const again = await launch(profile, { clock });
  await unlock(again.page);
  await goTo(again.page, 'Journal');
  await again.page.getByRole('searchbox').fill('evening number');
  await expect(again.page.getByText('15 entries')).toBeVisible();
  await expect(again.page.getByText('Two versions of this journal.')).toBeHidden();
  await again.close();
});
