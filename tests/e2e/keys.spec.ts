import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Aftershift, expect, launch, test } from '../support/aftershift.ts';
import { goTo, lockScreen, makeVault, passphrase, tryPassphrase, unlock } from '../support/person.ts';
import { codeShown, typeBack } from '../support/recovery-sheet.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { mountTinyDisk, whyNoDisk } from '../support/tiny-disk.ts';

const fresh = 'lantern gravel otter maple thirty';
const card = (page: Page) => page.getByRole('region', { name: 'Passphrase and recovery code' });
const dialog = (page: Page) => page.getByRole('dialog');

const atKeys = async (page: Page): Promise<void> => {
  await goTo(page, 'Settings');
  await card(page).waitFor();
};

const askForChange = async (page: Page, present: string, next: string): Promise<void> => {
  await card(page).getByRole('button', { name: 'Change passphrase' }).click();
  await dialog(page).getByLabel('Your current passphrase, or the recovery code').fill(present);
  await dialog(page).getByLabel('New passphrase', { exact: true }).fill(next);
  await dialog(page).getByLabel('New passphrase, again').fill(next);
  await dialog(page).getByRole('button', { name: 'Change it' }).click();
};

const changed = (page: Page) => page.getByRole('dialog', { name: 'The passphrase is changed' });

const isRefused = async (page: Page, secret: string): Promise<void> => {
  await tryPassphrase(page, secret);
  await expect(page.getByRole('alert').filter({ hasText: 'That didn’t open it' })).toBeVisible({ timeout: 30_000 });
};

const headers = async (profile: string): Promise<readonly string[]> => {
  const folder = join(profile, 'vault');
  const names = (await readdir(folder)).filter((name) => name.startsWith('header'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

test('a changed passphrase opens the journal, the old one no copy of it, and what stays open is said', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, []);
  let { page, close, kill } = await launch(profile);
  await unlock(page);
  await atKeys(page);
  await askForChange(page, 'not it at all', fresh);
  await expect(dialog(page).getByRole('alert').first()).toHaveText('That didn’t open it. Type it once more.');
  await expect(dialog(page).getByLabel('New passphrase, again')).toHaveValue(fresh);
  await dialog(page).getByLabel('Your current passphrase, or the recovery code').fill(passphrase);
  await page.keyboard.press('Enter');
  // It is under way: it can't be waved off as if nothing were to happen.
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape');
  await expect(changed(page)).toContainText('still open with the old passphrase', { timeout: 30_000 });
  await changed(page).getByRole('button', { name: 'Done' }).click();
  expect(new Set(await headers(profile)).size).toBe(1);
  expect(await readdir(join(profile, 'vault'))).not.toContain('header.json.new');

  // As it stands, and after the machine stopped at once.
  await kill();
  ({ page, close } = await launch(profile));
  await isRefused(page, passphrase);
  await unlock(page, fresh);
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await isRefused(page, passphrase);
  await close();
});

test('a new passphrase that is easy to guess changes nothing', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const { page, close } = await launch(profile);
  await unlock(page);
  await atKeys(page);
  const before = await headers(profile);
  await askForChange(page, passphrase, 'rosebud1');
  await expect(dialog(page).getByText('It needs to be a little harder to guess first.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  expect(await headers(profile)).toEqual(before);
  await close();
});

test('the recovery code changes a forgotten passphrase', async ({ profile }) => {
  const { recoveryCode } = await seedVault(profile, passphrase, []);
  const { page, close } = await launch(profile);
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Recovery code').fill(recoveryCode);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 30_000 });
  await atKeys(page);
  await askForChange(page, recoveryCode, fresh);
  await changed(page).getByRole('button', { name: 'Done' }).click({ timeout: 30_000 });
  await page.keyboard.press('Control+l');
  await unlock(page, fresh);
  await close();
});

test.describe('a disk that takes nothing', () => {
  // Only root on Linux can mount so small a disk; elsewhere the title and the report say which of the two is missing.
  test.skip(whyNoDisk !== null, whyNoDisk ?? '');

  test('leaves the passphrase as it was, and says so', async ({ profile }) => {
    await seedVault(profile, passphrase, []);
    const header = await readFile(join(profile, 'vault', 'header.json'));
    const disk = mountTinyDisk(join(profile, 'vault'), 256);
    let running: Aftershift | null = null;
    try {
      await writeFile(join(profile, 'vault', 'header.json'), header);
      running = await launch(profile);
      const { page } = running;
      await unlock(page);
      await atKeys(page);
      await disk.fill();
      const before = await headers(profile);
      await askForChange(page, passphrase, fresh);
      await expect(dialog(page).getByText(/^The disk is full, so it wasn’t changed\./)).toBeVisible({
        timeout: 30_000,
      });
      expect(await headers(profile)).toEqual(before);
      await disk.free();
      // What was typed is still there.
      await dialog(page).getByRole('button', { name: 'Change it' }).click();
      await changed(page).getByRole('button', { name: 'Done' }).click({ timeout: 30_000 });
      await page.keyboard.press('Control+l');
      await lockScreen(page).waitFor();
      await isRefused(page, passphrase);
      await unlock(page, fresh);
    } finally {
      await running?.kill();
      disk.unmount();
    }
  });
});

test('a new recovery code counts once it is on paper, and then the old one opens nothing', async ({ profile }) => {
  test.setTimeout(120_000);
  const { page, close } = await launch(profile);
  const first = await makeVault(page);
  if (first === null) throw new Error('No code was made');
  await atKeys(page);
  await expect(card(page)).toContainText(/Recovery code made \w+ \d+, \d{4}, kept on paper\./);

  const show = async (): Promise<readonly string[]> => {
    await card(page).getByRole('button', { name: 'New recovery code' }).click();
    await dialog(page).getByLabel('Passphrase or recovery code').fill(passphrase);
    await page.keyboard.press('Enter');
    return codeShown(page);
  };
  // Looked at and thought better of: nothing has changed.
  const before = await headers(profile);
  await show();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  expect(await headers(profile)).toEqual(before);

  const groups = await show();
  const onPaper = dialog(page).getByRole('button', { name: 'It’s on paper' });
  await expect(onPaper).toBeDisabled();
  await typeBack(page, groups);
  await onPaper.click();
  await expect(dialog(page)).toContainText('The old one no longer does.', { timeout: 30_000 });
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  const code = page.getByLabel('Recovery code');
  await code.fill(first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'That code didn’t open it' })).toBeVisible();
  await code.fill(groups.join('-'));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 30_000 });
  await close();
});

test('a vault that went without a code can have its first one', async ({ profile }) => {
  test.setTimeout(120_000);
  const { page, close } = await launch(profile);
  await makeVault(page, passphrase, false);
  await atKeys(page);
  await expect(card(page)).toContainText('There is no recovery code.');
  await card(page).getByRole('button', { name: 'Make a recovery code' }).click();
  await dialog(page).getByLabel('Passphrase or recovery code').fill(passphrase);
  await page.keyboard.press('Enter');
  await typeBack(page, await codeShown(page));
  await dialog(page).getByRole('button', { name: 'It’s on paper' }).click();
  await expect(dialog(page)).toContainText('The code opens the journal from now on.', { timeout: 30_000 });
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(card(page)).toContainText(/Recovery code made/);
  await close();
});
