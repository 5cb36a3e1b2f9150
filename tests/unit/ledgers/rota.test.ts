import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InRota, nextCheckUp } from '#shared/aliases/check-up';
import { addDays, type DayKey, daysBetween, weekOf } from '#shared/calendar/day-key';
import { day, dayAt, eveningsFrom, inPlace } from './evenings.ts';

const start = day('2026-01-05');
const caseload = (people: number, since = addDays(start, -200)): readonly InRota<number>[] =>
  Array.from({ length: people }, (_, id) => ({ id, lastCheckUp: null, since }));

interface Look {
  readonly id: number;
  readonly on: DayKey;
}

/** Opens the journal on each of these days, and looks at whoever's turn it is. */
const looksOn = (people: readonly InRota<number>[], days: readonly DayKey[]): readonly Look[] => {
  const now = new Map(people.map((one) => [one.id, one]));
  return days.flatMap((on) => {
    const id = nextCheckUp([...now.values()], on);
    const whose = id === null ? undefined : now.get(id);
    if (id === null || whose === undefined) return [];
    now.set(id, { ...whose, lastCheckUp: on });
    return [{ id, on }];
  });
};

describe('whose turn it is', () => {
  test.each(['America/New_York', 'Europe/London', 'Australia/Sydney'])(
    'comes to each of twelve people every ninety to a hundred and twenty days, one a week, through a year of clocks in %s',
    (zone) => {
      const looks = looksOn(caseload(12), eveningsFrom(zone, start, 730));
      expect(new Set(looks.map(({ on }) => weekOf(on))).size).toBe(looks.length);
      for (let id = 0; id < 12; id += 1) {
        const own = looks.filter((look) => look.id === id).map(({ on }) => on);
        expect(own.length).toBeGreaterThanOrEqual(6);
        for (const [at, on] of own.entries()) {
          const before = own[at - 1];
          if (before === undefined) continue;
          expect(daysBetween(before, on)).toBeGreaterThanOrEqual(90);
          expect(daysBetween(before, on)).toBeLessThanOrEqual(120);
        }
      }
    },
  );

  test('comes sooner to whoever is steered, once in two weeks, and not in a week that had its look', () => {
    const [first, second] = caseload(2, start);
    if (first === undefined || second === undefined) throw new Error('two people');
    const steered = { ...second, isSteered: true };
    expect(nextCheckUp([first, steered], addDays(start, 1))).toBe(second.id);
    expect(nextCheckUp([{ ...first, lastCheckUp: start }, steered], addDays(start, 1))).toBeNull();
    // It stands for its week, however often the journal is opened, and is over then.
    const shown = { ...steered, turnOn: addDays(start, 1) };
    expect(nextCheckUp([first, shown], addDays(start, 6))).toBe(second.id);
    expect(nextCheckUp([first, shown], addDays(start, 7))).toBeNull();
    expect(nextCheckUp([first, shown], addDays(start, 14))).toBeNull();
    expect(nextCheckUp([first, shown], addDays(start, 15))).toBe(second.id);
    expect(nextCheckUp([first, { ...steered, lastCheckUp: addDays(start, -8) }], addDays(start, 1))).toBeNull();
  });

  test('is not made up for in a heap after months with the journal locked', () => {
    const away = [
      ...eveningsFrom('Europe/London', start, 40),
      ...eveningsFrom('Europe/London', addDays(start, 200), 21),
    ];
    const after = looksOn(caseload(8), away).filter(({ on }) => on >= addDays(start, 200));
    expect(after.length).toBeLessThanOrEqual(4);
  });

  test('goes to whoever has waited longest, at most once a week, whatever days and places the journal is opened on', () => {
    const zones = fc.constantFrom('Pacific/Auckland', 'America/Los_Angeles', 'Europe/London');
    const opening = fc.record({
      after: fc.integer({ min: 0, max: 700 }),
      hour: fc.integer({ min: 0, max: 23 }),
      zone: zones,
    });
    fc.assert(
      fc.property(fc.array(opening, { maxLength: 80 }), (openings) => {
        const days = openings
          .map(({ after, hour, zone }) => inPlace(zone, addDays(start, after), hour))
          .toSorted((a, b) => a.ms - b.ms)
          .map(dayAt);
        const looks = looksOn(caseload(5), days);
        expect(new Set(looks.map(({ on }) => weekOf(on))).size).toBe(looks.length);
        for (const [at, { id, on }] of looks.entries()) {
          const lastOf = (one: number): DayKey =>
            looks.slice(0, at).findLast((look) => look.id === one)?.on ?? addDays(start, -200);
          expect(daysBetween(lastOf(id), on)).toBeGreaterThanOrEqual(90);
          for (let other = 0; other < 5; other += 1) expect(lastOf(id) <= lastOf(other)).toBe(true);
        }
      }),
    );
  });

  test('goes on to the next one when a turn is left, and comes back round', () => {
    const now = new Map(caseload(3).map((one) => [one.id, one]));
    const turns = Array.from({ length: 6 }, (_, week) => {
      const on = addDays(start, week * 7);
      const id = nextCheckUp([...now.values()], on) ?? -1;
      const whose = now.get(id);
      if (whose !== undefined) now.set(id, { ...whose, turnOn: on });
      // It stays with one person through its week.
      expect(nextCheckUp([...now.values()], addDays(on, 3))).toBe(id);
      return id;
    });
    expect(turns).toEqual([0, 1, 2, 0, 1, 2]);
  });

  test.each([30, 60, 90, 180] as const)('comes after %i days where that was chosen', (days) => {
    const all = [{ id: 1, lastCheckUp: start, since: start }];
    expect(nextCheckUp(all, addDays(start, days - 1), days)).toBeNull();
    expect(nextCheckUp(all, addDays(start, days), days)).toBe(1);
  });
});
