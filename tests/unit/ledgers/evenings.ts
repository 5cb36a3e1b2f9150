import { addDays, type DayKey, dayOfInstant } from '#shared/calendar/day-key';
import type { Instant } from '#shared/kernel/clock';

export const day = (text: string): DayKey => text as DayKey;

/** Minutes east of UTC that a clock on the wall of `zone` shows at `ms`. */
const offsetIn = (zone: string, ms: number): number => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return Math.round((Date.parse(`${shown.format(ms).replace(' ', 'T')}Z`) - ms) / 60_000);
};

/** A moment on the clock of a place: `hour` o'clock of a calendar day there. */
export const inPlace = (zone: string, on: DayKey, hour: number): Instant => {
  const guess = Date.parse(`${on}T${String(hour).padStart(2, '0')}:00:00Z`);
  const ms = guess - offsetIn(zone, guess) * 60_000;
  return { ms: guess - offsetIn(zone, ms) * 60_000, offset: offsetIn(zone, ms) };
};

const rollOverHour = 4;

/** Which day it is for the person at that moment. */
export const dayAt = (instant: Instant): DayKey => dayOfInstant(instant, rollOverHour);

/** Every evening from a day on, at eight in the evening of a place. */
export const eveningsFrom = (zone: string, from: DayKey, count: number): readonly DayKey[] =>
  Array.from({ length: count }, (_, at) => dayAt(inPlace(zone, addDays(from, at), 20)));
