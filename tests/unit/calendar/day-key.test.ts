import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type DayKey,
  dayOfMonth,
  daysBetween,
  isLastWorkingDay,
  noonUtc,
  parseDayKey,
  weekday,
  weekOf,
} from '#shared/calendar/day-key';

const dayMs = 86_400_000;
const key = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const parsed = (text: string): DayKey => {
  const day = parseDayKey(text);
  if (!day.ok) throw new Error(`Not a day: ${text}`);
  return day.value;
};

// 300 years, leap days and century rules included.
const from = Date.UTC(1850, 0, 1) / dayMs;
const to = Date.UTC(2149, 11, 31) / dayMs;
const dayNumber = fc.integer({ min: from, max: to });
const dayOf = (number: number): DayKey => parsed(key(number * dayMs));

describe('a calendar day', () => {
  test('is read when it exists, on every day of three hundred years', () => {
    for (let number = from; number <= to; number += 1) {
      const text = key(number * dayMs);
      expect(parseDayKey(text)).toEqual({ ok: true, value: text });
    }
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '+02026-01-01',
    '２０２６-01-01',
    '',
    'today',
  ])('is refused when it does not exist or is spelled otherwise: "%s"', (text) => {
    expect(parseDayKey(text)).toEqual({ ok: false, error: { type: 'not-a-day' } });
  });

  test('is refused for any text that is not its one spelling', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = parseDayKey(text);
        if (day.ok) expect(key(Date.parse(`${text}T00:00:00Z`))).toBe(text);
      }),
    );
  });

  test('plus any number of days is the day the calendar says', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -40_000, max: 40_000 }), (number, days) => {
        expect(addDays(dayOf(number), days)).toBe(key((number + days) * dayMs));
      }),
    );
  });

  test('is as far from another as the calendar says, there and back', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        expect(daysBetween(dayOf(a), dayOf(b))).toBe(b - a);
        expect(addDays(dayOf(a), daysBetween(dayOf(a), dayOf(b)))).toBe(dayOf(b));
      }),
    );
  });

  test('belongs to the week of the Monday on or before it', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const day = dayOf(number);
        const monday = weekOf(day);
        expect(new Date(noonUtc(monday)).getUTCDay()).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekday(day) - 1);
        expect(weekday(day)).toBe(new Date(noonUtc(day)).getUTCDay() || 7);
        expect(dayOfMonth(day)).toBe(new Date(noonUtc(day)).getUTCDate());
      }),
    );
  });
});

describe('the last working day of a month', () => {
  test('is one weekday a month, with no other weekday of the month after it', () => {
    for (let month = 0; month < 3600; month += 1) {
      const first = Date.UTC(1850, month, 1) / dayMs;
      const length = new Date(Date.UTC(1850, month + 1, 0)).getUTCDate();
      const working = Array.from({ length }, (_, index) => first + index).filter((number) => {
        const weekdayNumber = new Date(number * dayMs).getUTCDay();
        return weekdayNumber > 0 && weekdayNumber < 6;
      });
      const said = Array.from({ length }, (_, index) => first + index).filter((number) =>
        isLastWorkingDay(dayOf(number)),
      );
      expect(said).toEqual([working.at(-1)]);
    }
  });
});
