import type { DayKey } from '#shared/calendar/day-key';
import type { Instant } from '#shared/kernel/clock';
import { type Entry, titleOf } from '#shared/journal/entry';
import type { CheckIn } from '#shared/journal/check-in';
import type { RecordId } from '#shared/vault/record-id';
import type { Held, Holdings, RecordOf } from '../holdings.ts';

/** A line of the journal's list: an entry, or a day that has readings and no words. */
export interface JournalItem {
  /** The entry's id; null for readings only. */
  readonly entry: RecordId | null;
  readonly day: DayKey;
  readonly at: Instant;
  readonly title: string;
  readonly excerpt: string;
  readonly closeness: number | null;
}

/** One entry as the reader shows it. */
export interface EntryView {
  readonly id: RecordId;
  readonly entry: Entry;
  readonly checkIn: CheckIn | null;
  readonly closedAt: Instant | null;
}

const excerptLength = 180;

/** Newest first. */
export const journalList = (holdings: Holdings): readonly JournalItem[] => {
  const readings = new Map(holdings.all('checkIn').map(({ record }) => [record.day, record]));
  const entries = holdings.all('entry').filter(({ record }) => record.deletedAt === null);
  const withWords = new Set(entries.map(({ record }) => record.day));
  const items: JournalItem[] = entries.map(({ id, record }) => ({
    entry: id,
    day: record.day,
    at: record.createdAt,
    closeness: readings.get(record.day)?.closeness ?? null,
    ...firstWords(record.text),
  }));
  for (const checkIn of readings.values()) {
    if (withWords.has(checkIn.day)) continue;
    items.push({ entry: null, day: checkIn.day, at: checkIn.at, title: '', excerpt: '', closeness: checkIn.closeness });
  }
  return items.toSorted((a, b) => (a.day === b.day ? b.at.ms - a.at.ms : a.day < b.day ? 1 : -1));
};

const firstWords = (text: string): { readonly title: string; readonly excerpt: string } => {
  const title = titleOf(text);
  return { title, excerpt: text.trim().replaceAll(/\s+/gu, ' ').slice(0, excerptLength) };
};

export const entryView = (holdings: Holdings, id: RecordId): EntryView | null => {
  const held = holdings.entry(id);
  if (held === null) return null;
  const { day } = held.record;
  return {
    id,
    entry: held.record,
    checkIn: holdings.ofDay('checkIn', day)?.record ?? null,
    closedAt: holdings.ofDay('close', day)?.record.firstClosedAt ?? null,
  };
};

/** Earlier wordings of an entry, newest first. */
export const wordings = (holdings: Holdings, id: RecordId): readonly Held<RecordOf<'earlierWording'>>[] =>
  holdings
    .all('earlierWording')
    .filter(({ record }) => record.entry === id)
    .toSorted((a, b) => b.record.at.ms - a.record.at.ms);

/** What is in the trash, last deleted first. */
export const trash = (holdings: Holdings): readonly (JournalItem & { readonly deletedAt: Instant })[] =>
  holdings
    .all('entry')
    .flatMap(({ id, record }) =>
      record.deletedAt === null
        ? []
        : [
            {
              entry: id,
              day: record.day,
              at: record.createdAt,
              closeness: null,
              deletedAt: record.deletedAt,
              ...firstWords(record.text),
            },
          ],
    )
    .toSorted((a, b) => b.deletedAt.ms - a.deletedAt.ms);

/** Ids of entries whose text holds every word of the query, newest first: a scan in memory, nothing is indexed. */
export const search = (holdings: Holdings, query: string): readonly RecordId[] => {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return holdings
    .all('entry')
    .filter(({ record }) => record.deletedAt === null)
    .filter(({ record }) => {
      const text = fold([record.text, ...record.notes.map((note) => note.text)].join('\n'));
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.record.createdAt.ms - a.record.createdAt.ms)
    .map(({ id }) => id);
};

/** Case, accents and curly apostrophes aside: a tired hand doesn't type them. */
const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/gu, "'").toLowerCase();
