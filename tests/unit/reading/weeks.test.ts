import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { canDrawLine, type EveningMark, median, towardsLine, weeksUpTo } from '#shared/reading/weeks';

const today = '2026-11-19' as DayKey;
const mark = (day: string, about: Partial<EveningMark> = {}): EveningMark => ({
  day: day as DayKey,
  closeness: 0,
  reach: null,
  words: 0,
  feelingWords: 0,
  ...about,
});

test('the median is the middle, the mean of the two middles, or nothing', () => {
  expect(median([])).toBeNull();
  expect(median([3])).toBe(3);
  expect(median([4, -4, 0])).toBe(0);
  expect(median([1, 2, 4, 3])).toBe(2.5);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

describe('weeks up to today', () => {
  test('run from Monday to Sunday, oldest first, with the empty ones between', () => {
    const weeks = weeksUpTo(today, 3, [
      mark('2026-11-01'),
      mark('2026-11-02', { closeness: -3 }),
      mark('2026-11-16', { closeness: 1 }),
      mark('2026-11-22', { closeness: 4 }),
    ]);
    expect(weeks.map(({ monday, marked, median: middle }) => [monday, marked, middle])).toEqual([
      ['2026-11-02', 1, -3],
      ['2026-11-09', 0, null],
      ['2026-11-16', 2, 2.5],
    ]);
  });

  test('say nothing of the dial where only words were written, and nothing of words where there were none', () => {
    const [week] = weeksUpTo(today, 1, [
      mark('2026-11-16', { closeness: null, words: 150, feelingWords: 3 }),
      mark('2026-11-17', { closeness: null, words: 50, feelingWords: 1 }),
    ]);
    expect(week).toMatchObject({
      marked: 0,
      median: null,
      lowest: null,
      highest: null,
      reachMedian: null,
      feelingRate: 2,
    });
    expect(weeksUpTo(today, 1, [mark('2026-11-16')])[0]?.feelingRate).toBeNull();
  });

  test('make no rate of a word or two: “Numb.” alone is not a hundred in a hundred', () => {
    const rate = (words: number) =>
      weeksUpTo(today, 1, [mark('2026-11-16', { words, feelingWords: 1 })])[0]?.feelingRate;
    expect([rate(1), rate(3), rate(4)]).toEqual([null, null, 25]);
  });

  test('carry the range and what reached, unset evenings left out', () => {
    const [week] = weeksUpTo(today, 1, [
      mark('2026-11-18', { closeness: 4, reach: 1 }),
      mark('2026-11-16', { closeness: -2, reach: null }),
      mark('2026-11-17', { closeness: null, reach: 3 }),
    ]);
    expect(week).toMatchObject({ marked: 2, lowest: -2, highest: 4, median: 1, reachMedian: 2 });
    expect(week?.evenings.map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18']);
  });

  test('hold every evening exactly once', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 83 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, (back) => {
        const sunday = '2026-11-22' as DayKey;
        const weeks = weeksUpTo(
          today,
          12,
          back.map((days) => mark(addDays(sunday, -days))),
        );
        const days = weeks.flatMap(({ evenings }) => evenings.map(({ day }) => day));
        expect(days).toEqual(days.toSorted());
        expect(days).toHaveLength(back.length);
      }),
    );
  });
});

describe('a line', () => {
  const spread = (count: number, weeks: number): readonly EveningMark[] =>
    Array.from({ length: count }, (_, index) =>
      mark(addDays(today, -7 * (index % weeks) - (Math.floor(index / weeks) % 4))),
    );

  test('is drawn from nine marked evenings across three weeks, and not before', () => {
    expect(canDrawLine(spread(9, 3))).toBe(true);
    expect(canDrawLine(spread(8, 3))).toBe(false);
    expect(canDrawLine(spread(12, 2))).toBe(false);
  });

  test('does not take nine evenings in a row for three weeks', () => {
    const row = Array.from({ length: 9 }, (_, index) => mark(addDays('2026-11-16' as DayKey, -index)));
    expect(canDrawLine(row)).toBe(false);
    expect(towardsLine(row)).toEqual({ evenings: 9, weeks: 1 });
  });

  test('does not count evenings whose dial was left alone', () => {
    expect(canDrawLine(spread(9, 3).map((one, index) => (index === 4 ? { ...one, closeness: null } : one)))).toBe(
      false,
    );
  });
});
