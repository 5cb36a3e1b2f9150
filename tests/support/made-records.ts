import { type DayKey, parseDayKey } from '#shared/calendar/day-key';
import { newCheckIn, noReadings, type Readings } from '#shared/journal/check-in';
import { closeDay, noParting, type Parting } from '#shared/journal/close';
import { type Entry, newEntry } from '#shared/journal/entry';
import type { Instant } from '#shared/kernel/clock';
import { anId, type SeedRecord } from './seeded-vault.ts';

export const aDay = (text: string): DayKey => {
  const day = parseDayKey(text);
  if (!day.ok) throw new Error(`Not a day: ${text}`);
  return day.value;
};

/** A quarter to six in the evening of a day, by the world's clock. */
export const thatEvening = (day: string): Instant => ({ ms: Date.parse(`${day}T17:45:00Z`), offset: 0 });

/** An evening's page, one paragraph a line. */
export const entryOn = (day: string, text: string, more: Partial<Entry> = {}): SeedRecord => {
  const content = text.split('\n').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  const record: Entry = { ...newEntry(aDay(day), thatEvening(day), null), text, document: { type: 'doc', content } };
  return { id: anId(), record: { ...record, ...more } };
};

export const closeOn = (day: string, parting: Partial<Parting> = {}): SeedRecord => ({
  record: closeDay(null, aDay(day), thatEvening(day), { ...noParting, ...parting }, false),
});

export const checkInOn = (day: string, readings: Partial<Readings>): SeedRecord => ({
  record: newCheckIn(aDay(day), thatEvening(day), { ...noReadings, ...readings }),
});
