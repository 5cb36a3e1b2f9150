import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import {
  dayOf,
  hourOfDay,
  lastClosedLine,
  longDay,
  monthAndYear,
  partOfDay,
  shortDay,
  timeOf,
} from '../../../renderer/app/format.ts';

/** A moment by the wall clock there. */
const at = (local: string, offset = -300) => ({ ms: Date.parse(`${local}Z`) - offset * 60_000, offset });

// How times and days are spelled is the system's choice; that it is the right time and day is ours.
const sixToSix = /(?:5|17)[:.]52/;

describe('when the vault was last closed', () => {
  const closed = at('2026-11-19T17:52:00');

  test.each([
    ['2026-11-19T18:10:00', /^today at /],
    ['2026-11-19T23:59:59', /^today at /],
    ['2026-11-20T00:00:00', /^yesterday at /],
    ['2026-11-20T23:00:00', /^yesterday at /],
    ['2026-11-21T00:00:00', /^on .*19.* at /],
    ['2027-02-01T12:00:00', /^on .*19.* at /],
  ])('is said at %s by the calendar on the wall, not by hours', (now, line) => {
    expect(lastClosedLine(closed, at(now))).toMatch(line);
    expect(lastClosedLine(closed, at(now))).toMatch(sixToSix);
  });

  test('is the time that clock showed, even from another zone or from a clock that was set back', () => {
    expect(lastClosedLine(closed, at('2026-11-20T09:00:00', 60))).toMatch(/^yesterday at /);
    expect(lastClosedLine(closed, at('2026-11-20T09:00:00', 60))).toMatch(sixToSix);
    expect(lastClosedLine(closed, at('2026-11-18T09:00:00'))).toMatch(/^today at /);
  });

  test('is yesterday across the nights of a change as well', () => {
    expect(lastClosedLine(at('2026-03-07T17:52:00', -300), at('2026-03-08T08:00:00', -240))).toMatch(/^yesterday at /);
    expect(lastClosedLine(at('2026-10-31T17:52:00', -240), at('2026-11-01T08:00:00', -300))).toMatch(/^yesterday at /);
  });
});

describe('a time', () => {
  test('is the wall clock’s where it was', () => {
    expect(timeOf(at('2026-11-19T17:52:00'))).toMatch(sixToSix);
    expect(timeOf(at('2026-11-19T17:52:00', 330))).toMatch(sixToSix);
    expect(hourOfDay(4)).toMatch(/^0?4[:.]00/);
  });

  test('has no capitals that shout, and no odd blanks', () => {
    expect(timeOf(at('2026-11-19T17:52:00'))).not.toMatch(/[A-Z]|[^\S ]/);
  });

  test.each([
    ['03:59', 'night'],
    ['04:00', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['23:59', 'evening'],
    ['00:00', 'night'],
  ])('of %s is %s', (time, part) => {
    for (const offset of [-300, 0, 345]) expect(partOfDay(at(`2026-11-19T${time}:00`, offset))).toBe(part);
  });
});

test('a day is that day wherever the machine stands', () => {
  const zone = process.env['TZ'];
  for (const name of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
    process.env['TZ'] = name;
    expect(longDay('2026-11-19' as DayKey)).toMatch(/19/);
    expect(shortDay('2026-11-01' as DayKey)).toMatch(/(?:^|\D)0?1(?:\D|$)/);
    expect(monthAndYear('2026-01-31' as DayKey)).toMatch(/2026/);
    expect(dayOf(at('2026-11-19T23:30:00'))).toMatch(/19/);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
