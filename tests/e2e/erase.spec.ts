import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { entryOn } from '../support/made-records.ts';
import { goTo, lockScreen, openEntry, openSettings, passphrase, unlock } from '../support/person.ts';
import { filesUnder } from '../support/profile-scan.ts';
import { seedVault } from '../support/seeded-vault.ts';

const records = [entryOn('2026-11-18', 'Wintergreen on the stairs.'), entryOn('2026-11-17', 'The oven door.')];

const atSecurity = async (page: Page): Promise<void> => {
  await unlock(page);
  await openSettings(page, 'Security');
};
const region = (page: Page) => page.getByRole('region', { name: 'Deleting and erasing' });
const eraseDialog = (page: Page) => page.getByRole('dialog', { name: 'Erase everything on this computer?' });

/** Of what is the app's own and of the databases, what is left. */
const remnants = async (profile: string): Promise<readonly string[]> => {
  const names = await readdir(profile);
  const files = (await filesUnder(profile)).filter((path) => /IndexedDB.*(?:\.log|\.ldb|\.sqlite)$/i.test(path));
  return [...names.filter((name) => /vault|backups|\.json$|\.key$/.test(name)), ...files];
};

test('erasing takes the word, then the vault, the backups, the databases and the choices, and closes', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, records);
  const first = await launch(profile);
  const { page, app } = first;
  await atSecurity(page);
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('opened and matched')).toBeVisible({ timeout: 20_000 });
  await openSettings(page, 'Look and reading');
  await page.getByLabel('Text size').selectOption('Larger');
  await openSettings(page, 'Security');
  await expect(region(page)).toContainText('1 copy');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await expect(eraseDialog(page).getByRole('alert')).toContainText('That isn’t the word yet.');
  await page.getByLabel('Type “erase” to go on').fill('Erase');
  expect(await remnants(profile)).toContain('vault');
  const closed = new Promise<void>((resolve) => {
    app.once('close', () => resolve());
  });
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await closed;
  expect(await remnants(profile)).toEqual([]);

  const second = await launch(profile);
  await expect(second.page.getByRole('button', { name: 'Make the vault' })).toBeVisible();
  expect(await readdir(profile)).not.toContain('erase-begun');
  await second.close();
});

test('an erase that was cut off is finished before anything is shown', async ({ profile }) => {
  await seedVault(profile, passphrase, records);
  const first = await launch(profile);
  await unlock(first.page);
  await first.kill();
  await mkdir(join(profile, 'backups'), { recursive: true });
  await writeFile(join(profile, 'erase-begun'), '');
  const second = await launch(profile);
  await expect(second.page.getByRole('button', { name: 'Make the vault' })).toBeVisible();
  expect(await readdir(profile)).not.toContain('vault');
  expect(await readdir(profile)).not.toContain('backups');
  await second.close();
});

test('under a legal hold neither erasing nor tidying is offered, and it says why', async ({ profile }) => {
  await seedVault(profile, passphrase, records);
  const { page, close } = await launch(profile);
  await atSecurity(page);
  await expect(region(page)).toContainText('about a year');
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(region(page)).toContainText('A legal hold has been on since');
  // Nothing is said to go in its time.
  await expect(region(page)).not.toContainText('about a year');
  await expect(region(page)).not.toContainText('For thirty days');
  await expect(page.getByRole('button', { name: 'Erase everything…' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tidy now' })).toHaveCount(0);
  await close();
});

test('tidying leaves no file of the log from before what was deleted, and the journal opens as it was', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, records);
  const before = await readFile(join(profile, 'vault', 'log', '000000000001.jvl'));
  const { page, close } = await launch(profile);
  await unlock(page);
  await openEntry(page, /^Wintergreen/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: /^Trash/ }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await openSettings(page, 'Security');
  await page.getByRole('button', { name: 'Tidy now' }).click();
  await expect(page.getByText(/^Tidied\./)).toBeVisible({ timeout: 20_000 });
  const frame = before.subarray(0, 200);
  for (const path of await filesUnder(join(profile, 'vault'))) {
    expect((await readFile(join(profile, 'vault', path))).includes(frame), path).toBe(false);
  }
  expect(await readdir(join(profile, 'vault', 'log'))).not.toContain('000000000001.jvl');
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await unlock(page);
  await openEntry(page, /^The oven door/);
  await close();
});
