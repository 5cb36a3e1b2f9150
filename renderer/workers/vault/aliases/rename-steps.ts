import { renameSwaps, aliasPlaces } from '#shared/aliases/alias-places';
import { swapText } from '#shared/aliases/swaps';
import type { DayKey } from '#shared/calendar/day-key';
import { isLedgerRecord } from '#shared/journal/ledger-record';
import { titleOf } from '#shared/journal/entry';
import { renameRecord } from '#shared/journal/rename-record';
import type { JournalRecord } from '#shared/journal/stored';
import { textsOf } from '#shared/journal/swap-record';
import { around, type Around } from '#shared/past/around';
import type { RecordId } from '#shared/vault/record-id';
import type { Put } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';
import { swapHeld } from './swap-held.ts';

/** What is being written just now, and so has to wait: the page itself would put the old words back. */
export interface Writing {
  readonly entries: readonly RecordId[];
  /** Days whose three lines are open. */
  readonly days: readonly DayKey[];
  /** Sessions, accounts of what was learned, and forms that were begun. */
  readonly records: readonly RecordId[];
}

export const nothingWritten: Writing = { entries: [], days: [], records: [] };

/** A session, or an account of what was learned: each is one draft. */
export const isOfSupervision = ({ record: { type } }: Held): boolean => type === 'supervision' || type === 'cpdAccount';

export const waits = (held: Held, { entries, days, records }: Writing): boolean => {
  const { record, id } = held;
  if (record.type === 'entry') return entries.includes(id);
  if (isOfSupervision(held)) return records.includes(id);
  if (record.type === 'leftForm') return records.includes(id);
  // An earlier wording may be put back while its page is open.
  if (record.type === 'earlierWording') return [...entries, ...records].includes(record.entry as RecordId);
  return record.type === 'close' && days.includes(record.day);
};

/** What it takes to rename an alias in one record: nothing, or the record and what belongs to its words. */
export const renameHeld = (holdings: Holdings, held: Held, from: string, to: string): readonly Put[] =>
  swapHeld(holdings, held, (text) => renameSwaps(text, from, to));

/** The alias and what stands around it, as it will read. */
export interface RenameExample extends Around {
  readonly day: DayKey;
}

const mostExamples = 3;

const exampleIn = (day: DayKey, text: string, from: string, to: string): readonly RenameExample[] => {
  const swaps = renameSwaps(text, from, to);
  const [first] = swaps;
  if (first === undefined) return [];
  // Nothing is swapped before the first one, so it begins where it did.
  const place = { start: first.start, end: first.start + first.to.length };
  return [{ day, ...around(swapText(text, swaps), place) }];
};

/** What a renaming would do, to be looked at before. Counts are of what is written, and of places in it. */
export interface RenamePreview {
  /** Newest first. */
  readonly entries: readonly {
    readonly id: RecordId;
    readonly day: DayKey;
    readonly title: string;
    readonly places: number;
    /** Being written: it follows once it is left. */
    readonly waits: boolean;
  }[];
  readonly earlierWordings: number;
  /** Days whose three lines say it. */
  readonly closes: number;
  /** Lines of ledgers, letters, sessions and accounts, put down or begun. */
  readonly notes: number;
  readonly places: number;
  /** Of the newest entries, one each. */
  readonly examples: readonly RenameExample[];
  /** Entries, and lines of all else that is written, which say the new alias already, as a word or as somebody. */
  readonly alreadyThere: number;
  /** Of so much a line has no room for the new alias: it keeps the present one. */
  readonly tooLong: number;
}

const isLine = ({ record }: Held): boolean => record.type === 'leftForm' || isLedgerRecord(record);

const says = (record: JournalRecord, alias: string): boolean =>
  textsOf(record).some(({ text }) => aliasPlaces(text, alias).length > 0);

/** So many records have a line that would grow past what it may hold: it goes on saying `from`. */
export const withoutRoom = (holdings: Holdings, from: string, to: string): number =>
  holdings.everything().filter(({ record }) => {
    // Pages are as long as they like.
    if (record.type === 'entry' || record.type === 'earlierWording') return false;
    const after = renameRecord(record, from, to)?.record ?? record;
    return says(after, from);
  }).length;

export const renamePreview = (holdings: Holdings, from: string, to: string, writing: Writing): RenamePreview => {
  const found = holdings.everything().flatMap((held) => {
    const places = renameRecord(held.record, from, to)?.places ?? 0;
    return places === 0 ? [] : [{ held, places }];
  });
  const entries = found.flatMap(({ held, places }) =>
    held.record.type === 'entry'
      ? [{ id: held.id, day: held.record.day, title: titleOf(held.record.text), places, waits: waits(held, writing) }]
      : [],
  );
  const ofType = (type: 'earlierWording' | 'close'): number =>
    found.filter(({ held }) => held.record.type === type).length;
  const examples = found
    .flatMap(({ held: { record } }) => (record.type === 'entry' ? [record] : []))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .flatMap(({ day, text }) => exampleIn(day, text, from, to))
    .slice(0, mostExamples);
  return {
    examples,
    entries: entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    earlierWordings: ofType('earlierWording'),
    closes: ofType('close'),
    notes: found.filter(({ held }) => isOfSupervision(held) || isLine(held)).length,
    places: found.reduce((sum, { places }) => sum + places, 0),
    // An earlier wording stands beside the page it belongs to.
    alreadyThere: holdings.everything().filter(({ record }) => record.type !== 'earlierWording' && says(record, to))
      .length,
    tooLong: withoutRoom(holdings, from, to),
  };
};
