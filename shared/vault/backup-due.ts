import type { Instant } from '../kernel/clock.ts';

// A little less than a day: who closes at six today and at half past five tomorrow gets a backup on both.
const wholeDayMs = 20 * 3_600_000;

/** Whether the newest backup is old enough for another. A clock that was set back never puts it off for long. */
export const isBackupDue = (last: Instant | null, now: Instant): boolean =>
  last === null || now.ms - last.ms >= wholeDayMs || now.ms < last.ms;
