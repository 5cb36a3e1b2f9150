import { goTo, passphrase, unlock } from './person.ts';
import { inventedEvenings } from './invented-evenings.ts';
import { seedVault } from './seeded-vault.ts';
import type { Stop } from './tour-visit.ts';

export const threeWeeks = (profile: string) => seedVault(profile, passphrase, inventedEvenings('2026-11-19', 21));

/** Supervision from its first flag to what came of it. */
export const supervision = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await goTo(page, 'Supervision');
  await picture('12-supervision-empty');
  await goTo(page, 'Journal');
  for (const nth of [0, 1, 2]) {
    await page.getByRole('feed').getByRole('button').nth(nth).click();
    await page.keyboard.press('Control+Shift+F');
    await page.getByText('Flagged for supervision.').waitFor();
  }
  await picture('07-journal-flagged');
  await goTo(page, 'Supervision');
  await page.getByRole('region', { name: 'Gathered for you' }).getByRole('button').first().focus();
  await picture('12-supervision-gathered');
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await page.getByRole('region', { name: 'As it leaves' }).waitFor();
  await picture('12-supervision');
  await page.getByRole('button', { name: 'Read it aloud' }).click();
  await picture('12-supervision-aloud');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Print or save/ }).click();
  await picture('13-supervision-leaving');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'It was held' }).click();
  await picture('12-supervision-after');
  await page.keyboard.press('Escape');
};
