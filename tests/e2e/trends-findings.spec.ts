import { addDays } from '#shared/calendar/day-key';
import { expect, test } from '../support/aftershift.ts';
import { atTrends, weekOf, withRecords } from '../support/at-trends.ts';
import { aDay, entryOn } from '../support/made-records.ts';
import { goTo, unlock } from '../support/person.ts';
import { atCheckIn } from '../support/shared-app.ts';

test.describe('on a Friday, after eight weeks', () => {
  const calm = [0, 1, -1, 0].map((closeness): readonly [number, number] => [closeness, 2]);
  const mondays = ['09-28', '10-05', '10-12', '10-19', '11-02', '11-09', '11-16'];
  const one = withRecords(
    [
      ...mondays.flatMap((monday) => weekOf(`2026-${monday}`, calm)),
      entryOn('2026-11-17', 'I was sad and afraid on the way home.'),
    ],
    '2026-11-20T18:00:00Z',
  );
  const settings = (name: string) => one.page.getByRole('switch', { name });

  test('balance is said, and an empty week says why once it was told, and after a lock still', async () => {
    const { page } = one;
    await atTrends(one);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Your evenings have mostly sat in balance.',
    );
    const cursor = page.getByRole('slider', { name: 'Week by week' });
    await cursor.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: 'Week of October 26' })).toBeFocused();
    await page.getByRole('radio', { name: 'On leave' }).check({ force: true });
    await page.getByRole('button', { name: 'Close this week' }).click();
    await expect(cursor).toBeFocused();
    await page.keyboard.press('Control+l');
    await unlock(page);
    await goTo(page, 'Trends');
    await expect(page.getByRole('img', { name: /Week of Oct 26: on leave\./ })).toBeVisible();
  });

  test('Today offers the week in one line; what is answered is kept over a lock, and the line is gone', async () => {
    const { page } = one;
    await atCheckIn(one);
    await page.getByRole('button', { name: 'Two minutes for the week, if you like' }).click();
    const dialog = page.getByRole('dialog', { name: 'How the week was' });
    await dialog
      .getByRole('radiogroup', { name: /^How well could I put it down/ })
      .getByRole('radio', { name: 'Some' })
      .check({ force: true });
    await dialog.getByText(/^Saved and sealed at/).waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.keyboard.press('Control+l');
    await unlock(page);
    await expect(page.getByRole('slider', { name: 'Closeness' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Two minutes for the week/ })).toBeHidden();
    await goTo(page, 'Trends');
    await page.getByRole('tab', { name: 'Fuel and seat' }).click();
    await expect(page.getByRole('row', { name: /^Could put it down/ })).toContainText('Some');
  });

  test('words that are no longer to be read are gone from the vault’s readings, and read anew when wanted', async () => {
    const { page } = one;
    await atTrends(one);
    const chart = page.getByRole('img', { name: /^Closeness by week/ });
    await expect(chart).toContainText('per 100');
    await page.getByRole('button', { name: 'Trend settings' }).click();
    await settings('Read my words').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click();
    await expect(settings('Read my words')).not.toBeChecked();
    await goTo(page, 'Trends');
    await expect(chart).not.toContainText('per 100');
    await page.getByRole('button', { name: 'Table' }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Nov 16' }) });
    await expect(row).not.toContainText(/\d\.\d/);
    await page.getByRole('button', { name: 'Trend settings' }).click();
    await settings('Read my words').click();
    await goTo(page, 'Trends');
    await expect(row).toContainText(/\d\.\d/);
    await page.getByRole('button', { name: 'Chart' }).click();
  });

  test('with findings turned off nothing is said of the evenings, and they are drawn all the same', async () => {
    const { page } = one;
    await atTrends(one);
    await page.getByRole('button', { name: 'Trend settings' }).click();
    await settings('Put it in words when evenings lean').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click();
    await goTo(page, 'Trends');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Your evenings, as you marked them.');
    await expect(page.getByRole('img', { name: /Week of Nov 9: 4 evenings, middle In balance/ })).toBeVisible();
  });
});

test.describe('after ten weeks in balance and three far away', () => {
  const words = [
    'I did both intakes on autopilot and wrote them up.',
    'I felt nothing when she told me about the baby.',
    'I went through the motions at the visit, and then at the next one.',
    'It still got to me when he waved from the window.',
  ];
  const calm = [0, 1, -1, 0].map((closeness): readonly [number, number] => [closeness, 2]);
  const far = [3, 4, 3, 4].map((closeness): readonly [number, number] => [closeness, 0]);
  const monday = (ago: number): string => addDays(aDay('2026-11-16'), -7 * ago);
  const one = withRecords(
    [
      ...[12, 11, 10, 9, 8, 7, 6, 5, 4, 3].flatMap((ago) => weekOf(monday(ago), calm)),
      ...[2, 1, 0].flatMap((ago) => weekOf(monday(ago), far)),
      ...words.map((text, index) => entryOn(addDays(aDay('2026-11-16'), index), text)),
    ],
    '2026-11-19T18:00:00Z',
  );
  const why = () => one.page.getByRole('region', { name: 'Why we say this' });

  test('Today says in one line that something waits, and no more once it was looked at', async () => {
    const { page } = one;
    await atCheckIn(one);
    const line = page.getByRole('button', { name: 'There’s something in Trends when you want it' });
    await expect(line).toBeVisible();
    const isInSight = (): Promise<boolean> =>
      line.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(x + width / 2, y + height - 2));
      });
    // A message takes its room from the screen for as long as it stands.
    const message = 'in a window of the usual size nobody has to scroll for it';
    await expect.poll(isInSight, { message, timeout: 25_000 }).toBe(true);
    await line.click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      /^Since (?:late October|early November) your evenings have leaned toward numb\.$/,
    );
    await expect(page.getByText('Before that they sat mostly in balance.')).toBeVisible();
    await atCheckIn(one);
    await expect(page.getByRole('button', { name: /^There’s something in Trends/ })).toBeHidden();
  });

  test('it rests on the person’s own sentences, which can be taken out and put back, over a lock too', async () => {
    const { page } = one;
    await atTrends(one);
    const fors = why().getByRole('list', { name: 'Why we say this' });
    await expect(fors.getByRole('listitem')).toHaveCount(3);
    await expect(fors).toContainText('I felt nothing when she told me about the baby.');
    await expect(why().getByRole('list', { name: 'Pulling the other way' })).toContainText('It still got to me');
    const sentence = fors.getByRole('button', { name: /I felt nothing/ });
    await sentence.focus();
    await page.keyboard.press('x');
    await expect(why().getByText('Taken out of the sum. The entry hasn’t changed.')).toBeVisible();
    await page.keyboard.press('Control+l');
    await unlock(page);
    await goTo(page, 'Trends');
    await expect(fors).not.toContainText('I felt nothing');
    await why().getByRole('button', { name: 'One taken out earlier' }).click();
    await why().getByRole('button', { name: 'Undo' }).click();
    await expect(fors).toContainText('I felt nothing when she told me about the baby.');
  });

  test('a press on a sentence leads to its entry in the journal', async () => {
    const { page } = one;
    await atTrends(one);
    await why()
      .getByRole('button', { name: /through the motions/ })
      .click();
    await expect(page.getByRole('document', { name: 'This entry' })).toContainText(
      'I went through the motions at the visit',
    );
  });

  test('kept for supervision it stays kept over a lock, and left be it is quiet', async () => {
    const { page } = one;
    await atTrends(one);
    await page.getByRole('button', { name: 'Keep it for supervision' }).click();
    await expect(page.getByText(/^Kept for supervision\. It’s among what is gathered/)).toBeVisible();
    await page.keyboard.press('Control+l');
    await unlock(page);
    await goTo(page, 'Trends');
    await expect(page.getByRole('button', { name: 'Don’t keep it' })).toBeVisible();
    await page.getByRole('button', { name: 'Leave it be' }).click();
    await expect(page.getByText('Left be until December 17.')).toBeVisible();
  });
});
