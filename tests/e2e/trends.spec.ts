import type { Readings } from '#shared/journal/check-in';
import { expect, test } from '../support/aftershift.ts';
import { atTrends, weekOf, withRecords } from '../support/at-trends.ts';
import { checkInOn, entryOn } from '../support/made-records.ts';
import { goTo, unlock } from '../support/person.ts';

/** A Thursday; its week begins on November 16. */
const today = '2026-11-19';
const clock = `${today}T18:00:00Z`;

test.describe('after four evenings', () => {
  const one = withRecords(
    weekOf('2026-11-09', [
      [3, 0],
      [3, 1],
      [0, 2],
      [-2, 3],
    ]),
    clock,
  );

  test('it says how few they are, in the words agreed on, and draws their marks', async () => {
    const { page } = one;
    await atTrends(one);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Four evenings so far. A line takes nine across three weeks; anything we’d put in words takes six weeks.',
    );
    await expect(page.getByText('Until then we’d be guessing, so we don’t.')).toBeVisible();
    await expect(page.getByText('Just what you marked, no line through it:')).toBeVisible();
    await expect(page.getByText('week’s middle')).toBeHidden();
    await expect(page.getByRole('img', { name: '4 of 9 check-ins.' })).toBeVisible();
  });
});

test.describe('after nine evenings across three weeks, with one away', () => {
  const heavy: Partial<Readings> = { closeness: 4, reach: 0 };
  const one = withRecords(
    [
      ...weekOf('2026-10-12', [
        [0, 2],
        [1, 2],
        [-1, 3],
      ]),
      ...weekOf('2026-10-19', [
        [2, 1],
        [2, 1],
      ]),
      // The week of October 26 was a week away.
      ...weekOf('2026-11-02', [
        [3, 0],
        [3, 0],
        [4, null],
      ]),
      checkInOn('2026-11-16', heavy),
      entryOn('2026-11-16', 'I was sad and afraid. Then I was angry, and sad again.'),
      entryOn('2026-11-17', 'The bus was late.'),
    ],
    clock,
  );
  const chart = () => one.page.getByRole('img', { name: /^Closeness by week\./ });
  const rows = () => one.page.getByRole('table').getByRole('row');
  const cells = async (week: string): Promise<readonly string[]> => {
    const row = rows().filter({ has: one.page.getByRole('rowheader', { name: week, exact: true }) });
    return row.getByRole('cell').allInnerTexts();
  };

  test.beforeEach(() => atTrends(one));

  test('it draws the line, and says what was marked to whoever does not see it', async () => {
    const { page } = one;
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Nine evenings so far. The line runs through each week’s middle.',
    );
    await expect(page.getByText('One mark, one evening:')).toBeVisible();
    await expect(page.getByText('week’s middle', { exact: true })).toBeVisible();
    await expect(page.getByText('While you wait')).toBeHidden();
    await expect(chart()).toHaveAccessibleName(
      'Closeness by week. Week of Oct 12: 3 evenings, middle In balance. Week of Oct 19: 2 evenings, middle Muffled. ' +
        'Week of Nov 2: 3 evenings, middle Going flat. Week of Nov 16: one evening, middle Numb.',
    );
    await expect(chart()).toContainText('Reached you');
    await expect(page.getByText('It isn’t a diagnosis, and it isn’t a mark against you.')).toBeVisible();
  });

  test('the table holds the same numbers, and a week away is a gap in both', async () => {
    const { page } = one;
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(page.getByRole('table', { name: 'Closeness and what reached you, 12 weeks' })).toBeVisible();
    await expect(rows()).toHaveCount(13);
    expect(await cells('Oct 12')).toEqual(['3', 'In balance', 'Close to a step back', 'Something did', '–', '']);
    const loosely = 'Few evenings, read loosely';
    expect(await cells('Oct 19')).toEqual(['2', 'Muffled', 'Muffled', 'A little', '–', loosely]);
    expect(await cells('Oct 26')).toEqual(['–', '–', '–', '–', '–', '']);
    expect(await cells('Nov 2')).toEqual(['3', 'Going flat', 'Going flat to numb', 'Nothing', '–', '']);
    const [evenings, middle, fromTo, reached, feeling, note] = await cells('Nov 16');
    expect([evenings, middle, fromTo, reached, note]).toEqual(['1', 'Numb', 'Numb', 'Nothing', loosely]);
    // Four words for what was felt, of the sixteen of the week.
    expect(feeling).toBe('25.0');
    await page.getByRole('button', { name: 'Chart' }).click();
    await expect(chart()).toBeVisible();
  });

  test('← and → go along the weeks, and each is shown and spoken with its numbers', async () => {
    const { page } = one;
    const cursor = page.getByRole('slider', { name: 'Week by week' });
    const weeks = [
      ['', 'Week of November 16, one evening, middle Numb. Nothing reached you. Feeling words 25.0 per 100.'],
      ['ArrowRight', 'Week of November 16, one evening, middle Numb. Nothing reached you. Feeling words 25.0 per 100.'],
      ['ArrowLeft', 'Week of November 9, no evening marked.'],
      [
        'ArrowLeft',
        'Week of November 2, three evenings, middle Going flat, from Going flat to Numb. Nothing reached you.',
      ],
      ['Home', 'Week of August 31, no evening marked.'],
      ['End', 'Week of November 16, one evening, middle Numb. Nothing reached you. Feeling words 25.0 per 100.'],
    ] as const;
    await page.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('Tab');
    await expect(cursor).toBeFocused();
    for (const [key, said] of weeks) {
      if (key !== '') await page.keyboard.press(key);
      await expect(cursor).toHaveAttribute('aria-valuetext', said);
      await expect(page.getByText(said, { exact: true })).toBeVisible();
    }
    await cursor.click({ position: { x: 2, y: 8 } });
    await expect(cursor).toHaveAttribute('aria-valuetext', 'Week of August 31, no evening marked.');
    // The chart's own key is at hand from here too.
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Chart' }).click();
  });

  test('T changes between the two, and the choice is kept', async () => {
    const { page } = one;
    await page.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('Control+l');
    await unlock(page);
    await goTo(page, 'Trends');
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Chart' }).focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toBeHidden();
  });

  test('the range is four weeks, twelve or a year', async () => {
    const { page } = one;
    const range = (name: string) => page.getByRole('radio', { name });
    await expect(range('12 weeks')).toBeChecked();
    await range('4 weeks').check({ force: true });
    await expect(chart()).not.toHaveAccessibleName(/Oct 19/);
    await expect(chart()).toHaveAccessibleName(/Nov 2/);
    await range('Year').check({ force: true });
    await expect(chart()).toHaveAccessibleName(/Oct 12/);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(rows()).toHaveCount(53);
    await page.getByRole('button', { name: 'Chart' }).click();
  });

  test('an entry in the trash no longer counts', async () => {
    const { page } = one;
    await goTo(page, 'Journal');
    await page
      .getByRole('feed')
      .getByRole('button', { name: /^I was sad/ })
      .click();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
    await page.getByText('Moved to the trash.').waitFor();
    await goTo(page, 'Trends');
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(async () => (await cells('Nov 16'))[4]).toBe('0.0');
  });
});
