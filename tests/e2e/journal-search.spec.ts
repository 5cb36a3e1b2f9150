import { addDays } from '#shared/calendar/day-key';
import { expect, test } from '../support/aftershift.ts';
import { aDay, entryOn } from '../support/made-records.ts';
import { goTo, passphrase, saved } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const today = '2026-11-19';
const clock = `${today}T18:00:00Z`;
const daysAgo = (days: number): string => addDays(aDay(today), -days);

test.describe('a search', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, [entryOn(daysAgo(2), 'The kettle worked.'), entryOn(daysAgo(3), 'Rain.')]);
    return { clock };
  });

  test('leaves the page that is being edited where it is', async () => {
    const { page } = one;
    await atCheckIn(one);
    await goTo(page, 'Journal');
    await page
      .getByRole('feed')
      .getByRole('button', { name: /^The kettle/ })
      .click();
    await page.getByRole('button', { name: 'Edit' }).click();
    const editor = page.getByRole('textbox', { name: 'This entry' });
    await expect(editor).toBeFocused();
    await page.keyboard.type(' It sang');
    await page.getByRole('searchbox').fill('rain');
    await expect(page.getByText('1 entry')).toBeVisible();
    await expect(editor).toHaveText('The kettle worked. It sang');
    await editor.press('End');
    await page.keyboard.type(' too.');
    await expect(editor).toHaveText('The kettle worked. It sang too.');
    await saved(page);
  });
});
