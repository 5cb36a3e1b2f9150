import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayKey, daysBetween } from '#shared/calendar/day-key';
import type { AftercareDay, HardEvent } from '#shared/journal/hard-event';
import { aftercareDue } from '#shared/ledgers/aftercare';
import { day, dayAt, eveningsFrom, inPlace } from './evenings.ts';

type Cared = Pick<HardEvent, 'day' | 'aftercare' | 'quiet'>;
const on = (of: DayKey): Cared => ({ day: of, aftercare: [], quiet: false });
const answered = (event: Cared, after: AftercareDay): Cared => ({
  ...event,
  aftercare: [...event.aftercare, { after, at: { ms: 0, offset: 0 }, answer: 'still-there' }],
});

/** Opens the journal on each of these days, answers what is asked, and says when something was. */
const askedOn = (event: Cared, days: readonly DayKey[]): readonly (readonly [DayKey, AftercareDay])[] => {
  let now = event;
  return days.flatMap((today) => {
    const due = aftercareDue(now, today);
    if (due === null) return [];
    now = answered(now, due);
    return [[today, due] as const];
  });
};

const zones = ['America/New_York', 'Europe/London', 'Australia/Sydney', 'Pacific/Auckland', 'America/St_Johns'];

describe('after something hard', () => {
  test.each([
    ['the clocks go back', 'America/New_York', '2026-10-30'],
    ['the clocks go forward', 'America/New_York', '2026-03-06'],
    ['the clocks go back', 'Europe/London', '2026-10-23'],
    ['the clocks go forward', 'Australia/Sydney', '2026-10-02'],
  ])('there is a look the same night, after one, three and seven days, and then none, while %s in %s', (...with_) => {
    const [, zone, from] = with_;
    const start = dayAt(inPlace(zone, day(from), 20));
    expect(askedOn(on(start), eveningsFrom(zone, day(from), 60))).toEqual(
      [0, 1, 3, 7].map((after) => [addDays(start, after), after]),
    );
  });

  test('a shift that ends at two at night is still that night', () => {
    const late = dayAt(inPlace('Europe/London', day('2026-10-25'), 2));
    expect(late).toBe('2026-10-24');
    expect(aftercareDue(on(day('2026-10-24')), late)).toBe(0);
  });

  test('a journey over the date line brings the looks neither twice nor all at once', () => {
    const event = on(dayAt(inPlace('Pacific/Auckland', day('2026-11-20'), 21)));
    const home = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-27'].map((of) =>
      dayAt(inPlace('America/New_York', day(of), 20)),
    );
    expect(askedOn(event, home).map(([, after]) => after)).toEqual([0, 1, 3, 7]);
    // Back on the evening before the one on which it happened: it is the same night.
    expect(aftercareDue(event, day('2026-11-19'))).toBe(0);
  });

  test('a day that was skipped is not made up for', () => {
    const event = on(day('2026-11-20'));
    expect(askedOn(event, [day('2026-11-22'), day('2026-11-23'), day('2026-11-25')])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 3],
    ]);
    expect(askedOn(event, [day('2026-11-24')])).toEqual([['2026-11-24', 3]]);
  });

  test('weeks with the journal locked end in silence, not in a heap of questions', () => {
    expect(askedOn(on(day('2026-11-20')), [day('2026-12-18'), day('2027-01-20')])).toEqual([]);
    expect(aftercareDue(on(day('2026-11-20')), day('2026-11-30'))).toBe(7);
    expect(aftercareDue(on(day('2026-11-20')), day('2026-12-01'))).toBeNull();
  });

  test('who asks to be left in peace is', () => {
    expect(aftercareDue({ ...on(day('2026-11-20')), quiet: true }, day('2026-11-21'))).toBeNull();
  });

  test('whatever days the journal is opened on, no look is taken twice, none before its day, and none after eleven days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(fc.record({ after: fc.integer({ min: -1, max: 40 }), hour: fc.integer({ min: 0, max: 23 }) })),
        (zone, openings) => {
          const start = dayAt(inPlace(zone, day('2026-10-29'), 20));
          const days = openings
            .map(({ after, hour }) => inPlace(zone, addDays(start, after), hour))
            .toSorted((a, b) => a.ms - b.ms)
            .map(dayAt);
          const asked = askedOn(on(start), days);
          expect(new Set(asked.map(([, after]) => after)).size).toBe(asked.length);
          for (const [today, after] of asked) {
            const ago = Math.max(0, daysBetween(start, today));
            expect(ago).toBeGreaterThanOrEqual(after);
            expect(ago).toBeLessThan(11);
          }
        },
      ),
    );
  });
});
