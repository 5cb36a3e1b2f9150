import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { beginWriting, lockScreen, openSettings, passphrase, saved, tonight, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const line = (page: Page) =>
  page.getByText('Some of that sounds heavy enough to say to a person. Help numbers are here, F1.');
const heavy = 'Some nights I do not want to be here any more.';

test('words about not living bring one quiet line, once an evening, and nothing is kept of it', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const { page, close } = await launch(profile);
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type('A long day with two removals, and a client who said she wants to die.');
  await saved(page);
  await expect(line(page)).toHaveCount(0);
  await page.keyboard.type(` ${heavy}`);
  await expect(line(page)).toBeVisible();
  // Writing goes on: the line takes no focus.
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type(' And on.');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(line(page)).toHaveCount(0);
  await tonight(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${heavy}`);
  await saved(page);
  await expect(line(page)).toHaveCount(0);
  // A page that is opened again with such words says nothing by itself.
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await unlock(page);
  await tonight(page).waitFor();
  await expect(line(page)).toHaveCount(0);
  await close();
});

test('Show opens the help numbers; turned off in Settings, the line never comes', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const { page, close } = await launch(profile);
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type(heavy);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'If it’s more than a rough patch' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(page)).toHaveCount(0);

  await openSettings(page, 'Help numbers');
  await page.getByRole('switch', { name: 'Mention the help numbers under a page that sounds heavy' }).click();
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(heavy);
  await saved(page);
  await expect(line(page)).toHaveCount(0);
  await close();
});
