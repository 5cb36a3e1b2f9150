import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#shared/calendar/day-key';
import type { TrendDay } from '#shared/reading/leans/lean';
import { trendState } from '#shared/reading/leans/trend-state';
import { dayAt, endOf, flat, flooded, numb, wanderer, weeksOf } from './made-days.ts';

const seen = (days: readonly TrendDay[], week: number) => trendState(days, endOf(week)).speaksOf;

describe('what is spoken of first', () => {
  test('is that there is too little to go by, at first and after a long time away', () => {
    expect(trendState([], endOf(1)).speaksOf).toBe('too-few');
    expect(seen(weeksOf(1, 5), 5)).toBe('too-few');
    expect(seen(weeksOf(1, 12), 20)).toBe('too-few');
  });

  test('is balance, where the evenings mostly sat there', () => {
    expect(seen(weeksOf(1, 12), 12)).toBe('balance');
  });

  test('is not balance for someone whose usual is far from it', () => {
    expect(seen(weeksOf(1, 12, flooded), 12)).toBe('as-usual');
    expect(seen(weeksOf(1, 12, numb), 12)).toBe('steady-numb');
  });

  test('is the way the dial leans', () => {
    expect(seen([...weeksOf(1, 12), ...weeksOf(13, 15, numb)], 15)).toBe('numb');
    expect(seen([...weeksOf(1, 12), ...weeksOf(13, 15, flooded)], 15)).toBe('flooded');
  });

  test('is two months of it, once there are two months of it', () => {
    const days = [...weeksOf(1, 20), ...weeksOf(21, 32, numb)];
    expect(seen(days, 27)).toBe('numb');
    expect(seen(days, 30)).toBe('steady-numb');
  });

  test('is swinging, flooded some nights and numb on others, for someone who usually does not', () => {
    const swings = (from: number, to: number) => weeksOf(from, to, (_, index) => ({ dial: index % 2 === 0 ? 3 : -3 }));
    expect(seen([...weeksOf(1, 12), ...swings(13, 15)], 15)).toBe('swinging');
    expect(seen(swings(1, 15), 15)).not.toBe('swinging');
  });

  test('is easing, once the last two weeks came back toward balance, and balance again after that', () => {
    const days = [...weeksOf(1, 12), ...weeksOf(13, 16, numb), ...weeksOf(17, 24)];
    expect(seen(days, 16)).toBe('numb');
    expect(seen(days, 18)).toBe('easing');
    expect(seen(days, 22)).toBe('balance');
  });

  test('is never a new trouble for someone who comes out of one: balance after numb weeks is nearer, not flooded', () => {
    const better = [...weeksOf(1, 8, numb), ...weeksOf(9, 13, (one) => ({ ...one, reach: 2 }))];
    expect(trendState(better, endOf(13)).readings.leans).toBe('flooded');
    expect(seen(better, 13)).toBe('nearer');
    const calmer = [...weeksOf(1, 8, flooded), ...weeksOf(9, 13)];
    expect(trendState(calmer, endOf(13)).readings.leans).toBe('numb');
    expect(seen(calmer, 13)).toBe('nearer');
    // From one end to the other is a lean all the same.
    expect(seen([...weeksOf(1, 8, numb), ...weeksOf(9, 13, flooded)], 13)).toBe('flooded');
  });

  test('is neither balance nor an end of flooding for someone who slid back to numb', () => {
    const slid = [...weeksOf(1, 6, numb), ...weeksOf(7, 11), ...weeksOf(12, 15, numb)];
    for (let week = 12; week <= 15; week += 1) expect(['easing', 'balance', 'flooded']).not.toContain(seen(slid, week));
    expect(trendState(slid, endOf(15)).lastEased.flooded).toBeNull();
  });

  test('is not easing when nobody marked that it eased', () => {
    const days = [...weeksOf(1, 12), ...weeksOf(13, 16, numb)];
    expect(seen(days, 18)).not.toBe('easing');
    const back = [...days, ...weeksOf(19, 20).slice(1, 6)];
    expect(trendState(back, dayAt(133)).speaksOf).toBe('balance');
  });

  test('is the words where they read flatter and the dial does not lean', () => {
    const days = [...weeksOf(1, 20), ...weeksOf(21, 24, flat)];
    expect(seen(days, 24)).toBe('words-flatter');
    const dialless = days.map((one) => ({ ...one, dial: null }));
    expect(seen(dialless, 24)).toBe('numb');
  });
});

describe('the way to the minimum', () => {
  test('counts evenings, weeks and the recent ones, none past what it takes', () => {
    const { readings } = trendState(weeksOf(1, 2).slice(0, 4), endOf(1));
    expect(readings.towards).toEqual({ evenings: 4, weeks: 0, recent: 4, isMet: false });
    const later = trendState(weeksOf(1, 12), endOf(12)).readings;
    expect(later.towards).toEqual({ evenings: 12, weeks: 6, recent: 5, isMet: true });
    expect(trendState([], endOf(1)).readings.towards).toEqual({ evenings: 0, weeks: 0, recent: 0, isMet: false });
  });

  test('leaves out evenings whose dial was not marked, which still count for the words', () => {
    const days = weeksOf(1, 12, (_, index) => (index % 7 < 4 ? { dial: null } : {}));
    const { readings, words } = trendState(days, endOf(12));
    expect([readings.recent.evenings, words.recent.evenings]).toEqual([3, 15]);
    expect([readings.towards.isMet, words.towards.isMet]).toEqual([false, true]);
  });
});

describe('how it was worked out', () => {
  const state = trendState([...weeksOf(1, 12), ...weeksOf(13, 15, numb)], endOf(15));

  test('says the three weeks against the usual, in stops of the dial', () => {
    const { sum, usual, recent } = state.readings;
    expect(recent).toEqual({ evenings: 15, median: 3 });
    expect(usual?.median).toBe(0);
    expect(usual?.from).toBeLessThan(0);
    expect(usual?.to).toBeGreaterThan(0);
    expect(sum).toMatchObject({ evenings: 15, direction: 'numb' });
    expect((sum?.mean ?? 0) - (sum?.usual ?? 0)).toBeCloseTo(3, 0);
    expect(sum?.meanZ).toBeGreaterThan(2);
  });

  test('and the words in their index', () => {
    const { sum, usual } = state.words;
    expect(usual?.median).toBeCloseTo(0.3, 2);
    expect(sum?.mean).toBeCloseTo(0.3, 1);
    expect(Math.abs(sum?.meanZ ?? 9)).toBeLessThan(0.5);
  });

  test('names the evenings that weigh most and those that pull the other way', () => {
    const last = weeksOf(13, 15, ({ dial }, index) => ({
      dial: index === 100 ? 4 : index === 101 ? -4 : Math.max(1, dial ?? 0),
      reach: null,
    }));
    const { sum } = trendState([...weeksOf(1, 12, () => ({ reach: null })), ...last], endOf(15)).readings;
    expect(sum?.along[0]?.day).toBe(dayAt(100));
    expect(sum?.against[0]).toEqual({ day: dayAt(101), share: 1 });
    expect(sum?.along.length).toBe(3);
  });

  test('is left out while too few evenings can be held against the usual', () => {
    expect(trendState(weeksOf(1, 5), endOf(5)).readings.sum).toBeNull();
    expect(trendState(weeksOf(1, 12), endOf(16)).readings.sum).toBeNull();
  });
});

describe('a notice', () => {
  const days = [...weeksOf(1, 12), ...weeksOf(13, 20, numb)];
  const noticed = (all: readonly TrendDay[], from: number, to: number) =>
    new Set(Array.from({ length: to - from + 1 }, (_, index) => trendState(all, dayAt(from + index)).notice?.day));

  test('is given once for a lean, however long it stays, and for four weeks at most', () => {
    expect(noticed(days, 0, 83)).toEqual(new Set([undefined]));
    const given = [...noticed(days, 84, 139)].filter((day) => day !== undefined);
    expect(given).toHaveLength(1);
    expect(trendState(days, endOf(20)).leans).toHaveLength(1);
    expect(trendState(days, endOf(20)).notice).toBeNull();
  });

  test('goes when the lean does', () => {
    const eased = [...weeksOf(1, 12), ...weeksOf(13, 14, numb), ...weeksOf(15, 18)];
    expect(trendState(eased, endOf(14)).notice).toMatchObject({ direction: 'numb' });
    expect(trendState(eased, endOf(17)).notice).toBeNull();
  });

  test('keeps still for 28 days after one, and then speaks of what began meanwhile if it still leans', () => {
    const turns = [
      ...weeksOf(1, 12),
      ...weeksOf(13, 14, numb),
      ...weeksOf(15, 20, (one) => ({ ...flooded(one), reach: 3 })),
    ];
    const all = Array.from({ length: 56 }, (_, index) => trendState(turns, dayAt(84 + index)));
    const given = [...new Map(all.flatMap(({ notice }) => (notice ? [[notice.day, notice]] : []))).values()];
    expect(given.map(({ direction }) => direction)).toEqual(['numb', 'flooded']);
    const [first, second] = given;
    const floodedSince = all.findIndex(({ leans }) => leans[0]?.direction === 'flooded');
    expect(first && second && daysBetween(first.day, second.day)).toBeGreaterThanOrEqual(28);
    expect(second && daysBetween(dayAt(84 + floodedSince), second.day)).toBeGreaterThan(0);
  });

  test('is never raised on a day without an evening, and never within 28 days of another', () => {
    let given = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const wandering = wanderer(seed, 260).map((one) =>
          one.dial === null || one.day < dayAt(120) ? one : { ...one, dial: one.day < dayAt(160) ? 4 : -4 },
        );
        const notices = [...noticed(wandering, 60, 259)].filter((day) => day !== undefined);
        given += notices.length;
        for (const [index, day] of notices.entries()) {
          expect(wandering.some((one) => one.day === day)).toBe(true);
          const before = notices[index - 1];
          if (before) expect(daysBetween(before, day)).toBeGreaterThanOrEqual(28);
        }
      }),
      { seed: 8, numRuns: 8 },
    );
    expect(given).toBeGreaterThan(8);
  });
});

describe('when it last eased', () => {
  const days = [...weeksOf(1, 12), ...weeksOf(13, 16, numb), ...weeksOf(17, 30)];

  test('is the week after the last evening that leaned, of the latest stretch of two weeks or more', () => {
    const eased = trendState(days, endOf(30)).lastEased.numb;
    expect(eased).toMatchObject({ direction: 'numb', week: dayAt(16 * 7) });
    expect(Math.abs(daysBetween(eased?.until ?? dayAt(0), dayAt(16 * 7 - 3)))).toBeLessThanOrEqual(5);
    expect(Math.abs(daysBetween(eased?.since ?? dayAt(0), dayAt(84)))).toBeLessThanOrEqual(3);
  });

  test('is known for either way, whichever came last', () => {
    const close = weeksOf(31, 34, (one) => ({ ...flooded(one), reach: 3 }));
    const both = trendState([...days, ...close, ...weeksOf(35, 48)], endOf(48));
    expect(both.lastEased.numb?.week).toBe(dayAt(16 * 7));
    expect(both.lastEased.flooded?.week).toBe(dayAt(34 * 7));
    expect(both.lastLeaned).toBe('flooded');
  });

  test('is nothing while it still leans, after a shorter stretch, or when a gap ended it', () => {
    expect(trendState(days, endOf(16)).lastEased.numb).toBeNull();
    const short = [...weeksOf(1, 9), ...weeksOf(13, 13, () => ({ dial: 4, reach: 0 })), ...weeksOf(14, 24)];
    expect(trendState(short, endOf(13)).readings.leans).toBe('numb');
    expect(trendState(short, endOf(24)).lastEased.numb).toBeNull();
    const gap = [...weeksOf(1, 12), ...weeksOf(13, 16, numb), ...weeksOf(24, 30)];
    expect(trendState(gap, endOf(30)).lastEased.numb).toBeNull();
  });
});
