import { afterEach, describe, expect, test, vi } from 'vitest';
import { createReminder, untilMinute } from '../../../electron/services/reminder.ts';

const zone = process.env['TZ'];
const inZone = (name: string): void => {
  process.env['TZ'] = name;
};
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  vi.useRealTimers();
});

const minutesUntil = (now: string, minute: number): number => untilMinute(new Date(now), minute) / 60_000;
const fiveTwenty = 17 * 60 + 20;

describe('the nudge', () => {
  test('comes at its minute today, and tomorrow once that is past', () => {
    inZone('America/New_York');
    expect(minutesUntil('2026-11-19T17:00:00-05:00', fiveTwenty)).toBe(20);
    expect(minutesUntil('2026-11-19T17:20:00-05:00', fiveTwenty)).toBe(24 * 60);
    expect(minutesUntil('2026-11-19T18:00:00-05:00', fiveTwenty)).toBe(23 * 60 + 20);
    expect(minutesUntil('2026-12-31T23:59:30-05:00', 0)).toBe(0.5);
  });

  test('keeps to the wall clock over the night of a change', () => {
    inZone('America/New_York');
    expect(minutesUntil('2026-03-07T17:20:00-05:00', fiveTwenty)).toBe(23 * 60);
    expect(minutesUntil('2026-10-31T17:20:00-04:00', fiveTwenty)).toBe(25 * 60);
  });

  test('at a minute that a spring night skips comes an hour late that day, and on time the day after', () => {
    inZone('America/New_York');
    const halfPastTwo = 150;
    expect(minutesUntil('2026-03-08T01:00:00-05:00', halfPastTwo)).toBe(90);
    expect(minutesUntil('2026-03-08T03:30:00-04:00', halfPastTwo)).toBe(23 * 60);
    expect(minutesUntil('2026-03-08T12:00:00-04:00', halfPastTwo)).toBe(14 * 60 + 30);
  });

  test('at a minute that an autumn night has twice comes once', () => {
    inZone('Europe/Dublin');
    const halfPastOne = 90;
    expect(minutesUntil('2026-10-25T01:00:00+01:00', halfPastOne)).toBe(30);
    expect(minutesUntil('2026-10-25T01:30:00+01:00', halfPastOne)).toBe(25 * 60);
    expect(minutesUntil('2026-10-25T01:10:00+00:00', halfPastOne)).toBe(24 * 60 + 20);
  });

  test('comes once a day, for as many days as the app is open, and not at all once it is turned off', () => {
    inZone('Australia/Sydney');
    vi.useFakeTimers({ now: new Date('2026-10-01T09:00:00+10:00') });
    const nudges: string[] = [];
    const reminder = createReminder(() => nudges.push(new Date().toTimeString().slice(0, 5)));
    reminder.set(fiveTwenty);
    vi.advanceTimersByTime(7 * 24 * 3_600_000);
    expect(nudges).toEqual(Array.from({ length: 7 }, () => '17:20'));
    reminder.set(null);
    vi.advanceTimersByTime(7 * 24 * 3_600_000);
    expect(nudges).toHaveLength(7);
  });

  test('does not come twice when the clock is set back a little', () => {
    vi.useFakeTimers({ now: new Date('2026-11-19T17:19:00') });
    let nudges = 0;
    createReminder(() => {
      nudges += 1;
      vi.setSystemTime(new Date('2026-11-19T17:19:50'));
    }).set(fiveTwenty);
    vi.advanceTimersByTime(3_600_000);
    expect(nudges).toBe(1);
  });
});
