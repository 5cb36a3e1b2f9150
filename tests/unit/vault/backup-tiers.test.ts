import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { type Dated, outlived, tiers } from '#shared/vault/backup-tiers';

const first = '2026-01-01' as DayKey;
const on = (offset: number, at = 0): Dated => ({ name: `${offset} ${at}`, day: addDays(first, offset), at });

/** What is left after a year of one backup a day, each followed by a tidying. */
const aYear = (): readonly Dated[] => {
  let kept: readonly Dated[] = [];
  for (let offset = 0; offset < 365; offset += 1) {
    const all = [...kept, on(offset)];
    const gone = new Set(outlived(all));
    kept = all.filter(({ name }) => !gone.has(name));
  }
  return kept;
};

describe('backups that are kept', () => {
  test('are the last seven days, five weeks and twelve months, after a year of one a day', () => {
    const days = aYear().map(({ day }) => day);
    expect(days.slice(-7)).toEqual(Array.from({ length: 7 }, (_, index) => addDays(first, 358 + index)));
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12);
    expect(days.length).toBeLessThanOrEqual(tiers.days + tiers.weeks + tiers.months);
  });

  test('are the newest of their day', () => {
    expect(outlived([on(0, 1), on(0, 3), on(0, 2)])).toEqual(['0 2', '0 1']);
  });

  test('are not fewer for a long pause', () => {
    expect(outlived([on(0), on(1), on(2), on(300)])).toEqual([]);
  });

  test('always have the newest among them, and never depend on the order they come in', () => {
    const some = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 3 })), {
      selector: String,
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(some, (made) => {
        const backups = made.map(([offset, at]) => on(offset, at));
        const gone = new Set(outlived(backups));
        const newest = backups.toSorted((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1))[0];
        expect(gone.has(newest?.name ?? '')).toBe(false);
        expect(new Set(outlived(backups.toReversed()))).toEqual(gone);
      }),
    );
  });
});
