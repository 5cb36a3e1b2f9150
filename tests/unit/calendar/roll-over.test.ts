import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfInstant } from '#shared/calendar/day-key';

/** A moment by what the wall clock said there and how far that is from UTC, in minutes. */
const at = (local: string, offset: number) => ({ ms: Date.parse(`${local}Z`) - offset * 60_000, offset });

describe('the day a moment belongs to', () => {
  test.each([
    ['2026-11-19T17:46:00', -300, 4, '2026-11-19'],
    ['2026-11-20T00:30:00', -300, 4, '2026-11-19'],
    ['2026-11-20T03:59:59', -300, 4, '2026-11-19'],
    ['2026-11-20T04:00:00', -300, 4, '2026-11-20'],
    ['2026-11-20T00:00:00', -300, 0, '2026-11-20'],
    ['2026-11-20T07:59:00', 60, 8, '2026-11-19'],
    ['2026-01-01T02:00:00', 780, 4, '2025-12-31'],
    ['2024-03-01T01:00:00', -480, 4, '2024-02-29'],
  ])('at %s (UTC%i min), with a day that begins at %i, is %s', (local, offset, hour, day) => {
    expect(dayOfInstant(at(local, offset), hour)).toBe(day);
  });

  test('is the shift’s own, on both sides of the hour that a spring takes and an autumn gives back', () => {
    // New York: 8 March 2026 skips 02:00–03:00, 1 November 2026 has 01:00–02:00 twice.
    expect(dayOfInstant(at('2026-03-08T01:59:00', -300), 4)).toBe('2026-03-07');
    expect(dayOfInstant(at('2026-03-08T03:01:00', -240), 4)).toBe('2026-03-07');
    expect(dayOfInstant(at('2026-03-08T04:00:00', -240), 4)).toBe('2026-03-08');
    expect(dayOfInstant(at('2026-11-01T01:30:00', -240), 4)).toBe('2026-10-31');
    expect(dayOfInstant(at('2026-11-01T01:30:00', -300), 4)).toBe('2026-10-31');
    expect(dayOfInstant(at('2026-11-01T04:00:00', -300), 4)).toBe('2026-11-01');
  });

  test('depends on the wall clock alone, whatever the zone and the machine', () => {
    const moment = fc.record({
      minute: fc.integer({ min: Date.UTC(1900, 0, 1) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 }),
      offset: fc.integer({ min: -720, max: 840 }),
      hour: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(moment, ({ minute, offset, hour }) => {
        const wall = minute * 60_000;
        const expected = new Date(wall - hour * 3_600_000).toISOString().slice(0, 10);
        expect(dayOfInstant({ ms: wall - offset * 60_000, offset }, hour)).toBe(expected);
      }),
    );
  });
});
