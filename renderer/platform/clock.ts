import type { Clock } from '#shared/kernel/clock';

/** Where a test set the clock when the app started: `ms` is what it showed when the real one showed `realMs`. */
export type ClockStart = { readonly ms: number; readonly realMs: number } | null;

/** The machine's clock and zone, moved by `start` where a test asked for it. */
export const machineClock = (start: ClockStart): Clock => {
  const shift = start === null ? 0 : start.ms - start.realMs;
  return {
    now: () => {
      const ms = new Date().getTime() + shift;
      return { ms, offset: -new Date(ms).getTimezoneOffset() };
    },
  };
};
