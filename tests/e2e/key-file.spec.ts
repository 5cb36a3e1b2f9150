import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { goTo, lockScreen, passphrase, tryPassphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Passphrase and recovery code' });
const dialog = (page: Page) => page.getByRole('dialog');

/** What the person picks in the system's dialogs from here on. */
const picks = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog: system }, file) => {
    system.showSaveDialog = async () => ({ canceled: file === '', filePath: file });
    system.showOpenDialog = async () => ({ canceled: file === '', filePaths: file === '' ? [] : [file] });
  }, path);

const door = (page: Page) => page.getByRole('button', { name: 'Choose the key file' });

test('a key file is the second half of the key, until it is given up with the recovery code', async ({ profile }) => {
  test.setTimeout(180_000);
  const { recoveryCode } = await seedVault(profile, passphrase, []);
  const { app, page, close } = await launch(profile);
  const stick = join(profile, 'on-a-stick.key');
  const other = join(profile, 'other.key');
  await writeFile(other, new Uint8Array(32));
  await unlock(page);
  await goTo(page, 'Settings');

  // Thought better of in the system's dialog: nothing has changed.
  await card(page).getByRole('button', { name: 'Add a key file' }).click();
  const before = await readFile(join(profile, 'vault', 'header.json'));
  await picks(app, '');
  await dialog(page).getByLabel('Your passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Save the file…' })).toBeVisible({ timeout: 20_000 });
  expect(await readFile(join(profile, 'vault', 'header.json'))).toEqual(before);

  await picks(app, stick);
  await dialog(page).getByLabel('Your passphrase').fill('not it at all');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toHaveText(/^That didn’t open it/, { timeout: 20_000 });
  await expect(readFile(stick)).rejects.toThrow(/ENOENT/);

  await dialog(page).getByLabel('Your passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('“on-a-stick.key” and the passphrase open the journal together.', {
    timeout: 30_000,
  });
  expect(await readFile(stick)).toHaveLength(32);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(card(page)).toContainText('opens only together with the key file');

  await page.keyboard.press('Control+l');
  await expect(door(page)).toBeVisible();
  await picks(app, other);
  await tryPassphrase(page, passphrase);
  await expect(page.getByRole('alert').filter({ hasText: 'the passphrase or the key file' })).toBeVisible({
    timeout: 30_000,
  });
  await picks(app, stick);
  await page.getByRole('button', { name: 'Choose another' }).click();
  await expect(page.getByText('Key file: on-a-stick.key')).toBeVisible();
  await unlock(page);

  // The stick is lost: the code opens it, and the passphrase alone from then on.
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByLabel('Recovery code').fill(recoveryCode);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 30_000 });
  await goTo(page, 'Settings');
  await card(page).getByRole('button', { name: 'Stop needing the key file' }).click();
  await dialog(page).getByLabel('Your current passphrase, or the recovery code').fill(recoveryCode);
  await dialog(page).getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await dialog(page).getByLabel('New passphrase, again').fill(passphrase);
  await dialog(page).getByRole('button', { name: 'Change it' }).click();
  await dialog(page).getByRole('button', { name: 'Done' }).click({ timeout: 30_000 });
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await expect(door(page)).toBeHidden();
  await unlock(page);
  await close();
});

test('a passphrase that is changed goes on needing the key file', async ({ profile }) => {
  test.setTimeout(180_000);
  await seedVault(profile, passphrase, []);
  const { app, page, close } = await launch(profile);
  await picks(app, join(profile, 'on-a-stick.key'));
  await unlock(page);
  await goTo(page, 'Settings');
  await card(page).getByRole('button', { name: 'Add a key file' }).click();
  await dialog(page).getByLabel('Your passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Done' }).click({ timeout: 30_000 });

  const fresh = 'lantern gravel otter maple thirty';
  await card(page).getByRole('button', { name: 'Change passphrase' }).click();
  await dialog(page).getByLabel('Your current passphrase, or the recovery code').fill(passphrase);
  await dialog(page).getByLabel('New passphrase', { exact: true }).fill(fresh);
  await dialog(page).getByLabel('New passphrase, again').fill(fresh);
  await dialog(page).getByRole('button', { name: 'Change it' }).click();
  await expect(dialog(page).getByText('Choose the key file first.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Choose the key file' }).click();
  await expect(dialog(page).getByText('Key file: on-a-stick.key')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Change it' }).click();
  await dialog(page).getByRole('button', { name: 'Done' }).click({ timeout: 30_000 });
  await page.keyboard.press('Control+l');
  // Asked for by itself when the passphrase is tried.
  await unlock(page, fresh);
  await close();
});

test('a backup of such a vault is brought to an empty machine with the passphrase and the file', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  await seedVault(profile, passphrase, []);
  const first = await launch(profile);
  await picks(first.app, join(profile, 'on-a-stick.key'));
  await unlock(first.page);
  await goTo(first.page, 'Settings');
  await card(first.page).getByRole('button', { name: 'Add a key file' }).click();
  await dialog(first.page).getByLabel('Your passphrase').fill(passphrase);
  await first.page.keyboard.press('Enter');
  await dialog(first.page).getByRole('button', { name: 'Done' }).click({ timeout: 30_000 });
  await first.page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: 'Backup' }).click();
  await first.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(first.page.getByText('It was opened again, and it matched.')).toBeVisible({ timeout: 30_000 });
  await first.close();

  const [name = ''] = await readdir(join(profile, 'backups'));
  const { app, page, close } = await launch(await mkdtemp(join(tmpdir(), 'aftershift-second-')));
  await picks(app, join(profile, 'backups', name));
  await page.getByRole('button', { name: 'Bring a journal back from a backup…' }).click();
  await dialog(page).getByLabel('Passphrase or recovery code').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('only together with its key file', { timeout: 30_000 });
  await picks(app, join(profile, 'on-a-stick.key'));
  await dialog(page).getByRole('button', { name: 'Choose the key file' }).click();
  await expect(dialog(page).getByText('Key file: on-a-stick.key')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
  await close();
});
