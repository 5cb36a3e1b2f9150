import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Aftershift, expect, launch, test } from '../support/aftershift.ts';
import { giveKeychain, turnOnPin } from '../support/keychain.ts';
import { lockScreen, openSettings, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const launchUnder = async (profile: string, policy: string): Promise<Aftershift> => {
  await mkdir(profile, { recursive: true });
  const path = join(profile, 'policy-of-the-test.json');
  await writeFile(path, policy);
  return launch(profile, { args: [`--policy=${path}`] });
};

const rules = (page: Page) => page.getByRole('region', { name: 'Set for this computer' });

test('a policy is shown rule by rule, and each control that it fixes says why', async ({ profile }) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, []);
  const folder = join(profile, 'agency');
  await mkdir(folder);
  const policy = { version: 1, maximumIdleMinutes: 2, backupFolder: folder, allowPlainExports: false };
  const { page, close } = await launchUnder(profile, JSON.stringify(policy));
  await unlock(page);
  await openSettings(page, 'Security');
  await expect(rules(page)).toContainText('2 minutes');
  await expect(rules(page)).toContainText('10¹⁰ guesses');
  await expect(rules(page)).toContainText(folder);
  await expect(rules(page)).toContainText('not allowed');
  const idle = page.getByLabel('Lock when I step away');
  await expect(idle).toHaveValue('2');
  await expect(idle.getByRole('option')).toHaveText(['1 minute', '2 minutes']);
  await expect(page.getByText('On this computer it is 2 minutes at most.')).toBeVisible();

  await openSettings(page, 'Backup');
  await expect(page.getByText('Where backups go is set for every journal')).toBeVisible();
  await expect(page.getByText('agency', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Use this computer' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('opened and matched')).toBeVisible({ timeout: 20_000 });

  // With a clock that can be turned: it locks by the policy's minutes, not by the five that were chosen.
  await page.clock.install();
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await unlock(page);
  await page.clock.fastForward(121_000);
  await lockScreen(page).waitFor();
  await close();
});

test('a passphrase that withstands less than is asked for makes no vault', async ({ profile }) => {
  const { page, close } = await launchUnder(profile, '{"version":1,"minimumPassphraseGuesses":16}');
  const first = page.getByLabel('Passphrase', { exact: true });
  await first.fill('korrekt Pferd');
  await page.getByLabel('Again, to be sure').fill('korrekt Pferd');
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'a little harder to guess' })).toBeVisible();
  await page.getByRole('button', { name: 'Suggest one' }).click();
  await expect(page.getByText('Strong.')).toBeVisible();
  await close();
});

test('a policy that doesn’t read is said plainly, and the strictest rules hold', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const { page, close } = await launchUnder(profile, '{"version":1,"maximumIdleMinutes":"five"}');
  await unlock(page);
  await openSettings(page, 'Security');
  await expect(rules(page)).toContainText('The policy file of this computer can’t be read.');
  await expect(rules(page)).toContainText('What is wrong with it: maximumIdleMinutes.');
  await expect(page.getByLabel('Lock when I step away')).toHaveValue('1');
  await close();
});

test('a policy that forbids quick unlock takes a PIN of before away at the next unlock', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const before = await launch(profile);
  await giveKeychain(before);
  await unlock(before.page);
  await openSettings(before.page, 'Security');
  await turnOnPin(before.page, '902817');
  await before.close();
  const header = (): Promise<string> => readFile(join(profile, 'vault', 'header.json'), 'utf8');
  expect(await header()).toContain('"device"');

  const { page, close } = await launchUnder(profile, JSON.stringify({ version: 1, allowQuickUnlock: false }));
  await unlock(page);
  await expect.poll(header).not.toContain('"device"');
  expect(await readdir(profile)).not.toContain('quick-unlock.json');
  await openSettings(page, 'Security');
  await expect(page.getByRole('region', { name: 'Locking' })).toContainText('Set by the policy of this computer.');
  await close();
});

test('without a policy nothing is said of one', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const { page, close } = await launch(profile, { args: [`--policy=${join(profile, 'none.json')}`] });
  await unlock(page);
  await openSettings(page, 'Security');
  await expect(page.getByRole('region', { name: 'Locking' })).toBeVisible();
  await expect(rules(page)).toHaveCount(0);
  await close();
});
