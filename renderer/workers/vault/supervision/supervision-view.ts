import type { DayKey } from '#shared/calendar/day-key';
import type { CpdAccount } from '#shared/journal/cpd-account';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import type { Instant } from '#shared/kernel/clock';
import { type Conditions, type OwnReadings, readingsSince } from '#shared/supervision/conditions';
import { gather, type GatheredAll, gatheredSince } from '#shared/supervision/gather';
import type { RecordId } from '#shared/vault/record-id';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import type { TrendSources } from '../queries/trends/sources.ts';
import { aloneSince } from './alone-since.ts';
import { conditionsOf } from './conditions-of.ts';
import { askedFor, flaggedThings } from './flagged-things.ts';
import { type FindingSentence, findingSentences } from './finding-sentences.ts';
import { ledgerLines } from './ledger-lines.ts';
import { type LastWeeks, lastWeeks } from './last-weeks.ts';
import { type LeftOutside, leftOutside } from './left-outside.ts';

type HeldSession = Held<RecordOf<'supervision'>>;

/** A session that was held. */
export interface HeldBefore {
  readonly id: RecordId;
  readonly record: SupervisionSession;
}

/** Everything the supervision screen lays before the person. */
export interface SupervisionView {
  /** `id` is null, and the revision 0, for one that nothing was put into yet. */
  readonly session: {
    readonly id: RecordId | null;
    readonly record: SupervisionSession;
    readonly rev: number;
  };
  /** The last one that was held. */
  readonly last: HeldBefore | null;
  /** Files that were saved and may still lie outside. */
  readonly outside: readonly LeftOutside[];
  /** All that were held, the newest first. */
  readonly earlier: readonly HeldBefore[];
  readonly since: DayKey;
  readonly gathered: GatheredAll;
  /** What each gathered finding rests on, by its key. */
  readonly sentences: ReadonlyMap<string, readonly FindingSentence[]>;
  /** −4 … +4, of each evening that was marked. */
  readonly closeness: ReadonlyMap<DayKey, number>;
  readonly conditions: Conditions;
  readonly readings: OwnReadings;
  /** Null where the person wants nothing made of their evenings. */
  readonly weeks: LastWeeks | null;
  /** Newest first. */
  readonly accounts: readonly Pick<Held<CpdAccount>, 'id' | 'rev' | 'record'>[];
}

const newestFirst = (a: HeldSession, b: HeldSession): number => b.record.createdAt.ms - a.record.createdAt.ms;

export const supervisionView = (
  holdings: Holdings,
  sources: TrendSources,
  today: DayKey,
  now: Instant,
): SupervisionView => {
  const all = holdings.all('supervision').toSorted(newestFirst);
  const sessions = all.map(({ record }) => record);
  const coming = all.find(({ record }) => record.heldAt === null) ?? null;
  const earlier = all
    .filter(({ record }) => record.heldAt !== null)
    .toSorted((a, b) => (b.record.heldAt?.ms ?? 0) - (a.record.heldAt?.ms ?? 0))
    .map(({ id, record }): HeldBefore => ({ id, record }));
  const last = earlier[0] ?? null;
  const since = gatheredSince(sessions, today);
  const lines = ledgerLines(holdings, since);
  const checkIns = holdings.all('checkIn').map(({ record }) => record);
  const gathered = gather({
    flags: flaggedThings(holdings),
    lines,
    asked: askedFor(holdings),
    home: holdings.all('close').map(({ record }) => ({ day: record.day, words: record.takeItHome })),
    alone: aloneSince(holdings),
    sessions,
    since,
  });
  return {
    session: {
      id: coming?.id ?? null,
      rev: coming?.rev ?? 0,
      record: coming?.record ?? newSession(now, last?.record ?? null, since),
    },
    last,
    outside: leftOutside(holdings, today),
    earlier,
    since,
    gathered,
    sentences: findingSentences(holdings, sources, gathered.things),
    closeness: new Map(
      checkIns.flatMap(({ day, closeness }) => (closeness === null ? [] : [[day, closeness] as const])),
    ),
    conditions: conditionsOf(holdings, since),
    readings: readingsSince(
      since,
      checkIns,
      holdings.all('weekly').map(({ record }) => record),
    ),
    weeks: lastWeeks(holdings, sources, today),
    accounts: holdings
      .all('cpdAccount')
      .map(({ id, rev, record }) => ({ id, rev, record }))
      .toSorted((a, b) => b.record.createdAt.ms - a.record.createdAt.ms),
  };
};
