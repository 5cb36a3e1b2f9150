import type { DayKey } from '../calendar/day-key.ts';

/**
 * Whether something that was put off until a day stands on the screen of `today`: on that day, or, where nobody opened
 * the journal then, on the first day after it. Never before, never on two days.
 *
 * @param shownOn the day on which it did come back; null until it has
 */
export const comesBack = (on: DayKey | null, shownOn: DayKey | null, today: DayKey): boolean =>
  on !== null && (shownOn === null ? on <= today : shownOn === today);
