import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#shared/calendar/day-key';
import { findLeans } from '#shared/reading/leans/find-leans';
import type { TrendDay } from '#shared/reading/leans/lean';
import { dayAt, endOf, flat, flooded, monday, numb, wanderer, weeksOf } from './made-days.ts';

const seeds = fc.integer({ min: 1, max: 100_000 });
const length = 250;
/** A wanderer who turns numb for good in week 25, so that there is something to find. */
const turned = (seed: number): readonly TrendDay[] =>
  wanderer(seed, length).map((one) =>
    one.day < dayAt(170) || one.dial === null ? one : { ...one, dial: Math.min(4, one.dial + 3) },
  );
const everyDay = Array.from({ length }, (_, index) => dayAt(index));

describe('a lean is found', () => {
  test('when the dial turns numb, readings alone and fairly sure, since about the week it did', () => {
    const [lean, ...others] = findLeans([...weeksOf(1, 12), ...weeksOf(13, 15, numb)], endOf(15));
    expect(others).toEqual([]);
    expect(lean).toMatchObject({ direction: 'numb', channel: 'readings', confidence: 'fairly' });
    expect(Math.abs(daysBetween(endOf(12), lean?.since ?? monday))).toBeLessThanOrEqual(7);
  });

  test('when the dial turns flooded', () => {
    const leans = findLeans([...weeksOf(1, 12), ...weeksOf(13, 15, flooded)], endOf(15));
    expect(leans).toMatchObject([{ direction: 'flooded', channel: 'readings', confidence: 'fairly' }]);
  });

  test('in the words alone, never more than loosely', () => {
    const leans = findLeans([...weeksOf(1, 20), ...weeksOf(21, 24, flat)], endOf(24));
    expect(leans).toMatchObject([{ direction: 'numb', channel: 'words', confidence: 'loosely' }]);
  });

  test('and is clear when dial and words agree over enough weeks', () => {
    const both = weeksOf(13, 15, (evening) => ({ ...numb(evening), ...flat(evening) }));
    expect(findLeans([...weeksOf(1, 12), ...both], endOf(15))).toMatchObject([
      { direction: 'numb', channel: 'both', confidence: 'clear' },
    ]);
  });

  test('in both channels apart when they disagree, the dial first and neither with confidence', () => {
    const both = weeksOf(13, 15, (evening) => ({ ...flooded(evening), ...flat(evening) }));
    expect(findLeans([...weeksOf(1, 12), ...both], endOf(15))).toMatchObject([
      { direction: 'flooded', channel: 'readings', confidence: 'loosely' },
      { direction: 'numb', channel: 'words', confidence: 'loosely' },
    ]);
  });

  test('in what reaches someone, where the dial itself only moves a little', () => {
    const days = (reach: number) => [
      ...weeksOf(1, 12, () => ({ reach: 2 })),
      ...weeksOf(13, 15, ({ dial }) => ({ dial: Math.min(4, (dial ?? 0) + 1), reach })),
    ];
    expect(findLeans(days(0), endOf(15))).toMatchObject([{ direction: 'numb', channel: 'readings' }]);
    expect(findLeans(days(3), endOf(15))).toEqual([]);
  });

  test('later by someone whose moods always lasted for days than by someone who changes every evening', () => {
    // The same marks in another order: four evenings further away and four nearer, or by turns.
    const leansAfter = (turn: number): boolean => {
      const usual = weeksOf(1, 20).map((one, nth) => ({ ...one, dial: Math.floor(nth / turn) % 2, reach: null }));
      const later = weeksOf(21, 23, () => ({ dial: 1, reach: null }));
      return findLeans([...usual, ...later], endOf(23)).length > 0;
    };
    expect(leansAfter(1)).toBe(true);
    expect(leansAfter(4)).toBe(false);
  });

  test('only loosely from few evenings', () => {
    const twice = (days: readonly TrendDay[]) => days.filter((_, index) => index % 5 < 2);
    const days = [...twice(weeksOf(1, 10)), ...twice(weeksOf(11, 13, numb))];
    expect(findLeans(days, endOf(13))).toMatchObject([{ direction: 'numb', confidence: 'loosely' }]);
  });
});

describe('nothing is said', () => {
  test('of warmer words: the words only ever lean numb', () => {
    const warm = weeksOf(13, 16, ({ words }) => ({ words: Math.max(0, (words ?? 0) - 0.22) }));
    expect(findLeans([...weeksOf(1, 12), ...warm], endOf(16))).toEqual([]);
  });

  test('before six weeks and twelve evenings, whatever is marked', () => {
    const extreme = fc.constantFrom(-4, 0, 4, null);
    const evening = fc.record({
      dial: extreme,
      reach: fc.constantFrom(0, 3, null),
      words: fc.constantFrom(0, 1, null),
    });
    fc.assert(
      fc.property(fc.array(evening, { minLength: 42, maxLength: 42 }), (all) => {
        const early = all.map((one, index) => ({ day: dayAt(index), ...one }));
        expect(findLeans(early, dayAt(41))).toEqual([]);
      }),
      { seed: 4 },
    );
    const rare = Array.from({ length: 12 }, (_, index) => ({
      day: dayAt(index * 10),
      dial: index < 6 ? 0 : 4,
      reach: 0,
      words: 1,
    }));
    expect(findLeans(rare, dayAt(120))).toEqual([]);
  });

  test('of eleven evenings, however long they took', () => {
    const rare = weeksOf(1, 5, () => ({ dial: 0, reach: null })).filter((_, index) => index % 5 === 0);
    const late = weeksOf(8, 9, () => ({ dial: 4, reach: null })).slice(0, 6);
    expect([...rare, ...late]).toHaveLength(11);
    expect(findLeans([...rare, ...late], endOf(9))).toEqual([]);
  });

  test('of four evenings in three weeks, and something is of the fifth', () => {
    const usual = weeksOf(1, 12);
    const lately = weeksOf(17, 17, () => ({ dial: 4, reach: 0, words: null }));
    expect(findLeans([...usual, ...lately.slice(0, 4)], endOf(17))).toEqual([]);
    expect(findLeans([...usual, ...lately], endOf(17))).toMatchObject([{ direction: 'numb' }]);
  });

  test('of someone who has always marked near one end', () => {
    for (const side of [numb, flooded]) expect(findLeans(weeksOf(1, 40, side), endOf(40))).toEqual([]);
  });

  test('for a day that is no date', () => {
    const days = [...weeksOf(1, 12), ...weeksOf(13, 15, numb)];
    expect(findLeans(days, '2026-02-30')).toEqual([]);
  });
});

describe('whatever the evenings are', () => {
  test('a gap never creates a lean: without a new evening, what leans can only go', () => {
    let found = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const days = turned(seed);
        let before = '';
        for (const day of everyDay) {
          const leaning = findLeans(days, day).map(({ direction }) => direction);
          if (!days.some((one) => one.day === day)) for (const one of leaning) expect(before).toContain(one);
          before = leaning.join(' ');
          found += leaning.length;
        }
      }),
      { seed: 1, numRuns: 12 },
    );
    expect(found).toBeGreaterThan(0);
  });

  test('a lean begins on an evening that leans, not because what pulled the other way is three weeks old', () => {
    const at = (dial: number) => () => ({ dial, reach: null });
    const before = [
      ...weeksOf(1, 12, at(0)),
      ...weeksOf(13, 13, (_, index) => ({ dial: index < 87 ? -4 : 1, reach: null })),
      ...weeksOf(14, 14, at(1)),
    ];
    const back = (dial: number) => [...before, { day: dayAt(107), dial, reach: null, words: null }];
    expect(findLeans(back(-1), dayAt(107))).toEqual([]);
    expect(findLeans(back(1), dayAt(107))).toMatchObject([{ direction: 'numb' }]);
  });

  test('time away ends what leaned, and nobody comes back to a finding', () => {
    const days = [...weeksOf(1, 12), ...weeksOf(13, 15, numb)];
    expect(findLeans(days, endOf(15))).toHaveLength(1);
    expect(findLeans(days, endOf(18))).toEqual([]);
    expect(findLeans([...days, ...weeksOf(22, 22)], endOf(22))).toEqual([]);
  });

  test('an evening without a dial is no evening for the readings, and never a neutral one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const days = turned(seed).map((one) => ({ ...one, words: null }));
        const marked = new Set(days.map(({ day }) => day));
        const blank = everyDay
          .filter((day) => !marked.has(day))
          .map((day) => ({ day, dial: null, reach: 2, words: null }));
        const today = dayAt(200);
        expect(findLeans([...days, ...blank], today)).toEqual(findLeans(days, today));
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(), { minLength: length, maxLength: length }), (seed, keys) => {
        const days = turned(seed);
        const mixed = days.map((one, index) => ({ one, key: keys[index] ?? 0 })).toSorted((a, b) => a.key - b.key);
        expect(
          findLeans(
            mixed.map(({ one }) => one),
            dayAt(200),
          ),
        ).toEqual(findLeans(days, dayAt(200)));
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('later evenings change nothing of what was said on a day', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 60, max: length - 1 }), (seed, at) => {
        const days = turned(seed);
        const today = dayAt(at);
        expect(findLeans(days, today)).toEqual(
          findLeans(
            days.filter(({ day }) => day <= today),
            today,
          ),
        );
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('where someone stands on the dial does not matter, only how far from there', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(-1, 1), (seed, shift) => {
        // Room at both ends, or the dial itself would clip the shift.
        const days = turned(seed).map((one) => ({
          ...one,
          reach: null,
          dial: one.dial === null ? null : Math.max(-3, Math.min(3, one.dial)),
        }));
        const moved = days.map((one) => ({ ...one, dial: one.dial === null ? null : one.dial + shift }));
        expect(findLeans(moved, dayAt(200))).toEqual(findLeans(days, dayAt(200)));
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  test('taking an evening out and putting it back restores everything exactly', () => {
    let changed = 0;
    fc.assert(
      fc.property(seeds, fc.nat({ max: 40 }), (seed, back) => {
        const days = turned(seed).filter(({ day }) => day <= dayAt(182));
        const index = days.length - 1 - back;
        const before = findLeans(days, dayAt(182));
        const without = days.filter((_, at) => at !== index);
        if (JSON.stringify(findLeans(without, dayAt(182))) !== JSON.stringify(before)) changed += 1;
        expect(findLeans([...without, ...days.slice(index, index + 1)], dayAt(182))).toEqual(before);
      }),
      { seed: 7, numRuns: 100 },
    );
    expect(changed).toBeGreaterThan(0);
  });
});
