import { describe, expect, test } from 'vitest';
import type { AwayReason } from '#shared/journal/time-away';
import type { DayKey } from '#shared/calendar/day-key';
import { weeksUpTo } from '#shared/reading/weeks';
import { describeFuelWeek } from '../../../renderer/screens/trends/describe-fuel.ts';
import { fuelWeeks, usualSeat } from '../../../renderer/screens/trends/fuel-weeks.ts';
import { gapsIn } from '../../../renderer/screens/trends/gaps.tsx';
import { usualRate } from '../../../renderer/screens/trends/usual-rate.ts';
import { ago, evening, today, weeksOf } from './evenings.ts';

describe('a gap', () => {
  const weeks = (dials: readonly (number | readonly number[])[]) => weeksUpTo(today, dials.length + 2, weeksOf(dials));
  const away = (...reasons: readonly (readonly [DayKey, AwayReason])[]) => new Map(reasons);

  test('is what lies between marked weeks, and never the time before the first or after the last', () => {
    expect(gapsIn(weeks([0, [], [], 0, 0, []]), away())).toEqual([{ first: 3, last: 4, reason: null }]);
    expect(gapsIn(weeks([[], []]), away())).toEqual([]);
  });

  test('has the reason that was given for all of it', () => {
    const [one, other] = [ago(3 + 21), ago(3 + 14)];
    expect(gapsIn(weeks([0, [], [], 0, 0]), away([one, 'leave'], [other, 'leave']))[0]?.reason).toBe('leave');
    expect(gapsIn(weeks([0, [], [], 0, 0]), away([one, 'leave'], [other, 'ill']))[0]?.reason).toBeNull();
    expect(gapsIn(weeks([0, 0, [], 0, 0]), away([other, 'ill']))[0]?.reason).toBe('ill');
  });
});

describe('the usual range of feeling words', () => {
  const weeks = (rates: readonly number[], words = 100) =>
    rates.map((feelingWords, index) => ({ ...evening(ago(3 + 7 * index), {}), words, feelingWords }));

  test('is the middle half of the person’s own weeks', () => {
    expect(usualRate(today, weeks([1, 2, 3, 4, 5, 6, 7]))).toEqual({ from: 2, to: 6 });
  });

  test('is not there before six weeks with enough words', () => {
    expect(usualRate(today, weeks([1, 2, 3, 4, 5]))).toBeNull();
    expect(usualRate(today, weeks([1, 2, 3, 4, 5, 6, 7], 20))).toBeNull();
  });
});

describe('fuel and seat', () => {
  const evenings = [
    evening(ago(3), { fuelForThem: 2, fuelForMe: 0, seat: 'driver' }),
    evening(ago(2), { fuelForThem: 4, seat: 'driver' }),
    evening(ago(1), { fuelForThem: 3, fuelForMe: 1, seat: 'trunk' }),
    evening(ago(10), { closeness: 1 }),
  ];

  test('are the middles of a week and its seats; what was not marked is not there', () => {
    const [before, now] = fuelWeeks(today, 2, evenings);
    expect(now).toMatchObject({ them: 3, me: 0.5, seats: { driver: 2, passenger: 0, back: 0, trunk: 1 } });
    expect(before).toMatchObject({ them: null, me: null });
  });

  test('are said in a sentence, and an empty week is not', () => {
    const [before, now] = fuelWeeks(today, 2, evenings);
    if (before === undefined || now === undefined) throw new Error('No weeks');
    expect(describeFuelWeek(now)).toBe(
      'Week of November 16: Three quarters for them, fumes for me; Driver’s seat 2, Trunk 1.',
    );
    expect(describeFuelWeek(before)).toBeNull();
  });

  test('have a usual seat only where one has most evenings', () => {
    expect(usualSeat(fuelWeeks(today, 1, evenings))).toBe('driver');
    expect(usualSeat(fuelWeeks(today, 1, evenings.slice(1)))).toBeNull();
    expect(usualSeat(fuelWeeks(today, 1, []))).toBeNull();
  });
});
