import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import type { DayChip } from '#shared/journal/check-in';
import { thenAndNow } from '#shared/reading/relations/then-and-now';

const monday = '2026-03-02' as DayKey;

describe('then and now', () => {
  const evening = (index: number, closeness: number | null, chips: readonly DayChip[] = ['crisis-call']) => ({
    day: addDays(monday, index * 5),
    closeness,
    reach: index % 3 === 0 ? null : 1 + Math.floor(index / 8),
    chips: [...chips],
  });
  const dials = [-4, -3, -4, -2, -3, -4, -3, -3, 0, 1, 0, -1, 0, 1, 0, 1];

  test('sets the earlier half of such days beside the recent one, with counts and dates, in any order', () => {
    const all = dials.map((dial, index) => evening(index, dial));
    const found = thenAndNow(all.toReversed(), 'crisis-call');
    expect(found).toEqual(thenAndNow(all, 'crisis-call'));
    expect(found).toMatchObject({
      type: 'compared',
      earlier: { evenings: 8, dot: 'filled', median: -3, reach: 1, from: monday, to: addDays(monday, 35) },
      recent: { evenings: 8, dot: 'filled', median: 0, reach: 2, from: addDays(monday, 40), to: addDays(monday, 75) },
      difference: { type: 'shift', nearerNumb: 'other', stops: 3 },
    });
  });

  test('counts only evenings with that kind of day and a marked dial', () => {
    const all = [
      ...dials.slice(0, 11).map((dial, index) => evening(index, dial)),
      evening(20, 4, ['court']),
      evening(21, null),
      evening(22, 4, []),
    ];
    expect(thenAndNow(all, 'crisis-call')).toEqual({ type: 'waiting', evenings: 11, missing: 1 });
    expect(thenAndNow(all, 'court')).toEqual({ type: 'waiting', evenings: 1, missing: 11 });
    expect(thenAndNow([], 'a-loss')).toEqual({ type: 'waiting', evenings: 0, missing: 12 });
  });

  test('draws hollow dots from six on either side, and says nothing of a difference from so few', () => {
    const found = thenAndNow(
      [...dials.slice(0, 6), ...dials.slice(8, 15)].map((dial, index) => evening(index, dial)),
      'crisis-call',
    );
    expect(found).toMatchObject({
      type: 'compared',
      earlier: { evenings: 6, dot: 'hollow' },
      recent: { evenings: 7, dot: 'hollow' },
      difference: { type: 'none' },
    });
  });
});
