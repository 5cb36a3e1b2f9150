import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { giveKeychain, turnOnPin } from '../support/keychain.ts';
import { goTo, lockScreen, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const pin = '902817';

const row = (page: Page) => page.getByRole('region', { name: 'Locking' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open with a PIN on this computer' });

const turnOn = async (page: Page): Promise<void> => {
  await goTo(page, 'Settings');
  await turnOnPin(page, pin);
};

const tryPin = async (page: Page, typed: string): Promise<void> => {
  await page.getByLabel('PIN', { exact: true }).fill(typed);
  await page.keyboard.press('Enter');
};

const isOpen = (page: Page) => page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 30_000 });

test('where the system has no keychain, no PIN is offered and it is said why', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const one = await launch(profile);
  await giveKeychain(one, 'basic_text');
  await unlock(one.page);
  await goTo(one.page, 'Settings');
  await expect(row(one.page)).toContainText('no keychain that could keep its half');
  await expect(row(one.page).getByRole('button', { name: 'Use a PIN…' })).toHaveCount(0);
  await one.close();
});

test('a PIN opens it after a lock; five wrong ones ask for the passphrase; turned off it opens nothing', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, []);
  const one = await launch(profile);
  const { page } = one;
  await giveKeychain(one);
  await unlock(page);
  await turnOn(page);
  await expect(row(page)).toContainText('A PIN opens it here');

  await page.keyboard.press('Control+l');
  await tryPin(page, pin);
  await isOpen(page);
  await page.keyboard.press('Control+l');
  for (let tries = 0; tries < 5; tries += 1) {
    await tryPin(page, '902818');
    const left = tries < 3 ? `${4 - tries} more PINs may be tried` : 'One more PIN may be tried';
    const said = tries < 4 ? `That PIN didn’t open it. ${left}` : 'Five PINs in a row didn’t open it';
    await expect(page.getByText(said)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByLabel('PIN', { exact: true })).toHaveCount(tries < 4 ? 1 : 0);
  }
  await unlock(page);
  await page.keyboard.press('Control+l');
  // The passphrase opened it, so the PIN may be tried again.
  await tryPin(page, pin);
  await isOpen(page);
  await goTo(page, 'Settings');
  await row(page).getByRole('button', { name: 'Turn off' }).click();
  await expect(row(page).getByRole('button', { name: 'Use a PIN…' })).toBeVisible();
  await expect(readFile(join(profile, 'quick-unlock.json'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(profile, 'vault', 'header.json'), 'utf8')).not.toContain('"device"');
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await expect(page.getByLabel('PIN', { exact: true })).toHaveCount(0);
  await one.close();
});

test('a PIN that is short, a run or typed differently is refused before anything is kept', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const one = await launch(profile);
  const { page } = one;
  await giveKeychain(one);
  await unlock(page);
  await goTo(page, 'Settings');
  await row(page).getByRole('button', { name: 'Use a PIN…' }).click();
  await dialog(page).getByLabel('Your passphrase, or the recovery code').fill('not it');
  for (const [first, second, said] of [
    ['9028', '9028', 'A little longer'],
    ['123456', '123456', 'easy to guess'],
    [pin, '902818', 'aren’t the same'],
    [pin, pin, 'That didn’t open it'],
  ] as const) {
    await dialog(page).getByLabel('PIN, six or more digits or letters').fill(first);
    await dialog(page).getByLabel('PIN, again').fill(second);
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('alert')).toContainText(said, { timeout: 30_000 });
  }
  await expect(readFile(join(profile, 'quick-unlock.json'))).rejects.toThrow('ENOENT');
  await one.close();
});
