import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { entryOn } from '../support/made-records.ts';
import { goTo, lockScreen, passphrase, tryPassphrase, unlock } from '../support/person.ts';
import { codeShown, typeBack } from '../support/recovery-sheet.ts';
import { seedVault } from '../support/seeded-vault.ts';

const fresh = 'lantern gravel otter maple thirty';
const dialog = (page: Page) => page.getByRole('dialog');
const words = 'The corridor was quiet tonight';

const askForNewKey = async (page: Page): Promise<void> => {
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Someone may know my passphrase' }).click();
  await dialog(page).getByLabel('Your current passphrase, or the recovery code').fill(passphrase);
  await dialog(page).getByLabel('New passphrase', { exact: true }).fill(fresh);
  await dialog(page).getByLabel('New passphrase, again').fill(fresh);
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
};

/** As hands do that want out. */
const triesToLeave = async (page: Page): Promise<void> => {
  for (const key of ['Escape', 'Escape', 'Escape', 'Control+1', 'Escape']) await page.keyboard.press(key);
  await expect(dialog(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Locking' })).toBeAttached();
};

const isRefused = async (page: Page, secret: string): Promise<void> => {
  await tryPassphrase(page, secret);
  await expect(page.getByRole('alert').filter({ hasText: 'That didn’t open it' })).toBeVisible({ timeout: 30_000 });
};

const wordsAreThere = async (page: Page): Promise<void> => {
  await goTo(page, 'Journal');
  await expect(page.getByText(words).first()).toBeVisible();
};

/** Every header that lies there, as text. */
const headersOf = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith('header'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

test('after a new key the old passphrase and the old code open nothing, and every word is there', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, [entryOn('2026-11-18', words)]);
  let { page, close, kill } = await launch(profile);
  await unlock(page);
  const before = await headersOf(join(profile, 'vault'));
  await askForNewKey(page);
  const groups = await codeShown(page);
  // Nothing has changed as long as it isn't on paper.
  expect(await headersOf(join(profile, 'vault'))).toEqual(before);
  await typeBack(page, groups);
  await dialog(page).getByRole('button', { name: 'It’s on paper, seal everything' }).click();
  await triesToLeave(page);
  await expect(dialog(page)).toContainText('The new key is in place', { timeout: 60_000 });
  // Nothing could be saved before the lock, so nothing else is in reach.
  await triesToLeave(page);
  await dialog(page).getByRole('button', { name: 'Lock now' }).click();
  await lockScreen(page).waitFor();
  await isRefused(page, passphrase);
  await unlock(page, fresh);
  await expect(page.getByText('The new key is in place.')).toBeVisible();
  await wordsAreThere(page);
  for (const header of await headersOf(join(profile, 'vault'))) expect(header).toContain('"epoch":2');
  await kill();

  ({ page, close } = await launch(profile));
  await isRefused(page, passphrase);
  await unlock(page, fresh);
  await wordsAreThere(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Recovery code').fill(groups.join('-'));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 30_000 });
  await close();
});

test('stopped at once after it said so, it opens with the new passphrase; before that, with the old', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, [entryOn('2026-11-18', words)]);
  let { page, close, kill } = await launch(profile);
  await unlock(page);
  await askForNewKey(page);
  await typeBack(page, await codeShown(page));
  await kill();
  ({ page, kill } = await launch(profile));
  await unlock(page);
  await wordsAreThere(page);
  await askForNewKey(page);
  await typeBack(page, await codeShown(page));
  await dialog(page).getByRole('button', { name: 'It’s on paper, seal everything' }).click();
  await expect(dialog(page)).toContainText('The new key is in place', { timeout: 60_000 });
  await kill();
  ({ page, close } = await launch(profile));
  await isRefused(page, passphrase);
  await unlock(page, fresh);
  await wordsAreThere(page);
  await close();
});
