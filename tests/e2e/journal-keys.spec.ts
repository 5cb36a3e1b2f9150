import { addDays } from '#shared/calendar/day-key';
import { expect, test } from '../support/aftershift.ts';
import { aDay, entryOn } from '../support/made-records.ts';
import { goTo, passphrase } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

/** A Thursday. */
const today = '2026-11-19';

const one = sharedApp(async (profile) => {
  const evenings = Array.from({ length: 37 }, (_, index) =>
    entryOn(addDays(aDay(today), -index - 1), `Number ${index} from now.`),
  );
  await seedVault(profile, passphrase, evenings);
  return { clock: `${today}T18:00:00Z` };
});
const evening = (index: number) =>
  one.page
    .getByRole('feed', { name: 'Entries' })
    .getByRole('button', { name: `Number ${index} from now`, exact: true });

test.beforeEach(async () => {
  await atCheckIn(one);
  await goTo(one.page, 'Journal');
  await evening(0).waitFor();
});

test('evenings are gone through by days with [ and ], left with Escape, and thrown away with Delete', async () => {
  const { page } = one;
  const open = page.getByRole('document', { name: 'This entry' });
  await evening(3).click();
  await open.focus();
  await page.keyboard.press('[');
  await expect(evening(4)).toBeFocused();
  await expect(open).toHaveText(/^Number 4 from now/);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(evening(2)).toBeFocused();

  await open.focus();
  await page.keyboard.press('Escape');
  await expect(evening(2)).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(page.getByText('Moved to the trash. It stays there for 30 days.')).toBeVisible();
  await expect(evening(2)).toHaveCount(0);
  await expect(evening(3)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(evening(2)).toBeVisible();

  const search = page.getByRole('searchbox', { name: 'Search your entries' });
  await search.fill('number 7');
  await expect(page.getByText('3 entries')).toBeVisible();
  await evening(27).click();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(evening(27)).toBeFocused();
});

test('no evening hears these keys while someone types', async () => {
  const { page } = one;
  await evening(1).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  const editor = page.getByRole('textbox', { name: 'This entry' });
  await expect(editor).toBeFocused();
  await page.keyboard.type(' [j]e');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expect(editor).toContainText('[j]e');
  await expect(editor).toBeFocused();
  await expect(page.getByText('Moved to the trash.')).toBeHidden();
});

test('a double click on Edit leaves the caret on the page', async () => {
  const { page } = one;
  await evening(5).click();
  await page.getByRole('button', { name: 'Edit' }).dblclick();
  const open = page.getByRole('textbox', { name: 'This entry' });
  await expect(open).toBeFocused();
  await page.keyboard.type(' And on.');
  await expect(open).toHaveText('Number 5 from now. And on.');
});

test('a double click on Done leaves the menu shut that takes its place', async () => {
  const { page } = one;
  await evening(6).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Done' }).dblclick();
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeVisible();
  await expect(page.getByRole('menu')).toBeHidden();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
});
