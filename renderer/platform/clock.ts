import type { Clock, Instant } from '#shared/kernel/clock';

/** Where a test set the clock when the app started: `ms` is what it showed when the real one showed `realMs`. */
export type ClockStart = { readonly ms: number; readonly realMs: number } | null;

/** A moment as the local clock showed it then: across a change to or from summer time, not as it would show it now. */
export const localInstant = (ms: number): Instant => ({ ms, offset: -new Date(ms).getTimezoneOffset() });

/** The machine's clock and zone, moved by `start` where a test asked for it. */
export const machineClock = (start: ClockStart): Clock => {
  const shift = start === null ? 0 : start.ms - start.realMs;
  return { now: () => localInstant(new Date().getTime() + shift) };
};
