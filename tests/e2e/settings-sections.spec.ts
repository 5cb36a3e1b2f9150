import { expect, launch, test } from '../support/aftershift.ts';
import { openSettings, passphrase, unlock } from '../support/person.ts';
import { screenCheck } from '../support/screen-check.ts';
import { seedVault } from '../support/seeded-vault.ts';

test('every section of Settings is legible, named and in reach, in the smallest window too', async ({ profile }) => {
  test.setTimeout(240_000);
  await seedVault(profile, passphrase, []);
  const { app, page, close } = await launch(profile);
  const { check } = screenCheck(app, page);
  await unlock(page);
  for (const section of ['Security', 'Backup', 'The evening', 'Look and reading'] as const) {
    await openSettings(page, section);
    await check(section);
  }
  await openSettings(page, 'Security');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'What this protects, and what it can’t' })).toBeFocused();
  await check('what this protects');
  await openSettings(page, 'Help numbers');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Juniper');
  await page.getByLabel('Help numbers for').selectOption('Somewhere else');
  await check('help numbers');
  await openSettings(page, 'About');
  await page.getByText('Who made what').click();
  await check('the licenses');
  await expect(page.getByRole('region', { name: 'Licenses' })).toBeVisible();
  await close();
});
