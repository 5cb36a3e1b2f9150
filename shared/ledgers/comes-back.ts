import type { DayKey } from '../calendar/day-key.ts';

/**
 * Whether something that was put off until a day stands on the screen of `today`: on that day, or, where nobody opened
 * the journal then, on the first day after it. Never before, never on two days.
 *
 * @param shownOn the day on which it last came back; null until it has. Put off anew to a later day, it comes once more
 */
export const comesBack = (on: DayKey | null, shownOn: DayKey | null, today: DayKey): boolean =>
  on !== null && (shownOn === null || shownOn < on ? on <= today : shownOn === today);
