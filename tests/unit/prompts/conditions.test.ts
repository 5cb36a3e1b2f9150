import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { noReadings, type Readings } from '#shared/journal/check-in';
import { conditionTiers, prompts, reasonFor } from '#shared/prompts/deck';
import { conditionsOf, type Evening } from '#shared/prompts/evening';

const wednesday = '2026-11-18' as DayKey;
const evening = (readings: Partial<Readings>, about: Partial<Evening> = {}): Evening => ({
  day: wednesday,
  readings: { ...noReadings, ...readings },
  lastEntryDay: null,
  lastEntryWords: [],
  lossDays: [],
  ...about,
});
const holding = (readings: Partial<Readings>, about: Partial<Evening> = {}): readonly string[] =>
  [...conditionsOf(evening(readings, about))].filter((condition) => condition !== 'any').toSorted();
const daysAgo = (days: number): DayKey => addDays(wednesday, -days);

describe('what holds of an evening', () => {
  test('with nothing marked, on an ordinary day: only that it is one', () => {
    expect([...conditionsOf(evening({}))]).toEqual(['any']);
  });

  test.each<[string, Partial<Readings>, readonly string[]]>([
    ['one tank on fumes', { fuelForThem: 0, fuelForMe: 4 }, ['fuel_low']],
    ['a quarter in the other', { fuelForThem: 4, fuelForMe: 1 }, ['fuel_low']],
    ['one low tank, the other not marked', { fuelForMe: 1 }, ['fuel_low']],
    ['half in both', { fuelForThem: 2, fuelForMe: 2 }, []],
    ['three quarters in both', { fuelForThem: 3, fuelForMe: 3 }, ['fuel_high']],
    ['one full tank, the other half', { fuelForThem: 4, fuelForMe: 2 }, []],
    ['one full tank, the other not marked', { fuelForThem: 4 }, []],
    ['the first stop of the numb side, reach unset', { closeness: 2 }, ['numb']],
    ['the last stop, a little reached', { closeness: 4, reach: 1 }, ['numb']],
    ['far, and something got through', { closeness: 3, reach: 2 }, []],
    ['the middle', { closeness: 1, reach: 0 }, ['balanced']],
    ['the middle on the other side', { closeness: -1 }, ['balanced']],
    ['all in', { closeness: -2, reach: 3 }, ['flooded']],
    ['running on empty', { closeness: -4, reach: 0 }, ['flooded']],
    ['reach alone', { reach: 0 }, []],
    ['driver’s seat', { seat: 'driver' }, ['seat_driver']],
    ['passenger seat', { seat: 'passenger' }, ['seat_passenger']],
    ['back seat', { seat: 'back' }, ['seat_back']],
    ['trunk', { seat: 'trunk' }, ['seat_trunk']],
    ['out of the car', { seat: 'out' }, []],
    ['a rough night', { sleep: 'rough' }, ['sleep_rough']],
    ['a fair night', { sleep: 'fair' }, []],
    ['no evening off', { eveningOff: 'none' }, ['no_evening_off']],
    ['a little of one', { eveningOff: 'a-little' }, []],
    ['a heavy day', { load: 'heavy' }, ['load_heavy']],
    ['a light one', { load: 'light' }, []],
    [
      'every chip',
      { chips: ['home-visit', 'crisis-call', 'court', 'said-no', 'a-loss', 'good-news'] },
      ['tag_crisis', 'tag_good', 'tag_home_visit', 'tag_loss', 'tag_no'],
    ],
    ['court alone', { chips: ['court'] }, []],
  ])('%s', (_what, readings, conditions) => {
    expect(holding(readings)).toEqual(conditions);
  });

  test.each<[string, Partial<Evening>, readonly string[]]>([
    ['three short entries', { lastEntryWords: [19, 0, 5] }, ['few_words']],
    ['one of twenty words', { lastEntryWords: [19, 20, 5] }, []],
    ['only two entries so far', { lastEntryWords: [1, 1] }, []],
    ['nine days away', { lastEntryDay: daysAgo(9) }, []],
    ['ten days away', { lastEntryDay: daysAgo(10) }, ['long_gap']],
    ['a loss yesterday', { lossDays: [daysAgo(1)] }, []],
    ['a loss two days ago', { lossDays: [daysAgo(2)] }, ['after_loss']],
    ['a loss three weeks ago', { lossDays: [daysAgo(21)] }, ['after_loss']],
    ['a loss longer ago', { lossDays: [daysAgo(22)] }, []],
    ['a Monday', { day: '2026-11-16' as DayKey }, ['monday']],
    ['a Friday', { day: '2026-11-20' as DayKey }, ['friday']],
    ['the last working day, a Monday', { day: '2026-11-30' as DayKey }, ['monday', 'month_end']],
    ['a Friday before a month ends on Sunday', { day: '2026-05-29' as DayKey }, ['friday', 'month_end']],
    ['a Sunday that ends a month', { day: '2026-05-31' as DayKey }, []],
  ])('%s', (_what, about, conditions) => {
    expect(holding({}, about)).toEqual(conditions);
  });

  test('is never something whose source is not there yet', () => {
    const everything = evening(
      { fuelForThem: 0, fuelForMe: 0, closeness: 4, reach: 0, sleep: 'rough', eveningOff: 'none', load: 'heavy' },
      { lastEntryDay: daysAgo(30), lastEntryWords: [0, 0, 0], lossDays: [daysAgo(3)] },
    );
    for (const later of [
      'trend_numb_rising',
      'trend_easing',
      'before_supervision',
      'anniversary',
      'guard_many',
    ] as const) {
      expect(conditionsOf(everything).has(later)).toBe(false);
    }
  });
});

describe('the deck', () => {
  test('has a plain reason for every condition it may be offered under', () => {
    for (const condition of conditionTiers.flat())
      expect(reasonFor(condition)).toMatch(/^Offered (?:because|for) .+\.$/);
  });

  test('has no prompt twice, and none that could never be offered or contradicts itself', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(prompts.length);
    for (const { offer, avoid } of prompts) {
      expect(offer.length).toBeGreaterThan(0);
      expect(offer.filter((condition) => avoid.includes(condition))).toEqual([]);
    }
  });

  test('asks a question or for a line, and never says what is wrong with anyone', () => {
    for (const { text, follow = '' } of prompts) {
      expect(`${text} ${follow}`.trim()).toMatch(/[.?…]$/);
      expect(`${text} ${follow}`).not.toMatch(/!|burn(?:ed|t)? ?out|symptom|disorder|numb\b/i);
    }
  });
});
