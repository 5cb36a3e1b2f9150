import * as v from 'valibot';
import { type DayKey, parseDayKey } from '../calendar/day-key.ts';

/** Parts that records are made of. Each shipped record version is kept in its own file and never edited. */
export const Day = v.pipe(
  v.string(),
  v.check((text) => parseDayKey(text).ok, 'not a day'),
  v.transform((text) => text as DayKey),
);

export const StoredInstant = v.strictObject({ ms: v.number(), offset: v.number() });

/** A step of a scale from `least` to `most`, or null where it was not marked: unset is never neutral. */
export const scale = (least: number, most: number) =>
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));

/** UTF-16 units. */
export const mostLineLetters = 2000;

export const Line = v.pipe(v.string(), v.maxLength(mostLineLetters));
