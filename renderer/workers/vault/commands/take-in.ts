import { dayOfInstant } from '#shared/calendar/day-key';
import { newCheckIn, noReadings } from '#shared/journal/check-in';
import type { DroppedNote } from '#shared/journal/dropped-note';
import { newEntry } from '#shared/journal/entry';
import { newFlag } from '#shared/journal/flag';
import { defaultSettings } from '#shared/journal/settings';
import { isOldTakenNote, takenNote } from '#shared/journal/taken-note';
import { hasRoomFor, withDroppedNote } from '#shared/journal/with-dropped-note';
import type { DayKey } from '#shared/calendar/day-key';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import type { CommandContext } from './evening.ts';

/** A note that has been opened. `mark` follows from its sealed bytes. */
export interface OpenedNote {
  readonly mark: RecordId;
  readonly written: Instant;
  readonly note: DroppedNote;
  /** The moment it was written, as a person reads it. */
  readonly time: string;
}

/** The day a note belongs to, by the hour at which the person's days begin. */
export const dayOfNote = (holdings: Holdings, { written }: Pick<OpenedNote, 'written'>): DayKey =>
  dayOfInstant(written, holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour);

const lastOf = (holdings: Holdings, day: DayKey, text: string): Held<RecordOf<'entry'>> | null =>
  holdings
    .all('entry')
    .filter(({ record }) => record.day === day && record.deletedAt === null && hasRoomFor(record, text))
    .toSorted((a, b) => a.record.createdAt.ms - b.record.createdAt.ms)
    .at(-1) ?? null;

const words = ({ holdings, now, newId }: CommandContext, day: DayKey, opened: OpenedNote): readonly Change[] => {
  const { text } = opened.note;
  if (text.trim() === '') return [];
  const last = lastOf(holdings, day, text);
  const entry = last?.record ?? newEntry(day, opened.written, null);
  const id = last?.id ?? newId();
  const flag = opened.note.flag ? newId() : null;
  const page = { put: id, record: withDroppedNote(entry, { text, time: opened.time, flag }, now) };
  return flag === null
    ? [page]
    : [page, { put: flag, record: newFlag({ kind: 'passage', entry: id }, opened.written) }];
};

const fuel = ({ holdings, newId }: CommandContext, day: DayKey, { note, written }: OpenedNote): readonly Change[] => {
  const held = holdings.ofDay('checkIn', day);
  // What was marked by hand that evening counts; a note only fills what was left open.
  if (note.fuelForMe === null || (held !== null && held.record.fuelForMe !== null)) return [];
  const readings = { ...(held?.record ?? noReadings), fuelForMe: note.fuelForMe };
  return [{ put: held?.id ?? newId(), record: newCheckIn(day, held?.record.at ?? written, readings) }];
};

/** Puts a note into its evening, and with it, in one frame, the mark that it is there. Nothing when it is there already. */
export const takeIn = (
  context: CommandContext,
  opened: OpenedNote,
  /** Marks of files that may still be there. */
  waiting: ReadonlySet<RecordId>,
): readonly Change[] => {
  const { holdings, now } = context;
  if (holdings.get(opened.mark) !== null) return [];
  const day = dayOfNote(holdings, opened);
  const old = holdings.all('takenNote').filter(({ id, record }) => isOldTakenNote(record, now) && !waiting.has(id));
  return [
    ...words(context, day, opened),
    ...fuel(context, day, opened),
    { put: opened.mark, record: takenNote(now) },
    ...old.map(({ id }) => ({ drop: id })),
  ];
};
