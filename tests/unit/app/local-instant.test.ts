import { expect, onTestFinished, test } from 'vitest';
import { lastClosedLine } from '../../../renderer/app/format.ts';
import { localInstant } from '../../../renderer/platform/clock.ts';

const inNewYork = (): void => {
  const before = process.env['TZ'];
  process.env['TZ'] = 'America/New_York';
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
};

test('a moment before the clocks changed is told as the clock showed it then', () => {
  inNewYork();
  // The clocks went back on November 1, 2026.
  const closed = localInstant(Date.parse('2026-10-31T21:52:00Z'));
  const now = localInstant(Date.parse('2026-11-01T22:00:00Z'));
  expect([closed.offset, now.offset]).toEqual([-240, -300]);
  expect(lastClosedLine(closed, now)).toBe('yesterday at 5:52 pm');
});
