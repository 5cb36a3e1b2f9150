import { type DayKey, dayOfInstant } from '#shared/calendar/day-key';
import { isLedgerRecord, wordsOf } from '#shared/journal/ledger-record';
import { defaultSettings } from '#shared/journal/settings';
import type { Instant } from '#shared/kernel/clock';
import type { FlaggedThing } from '#shared/supervision/gather';
import { flaggedPassages, hasFlags } from '#shared/supervision/flagged-passages';
import type { RecordId } from '#shared/vault/record-id';
import { flagsOver } from '../commands/flags.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';

type Flagged = Held<RecordOf<'flag'>>;

const passages = (holdings: Holdings): readonly FlaggedThing[] =>
  holdings.all('entry').flatMap(({ id: entry, record }) => {
    if (record.deletedAt !== null || !hasFlags(record.document)) return [];
    return flaggedPassages(record.document).map(({ id: flag, words }): FlaggedThing => {
      const known = holdings.get(flag as RecordId)?.record;
      const want = known?.type === 'flag' ? known.want : null;
      return { from: { type: 'passage', entry, flag }, day: record.day, words, about: [], want };
    });
  });

const entryOf = (holdings: Holdings, { id: flag, record: { about, want } }: Flagged): readonly FlaggedThing[] => {
  if (about.kind !== 'entry') return [];
  const held = holdings.entry(about.entry as RecordId);
  if (held === null || held.record.deletedAt !== null) return [];
  const { day, text } = held.record;
  return [{ from: { type: 'entry', entry: held.id, flag }, day, words: text, about: [], want }];
};

const lineOf = (holdings: Holdings, { record: { about, want } }: Flagged): readonly FlaggedThing[] => {
  if (about.kind !== 'line') return [];
  const record = holdings.get(about.record as RecordId)?.record;
  if (record === undefined || !isLedgerRecord(record) || record.type === 'unsentLetter') return [];
  const day =
    'day' in record
      ? record.day
      : dayOfInstant(record.at, holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour);
  const words = (record.type === 'parked' ? [record.text] : wordsOf(record)).filter((one) => one.trim() !== '');
  const from = { type: 'ledger', ledger: record.type, record: about.record } as const;
  return [{ from, day, words: words.join('\n'), about: [], want }];
};

/** Findings that are kept to be brought, by whichever button that was said. */
const findings = (holdings: Holdings): readonly FlaggedThing[] =>
  holdings.all('finding').flatMap(({ record: { direction, since, keptAt } }) => {
    if (keptAt === null) return [];
    const [flag] = flagsOver(holdings, { kind: 'finding', direction, since });
    const from = { type: 'finding', direction, since } as const;
    return [{ from, day: dayKept(holdings, keptAt), words: '', about: [], want: flag?.record.want ?? null }];
  });

const dayKept = (holdings: Holdings, at: Parameters<typeof dayOfInstant>[0]): DayKey =>
  dayOfInstant(at, holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour);

/** Everything that is flagged and still there, with the words that it stands over now. */
export const flaggedThings = (holdings: Holdings): readonly FlaggedThing[] => [
  ...passages(holdings),
  ...holdings.all('flag').flatMap((flag) => [...entryOf(holdings, flag), ...lineOf(holdings, flag)]),
  ...findings(holdings),
];

/** When the person asked for each thing to be brought that keeps its key, in ms since 1970; passages have a new one each time. */
export const askedFor = (holdings: Holdings): ReadonlyMap<string, number> => {
  const asked = new Map<string, number>();
  const note = (key: string, { ms }: Pick<Instant, 'ms'>): void =>
    void asked.set(key, Math.max(asked.get(key) ?? 0, ms));
  for (const { record } of holdings.all('finding')) {
    if (record.keptAt !== null) note(`finding ${record.direction} ${record.since}`, record.keptAt);
  }
  for (const { record } of holdings.all('flag')) {
    const { about, at } = record;
    if (about.kind !== 'line') continue;
    const type = holdings.get(about.record as RecordId)?.record.type;
    if (type !== undefined) note(`${type} ${about.record}`, at);
  }
  for (const { id, record } of [...holdings.all('hardEvent'), ...holdings.all('checkUp')]) {
    if (record.bringAt !== null) note(`${record.type} ${id}`, record.bringAt);
  }
  return asked;
};
