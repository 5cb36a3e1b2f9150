import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, launch, test } from '../support/aftershift.ts';
import { openSettings, passphrase, unlock } from '../support/person.ts';
import { screenCheck } from '../support/screen-check.ts';
import { seedVault } from '../support/seeded-vault.ts';

test('every section of Settings is legible, named and in reach, in the smallest window too', async ({ profile }) => {
  test.setTimeout(360_000);
  await seedVault(profile, passphrase, []);
  const policy = join(profile, 'not-a-policy.json');
  await writeFile(policy, '{');
  const { app, page, close } = await launch(profile, { args: [`--policy=${policy}`] });
  const { check } = screenCheck(app, page);
  await unlock(page);
  for (const section of ['Security', 'Backup', 'The evening', 'Aliases', 'Look and reading'] as const) {
    await openSettings(page, section);
    await check(section);
  }
  await openSettings(page, 'Security');
  await page.getByRole('button', { name: 'How the block works' }).click();
  await check('how the block works');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await check('erasing everything');
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await check('turning the legal hold on');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('Turned on')).toBeVisible();
  await check('under a legal hold, and a policy that doesn’t read');
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
