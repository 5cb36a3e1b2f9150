import type { DayKey } from '#shared/calendar/day-key';
import type { Instant } from '#shared/kernel/clock';
import { type Entry, excerptLength, excerptOf, titleOf } from '#shared/journal/entry';
import type { CheckIn } from '#shared/journal/check-in';
import { type Close, partingText } from '#shared/journal/close';
import { hasFlags } from '#shared/supervision/flagged-passages';
import type { RecordId } from '#shared/vault/record-id';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { markedCheckIns } from './evening.ts';

/** A line of the journal's list: a page, or a day that was marked or closed without one. */
export interface JournalItem {
  /** The entry's id; null for a day without a page. */
  readonly entry: RecordId | null;
  /** What there is of the day: a page, or else the lines of its close, or marks, or only that it was closed. */
  readonly what: 'page' | 'lines' | 'readings' | 'close';
  readonly day: DayKey;
  readonly title: string;
  readonly excerpt: string;
  readonly closeness: number | null;
  /** It, or words of it, are to be brought to supervision. */
  readonly flagged: boolean;
}

/** One entry as the reader shows it. */
export interface EntryView {
  readonly id: RecordId;
  readonly entry: Entry;
  readonly checkIn: CheckIn | null;
  /** The day's close, with its three lines. */
  readonly close: Close | null;
}

/** Entries that are flagged as a whole. */
const flaggedWhole = (holdings: Holdings): ReadonlySet<string> =>
  new Set(holdings.all('flag').flatMap(({ record: { about } }) => (about.kind === 'entry' ? [about.entry] : [])));

/** Newest first. */
export const journalList = (holdings: Holdings): readonly JournalItem[] => {
  const pages = new Map<DayKey, Held<RecordOf<'entry'>>[]>();
  for (const held of holdings.all('entry')) {
    if (held.record.deletedAt !== null) continue;
    const { day } = held.record;
    pages.set(day, [...(pages.get(day) ?? []), held]);
  }
  const marked = new Map(markedCheckIns(holdings).map((record) => [record.day, record]));
  const closed = new Map(holdings.all('close').map(({ record }) => [record.day, record]));
  const flagged = flaggedWhole(holdings);
  const days = new Set([...pages.keys(), ...marked.keys(), ...closed.keys()]);
  return [...days]
    .toSorted()
    .toReversed()
    .flatMap((day) => {
      const closeness = marked.get(day)?.closeness ?? null;
      const written = pages.get(day);
      if (written !== undefined) return written.toSorted(newestFirst).map((held) => pageItem(held, closeness, flagged));
      const what = whatOf(marked.get(day), closed.get(day));
      const excerpt = startOf(linesOf(closed.get(day)));
      return what === null ? [] : [{ entry: null, what, day, title: '', excerpt, closeness, flagged: false }];
    });
};

/** Null where marks and lines were taken back again and the day was never closed. */
const whatOf = (
  checkIn: CheckIn | undefined,
  close: Close | undefined,
): Exclude<JournalItem['what'], 'page'> | null => {
  if (linesOf(close) !== '') return 'lines';
  if (checkIn !== undefined) return 'readings';
  return close === undefined || close.firstClosedAt === null ? null : 'close';
};

const newestFirst = (a: Held<RecordOf<'entry'>>, b: Held<RecordOf<'entry'>>): number =>
  b.record.createdAt.ms - a.record.createdAt.ms;

const pageItem = (
  { id, record }: Pick<Held<RecordOf<'entry'>>, 'id' | 'record'>,
  closeness: number | null,
  flagged: ReadonlySet<string>,
): JournalItem => ({
  flagged: flagged.has(id) || hasFlags(record.document),
  entry: id,
  what: 'page',
  day: record.day,
  closeness,
  title: titleOf(record.text),
  excerpt: excerptOf(record.text),
});

// A day's lines have no title that the excerpt would repeat.
const startOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, excerptLength);

const linesOf = (close: Close | undefined): string => (close === undefined ? '' : partingText(close));

export const entryView = (holdings: Holdings, id: RecordId): EntryView | null => {
  const held = holdings.entry(id);
  if (held === null) return null;
  const { day } = held.record;
  return {
    id,
    entry: held.record,
    checkIn: holdings.ofDay('checkIn', day)?.record ?? null,
    close: holdings.ofDay('close', day)?.record ?? null,
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
      record.deletedAt === null ? [] : [{ ...pageItem({ id, record }, null, new Set()), deletedAt: record.deletedAt }],
    )
    .toSorted((a, b) => b.deletedAt.ms - a.deletedAt.ms);

/**
 * What holds every word of the query: entries by their id, days without a page by their day. The lines of a close
 * belong to every page of their day. A scan in memory, nothing is indexed.
 */
export const search = (holdings: Holdings, query: string): readonly (RecordId | DayKey)[] => {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const closed = new Map(holdings.all('close').map(({ record }) => [record.day, record]));
  const textOf = ({ entry, day }: JournalItem): string => {
    const page = entry === null ? null : holdings.entry(entry)?.record;
    const parts = [page?.text ?? '', ...(page?.notes.map((note) => note.text) ?? []), linesOf(closed.get(day))];
    return fold(parts.join('\n'));
  };
  return journalList(holdings).flatMap((item) => {
    const text = textOf(item);
    return words.every((word) => text.includes(word)) ? [item.entry ?? item.day] : [];
  });
};

/** Case, accents and curly apostrophes aside: a tired hand doesn't type them. */
const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/gu, "'").toLowerCase();
