import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { isBlank, newCheckIn, noReadings } from '#shared/journal/check-in';
import { type Close, closeDay, draftClose, noParting } from '#shared/journal/close';
import { mergeRecords } from '#shared/journal/merge-records';
import { readRecord } from '#shared/journal/stored';

const day = '2026-11-19' as DayKey;
const at = (minute: number) => ({ ms: minute * 60_000, offset: -300 });

describe('closing a day', () => {
  test('again keeps the first close, and takes the lines as they are now', () => {
    const first = closeDay(null, day, at(10), { ...noParting, leaveItHere: 'The oven door.' }, false);
    const second = closeDay(first, day, at(50), { ...noParting, takeItHome: 'She laughed.' }, false);
    expect(second).toMatchObject({
      firstClosedAt: at(10),
      closedAt: at(50),
      leaveItHere: '',
      takeItHome: 'She laughed.',
    });
  });

  test('any number of times keeps the very first close and the very last', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1440), { minLength: 1 }), (times) => {
        const closed = times.reduce<Close | null>(
          (before, minute) => closeDay(before, day, at(minute), noParting, false),
          null,
        );
        expect(closed).toMatchObject({ firstClosedAt: at(times[0] ?? 0), closedAt: at(times.at(-1) ?? 0) });
      }),
    );
  });

  test('is not done by typing its lines, and typing on after it undoes nothing', () => {
    const draft = draftClose(null, day, { ...noParting, leaveItHere: 'The oven' });
    expect(draft).toMatchObject({ firstClosedAt: null, closedAt: null, leaveItHere: 'The oven' });
    const closed = closeDay(draft, day, at(10), { ...noParting, leaveItHere: 'The oven door.' }, true);
    expect(closed).toMatchObject({ firstClosedAt: at(10), tooTired: true });
    expect(draftClose(closed, day, { ...noParting, leaveItHere: 'The oven' })).toEqual({
      ...closed,
      leaveItHere: 'The oven',
    });
  });

  test('was "too tired" only while every close of the day was', () => {
    const tired = closeDay(null, day, at(10), noParting, true);
    expect(tired.tooTired).toBe(true);
    expect(closeDay(tired, day, at(20), noParting, true).tooTired).toBe(true);
    expect(closeDay(tired, day, at(20), noParting, false).tooTired).toBe(false);
    expect(closeDay(closeDay(tired, day, at(20), noParting, false), day, at(30), noParting, true).tooTired).toBe(false);
  });
});

describe('a check-in', () => {
  test('out of the car is of version 2, and every other evening goes on reading where that is not known', () => {
    const out = newCheckIn(day, at(0), { ...noReadings, seat: 'out' });
    expect([out.version, readRecord(out)]).toEqual([2, out]);
    // What is marked on a screen may be the record itself.
    const back = newCheckIn(day, at(0), { ...out, seat: 'back' });
    expect([back.version, readRecord(back)]).toEqual([1, back]);
    expect(newCheckIn(day, at(0), { ...back, seat: 'out' }).version).toBe(2);
  });

  test('takes a seat out of the car from another machine where none is marked here, and still reads', () => {
    const here = newCheckIn(day, at(0), { ...noReadings, closeness: 1 });
    const there = newCheckIn(day, at(0), { ...noReadings, seat: 'out' });
    const { keep } = mergeRecords(here, there);
    expect(keep).toMatchObject({ seat: 'out', closeness: 1, version: 2 });
    expect(readRecord(keep)).toEqual(keep);
  });

  test('is blank until something is marked, whatever it is', () => {
    expect(isBlank(noReadings)).toBe(true);
    for (const marked of [
      { fuelForThem: 0 },
      { closeness: 0 },
      { reach: 0 },
      { seat: 'trunk' },
      { chips: ['court'] },
    ] as const) {
      expect(isBlank({ ...noReadings, ...marked, chips: 'chips' in marked ? [...marked.chips] : [] })).toBe(false);
    }
  });
});
