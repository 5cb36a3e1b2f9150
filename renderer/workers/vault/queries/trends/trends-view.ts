import { addDays, type DayKey } from '#shared/calendar/day-key';
import type { Finding } from '#shared/journal/finding';
import type { TimeAway } from '#shared/journal/time-away';
import type { TrendChoices } from '#shared/journal/trend-choices';
import type { Weekly } from '#shared/journal/weekly';
import type { Conditions } from '#shared/supervision/conditions';
import type { Direction } from '#shared/reading/leans/lean';
import type { Holdings } from '../../holdings.ts';
import { conditionsOf } from '../../supervision/conditions-of.ts';
import { type Before, beforeLean } from './before.ts';
import { type EvidenceBothWays, evidenceBetween } from './evidence.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { type Said, whatToSay } from './said.ts';
import type { RelationRow } from './relation-row.ts';
import type { TrendSources } from './sources.ts';
import { trendDays } from './trend-days.ts';
import { type TrendEvening, trendEvenings } from './trend-evenings.ts';
import { findingOf, trendChoices } from './trend-records.ts';
import { type WorkedOut, workOut } from './worked-out.ts';

/** What stands behind a sentence about a lean. */
export interface LeanView {
  readonly direction: Direction;
  readonly since: DayKey;
  readonly before: Before | null;
  readonly evidence: EvidenceBothWays;
  readonly workedOut: WorkedOut;
  readonly own: OwnWords | null;
  /** What the work was like since then. */
  readonly conditions: Conditions;
  /** What the person did with it; null where nothing was done yet. */
  readonly kept: Pick<Finding, 'seenAt' | 'leftBeUntil' | 'keptAt'> | null;
}

export interface TrendsView {
  readonly choices: TrendChoices;
  readonly evenings: readonly TrendEvening[];
  readonly said: Said;
  /** Null where no lean is said. */
  readonly lean: LeanView | null;
  readonly relations: readonly RelationRow[];
  readonly away: readonly Pick<TimeAway, 'monday' | 'reason'>[];
  /** The first day of the newest two weeks that were marked, or null. */
  readonly twoWeeks: DayKey | null;
  /** Oldest first. */
  readonly weeklies: readonly Weekly[];
}

/** Of those that were held; one whose day was never said can't be put into a week. */
const supervisionDays = (holdings: Holdings): readonly DayKey[] =>
  holdings.all('supervision').flatMap(({ record: { heldAt, day } }) => (heldAt === null || day === null ? [] : [day]));

/** The side a sentence leans to, and since when; words that read flatter lean toward numb. */
const leanOf = (said: Said): { readonly direction: Direction; readonly since: DayKey } | null => {
  if (said.type === 'lean') return said;
  if (said.type === 'words-only') return { direction: 'numb', since: said.since };
  return null;
};

/** How the evenings sit, and the lean in what is said of them. Asked for by Trends and by the quiet line. */
export const readTrends = (holdings: Holdings, sources: TrendSources, today: DayKey) => {
  const choices = trendChoices(holdings);
  const evenings = trendEvenings(holdings);
  const days = trendDays(holdings, evenings, sources, choices.words);
  const state = sources.trendState(days, today);
  const said = whatToSay(evenings, state, today, choices);
  return { choices, evenings, days, state, said, lean: leanOf(said) };
};

export const trendsView = (holdings: Holdings, sources: TrendSources, today: DayKey): TrendsView => {
  const { choices, evenings, days, state, said, lean } = readTrends(holdings, sources, today);
  const leanView = (): LeanView | null => {
    if (lean === null) return null;
    const { direction, since } = lean;
    // The last three weeks are what is summed, also where a lean began in the middle of them.
    const from = since < addDays(today, -20) ? since : addDays(today, -20);
    const kept = findingOf(holdings, lean)?.record;
    return {
      direction,
      since,
      before: beforeLean(evenings, since),
      evidence: choices.words ? evidenceBetween(holdings, sources, direction, from, today) : { pro: [], con: [] },
      workedOut: workOut(days, state, today),
      own: ownWords(holdings, evenings, direction, state),
      conditions: conditionsOf(holdings, since),
      kept: kept === undefined ? null : { seenAt: kept.seenAt, leftBeUntil: kept.leftBeUntil, keptAt: kept.keptAt },
    };
  };
  return {
    choices,
    evenings,
    said,
    lean: leanView(),
    relations: choices.findings ? sources.relationsOf(evenings, supervisionDays(holdings), today) : [],
    away: holdings.all('timeAway').map(({ record }) => record),
    twoWeeks:
      holdings
        .all('twoWeeks')
        .map(({ record }) => record.from)
        .toSorted()
        .at(-1) ?? null,
    weeklies: holdings
      .all('weekly')
      .map(({ record }) => record)
      .toSorted((a, b) => (a.monday < b.monday ? -1 : 1)),
  };
};
