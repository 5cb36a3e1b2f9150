import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noReadings } from '#shared/journal/check-in';
import { fuelOf, relationOf, type RelationEvening, travelsWith } from '#shared/reading/relations/travels-with';
import { repeatable } from '../../../support/repeatable.ts';

const evenings = (marks: Partial<RelationEvening>, dials: readonly (number | null)[]): readonly RelationEvening[] =>
  dials.map((closeness) => ({ ...noReadings, ...marks, closeness }));
const around = (middle: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => middle + ((index % 3) - 1));
const apart = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => (index % 2 ? 4 : -3));

const level = (all: readonly RelationEvening[], name: string) =>
  relationOf('eveningOff', all).levels.find((one) => one.level === name);

describe('a level', () => {
  test('has a filled dot from eight evenings, a hollow one from six, and until then says how many are missing', () => {
    const of = (count: number) => level(evenings({ eveningOff: 'none' }, around(2, count)), 'none');
    expect(of(8)).toMatchObject({ evenings: 8, dot: 'filled', missing: 0 });
    expect(of(7)).toMatchObject({ dot: 'hollow', missing: 0 });
    expect(of(6)).toMatchObject({ dot: 'hollow', missing: 0 });
    expect(of(5)).toMatchObject({ dot: 'waiting', missing: 1, median: null, lower: null, upper: null });
    expect(of(0)).toMatchObject({ evenings: 0, dot: 'waiting', missing: 6 });
  });

  test('shows the middle evening and the middle half', () => {
    const one = level(evenings({ eveningOff: 'real-rest' }, [-4, -2, -1, 0, 0, 1, 2, 4, 4]), 'real-rest');
    expect(one).toMatchObject({ median: 0, lower: -1, upper: 2 });
  });

  test('counts only evenings that marked both, and takes unset for nothing', () => {
    const all = [
      ...evenings({ eveningOff: 'none' }, [1, null, 2]),
      ...evenings({ eveningOff: null }, [4, 4]),
      ...evenings({ eveningOff: 'a-little' }, [null]),
    ];
    expect(relationOf('eveningOff', all).levels.map((one) => [one.level, one.evenings])).toEqual([
      ['none', 2],
      ['a-little', 0],
      ['real-rest', 0],
    ]);
  });
});

describe('the fuel of an evening', () => {
  test('is that of the lower tank', () => {
    const fuel = (fuelForThem: number | null, fuelForMe: number | null) => fuelOf({ fuelForThem, fuelForMe });
    expect([fuel(1, 4), fuel(4, 0), fuel(2, 4), fuel(3, 4), fuel(3, 3)]).toEqual([
      'low',
      'low',
      'middle',
      'high',
      'high',
    ]);
  });

  test('is unknown while the tank that could be lower is not marked', () => {
    const fuel = (fuelForThem: number | null, fuelForMe: number | null) => fuelOf({ fuelForThem, fuelForMe });
    expect([fuel(null, null), fuel(4, null), fuel(null, 2), fuel(1, null)]).toEqual([null, null, null, 'low']);
  });
});

describe('a sentence', () => {
  const off = (none: readonly number[], rest: readonly number[]) =>
    relationOf('eveningOff', [
      ...evenings({ eveningOff: 'none' }, none),
      ...evenings({ eveningOff: 'real-rest' }, rest),
    ]).finding;

  test('is written where the middles lie a stop and a half apart, and says which is nearer numb', () => {
    expect(off(around(2, 12), around(0, 12))).toMatchObject({
      type: 'shift',
      nearerNumb: 'none',
      nearerFlooded: 'real-rest',
      stops: 2,
    });
    expect(off(around(0, 12), around(2, 12))).toMatchObject({ nearerNumb: 'real-rest', nearerFlooded: 'none' });
    expect(off(around(1, 60), around(0, 60))).toEqual({ type: 'no-clear-difference' });
  });

  test('is written where one level lies far wider', () => {
    expect(off(apart(12), around(0, 12))).toMatchObject({ type: 'spread', wider: 'none', narrower: 'real-rest' });
    expect(off(around(0, 12), apart(12))).toMatchObject({ type: 'spread', wider: 'real-rest' });
    const ends = (dial: number) => Array.from({ length: 40 }, (_, index) => (index % 2 ? dial : -dial));
    expect(off(ends(4), ends(3))).toEqual({ type: 'no-clear-difference' });
  });

  test('waits for eight evenings on both sides, and the row for a dot on two', () => {
    expect(off(around(3, 7), around(-3, 12))).toEqual({ type: 'no-clear-difference' });
    expect(off(around(3, 8), around(-3, 8))).toMatchObject({ type: 'shift' });
    expect(off(around(3, 5), around(-3, 12))).toEqual({ type: 'waiting' });
  });

  test('is not written for middles that are apart by chance', () => {
    expect(off([-4, -4, -4, -3, 2, 3, 4, 4], [-4, -3, 0, 0, 1, 3, 3, 4])).toEqual({ type: 'no-clear-difference' });
  });

  test('is rare where nothing travels with the dial', () => {
    const random = repeatable(11);
    const pick = <T>(all: readonly T[]): T | null => all[Math.floor(random() * all.length)] ?? null;
    const people = Array.from({ length: 300 }, () =>
      Array.from({ length: 80 }, () => ({
        ...noReadings,
        closeness: Math.max(-4, Math.min(4, Math.round(4 * (random() + random() + random() - 1.5)))),
        sleep: pick(['rough', 'fair', 'good'] as const),
        eveningOff: pick(['none', 'a-little', 'real-rest'] as const),
        load: pick(['light', 'usual', 'heavy'] as const),
        fuelForThem: pick([0, 1, 2, 3, 4]),
        fuelForMe: pick([0, 1, 2, 3, 4]),
        seat: pick(['driver', 'passenger', 'back', 'trunk'] as const),
      })),
    );
    const said = people
      .flatMap((all) => travelsWith(all))
      .filter(({ finding }) => finding.type !== 'no-clear-difference');
    expect(said.length / (300 * 5)).toBeLessThan(0.03);
  });

  test('turns with the dial: mirrored evenings give the mirrored sentence', () => {
    const dials = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 8, maxLength: 20 });
    let said = 0;
    fc.assert(
      fc.property(dials, dials, (one, other) => {
        const finding = off(one, other);
        const mirrored = off(
          one.map((dial) => -dial),
          other.map((dial) => -dial),
        );
        expect(mirrored.type).toBe(finding.type);
        if (finding.type === 'shift' && mirrored.type === 'shift') {
          said += 1;
          expect(mirrored.nearerNumb).toBe(finding.nearerFlooded);
        }
      }),
      { seed: 12, numRuns: 400 },
    );
    expect(said).toBeGreaterThan(0);
  });
});
