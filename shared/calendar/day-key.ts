import type { Brand } from '../kernel/brand.ts';
import type { Instant } from '../kernel/clock.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** A calendar day as `2026-03-09`: no time, no zone, so it can never shift. */
export type DayKey = Brand<string, 'DayKey'>;

const dayMs = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

const utc = (day: DayKey): number => Date.parse(`${day}T00:00:00Z`);
const ofUtc = (ms: number): DayKey => new Date(ms).toISOString().slice(0, 10) as DayKey;

/** Years 0001 to 9999; 30 February is refused. */
export const parseDayKey = (text: string): Result<DayKey, { readonly type: 'not-a-day' }> => {
  const ms = pattern.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(ms) || ofUtc(ms) !== text || text.startsWith('0000')
    ? err({ type: 'not-a-day' })
    : ok(text as DayKey);
};

export const addDays = (day: DayKey, days: number): DayKey => ofUtc(utc(day) + days * dayMs);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: DayKey, to: DayKey): number => Math.round((utc(to) - utc(from)) / dayMs);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: DayKey): number => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1;

/** The Monday of the day's week. */
export const weekOf = (day: DayKey): DayKey => addDays(day, 1 - weekday(day));

/** Day of the month, 1 … 31. */
export const dayOfMonth = (day: DayKey): number => Number(day.slice(8));

/** True on the last Monday-to-Friday day of a month. */
export const isLastWorkingDay = (day: DayKey): boolean => {
  if (weekday(day) > 5) return false;
  const next = addDays(day, weekday(day) === 5 ? 3 : 1);
  return next.slice(0, 7) !== day.slice(0, 7);
};

/** The day a moment belongs to for the person: a shift that ends at 2 am still belongs to the day before. */
export const dayOfInstant = (instant: Instant, rollOverHour: number): DayKey =>
  ofUtc(instant.ms + instant.offset * 60_000 - rollOverHour * 3_600_000);

/** For `Intl`: the day's noon in UTC, to be formatted with `timeZone: 'UTC'`. */
export const noonUtc = (day: DayKey): number => utc(day) + dayMs / 2;
