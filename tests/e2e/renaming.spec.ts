import { addDays } from '#shared/calendar/day-key';
import { newAlias } from '#shared/journal/alias';
import { expect, test } from '../support/aftershift.ts';
import { aDay, entryOn, thatEvening } from '../support/made-records.ts';
import { goTo, openEntry, passphrase, reading, unlock } from '../support/person.ts';
import { anId, type SeedRecord, seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

const many = 500;
const heron = newAlias({ kind: 'client', alias: 'Heron', role: null }, [], thatEvening('2025-03-02'));

const lines = 40;
/** A page that takes longer than a blink: what is over sooner shows no progress, on purpose. */
const body = Array.from({ length: lines }, (_, at) => `At ${at} past the hour Heron said nothing, and so did I.`);

/** An evening a day up to yesterday, each with a number of its own. */
const fiveHundred = (): readonly SeedRecord[] =>
  Array.from({ length: many }, (_, at) =>
    entryOn(
      addDays(aDay('2026-11-18'), -at),
      [`Evening ${at + 1}: Heron’s oven door again.`, 'A heron stood in the river.', ...body].join('\n'),
    ),
  );

test.describe('an alias that five hundred evenings speak of', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, [{ id: anId(), record: heron }, ...fiveHundred()]);
    return { clock: '2026-11-19T22:40:00Z' };
  });

  const found = async (words: string, count: number): Promise<void> => {
    const search = one.page.getByRole('searchbox');
    await goTo(one.page, 'Journal');
    await search.fill(words);
    await expect(one.page.getByText(count === 0 ? 'No entry has' : `${count} entries`)).toBeVisible();
    await search.fill('');
  };
  /** Notes what is said of the progress, and how often the page is drawn while that stands: it may be over in a blink. */
  const watchProgress = (): Promise<void> =>
    one.page.evaluate(() => {
      const said: string[] = [];
      let frames = 0;
      const look = (): void => {
        const bar = document.querySelector('progress[aria-label="Renaming"]');
        if (bar !== null) {
          frames += 1;
          const now = bar.parentElement?.textContent ?? '';
          if (said.at(-1) !== now) said.push(now);
        }
        Object.assign(globalThis, { progressSaid: said, progressFrames: frames });
        requestAnimationFrame(look);
      };
      look();
    });
  const progress = () =>
    one.page.evaluate(() => {
      const { progressSaid, progressFrames } = globalThis as unknown as {
        readonly progressSaid: readonly string[];
        readonly progressFrames: number;
      };
      return { said: progressSaid.join('\n'), frames: progressFrames };
    });

  test('has another one in all of them, seen before, and says how far it is', async () => {
    const { page } = one;
    await unlock(page);
    await found('Heron', many);
    await goTo(page, 'People');
    await page.getByRole('button', { name: 'Rename…' }).click();
    await page.getByLabel('The new alias').fill('Osprey');
    await expect(page.getByText('20500 places in 500 entries will change.')).toBeVisible();
    await expect(
      page
        .getByRole('dialog')
        .getByText(/Osprey’s oven door again/)
        .first(),
    ).toBeVisible();
    await watchProgress();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Heron is Osprey now, all through your pages.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Osprey' })).toBeVisible();
    await openEntry(page, /^Evening 1: Osprey’s/);
    await expect(reading(page)).toContainText('Evening 1: Osprey’s oven door again.');
    await expect(reading(page)).toContainText('A heron stood in the river.');
    await found('Osprey', many);
    const { said, frames } = await progress();
    expect(said).toMatch(/^Renaming.*\d+ left\. You can lock; it goes on by itself\./mu);
    expect(frames).toBeGreaterThan(2);
  });

  test('and back in all of them, by one press on the card, also after a restart', async () => {
    await one.again();
    const { page } = one;
    await unlock(page);
    await goTo(page, 'People');
    await page.getByRole('button', { name: 'Call them Heron again' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Heron' })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await openEntry(page, /^Evening 1: Heron’s/);
    await expect(reading(page)).toContainText('Evening 1: Heron’s oven door again.');
    await found('Osprey', 0);
    await found('oven', many);
  });
});
