import type { DayKey } from '#shared/calendar/day-key';
import type { DayChip } from '#shared/journal/check-in';
import type { CountedWords } from '#shared/journal/doesnt-fit';
import type { AwayReason } from '#shared/journal/time-away';
import type { TrendChoice, TrendChoices } from '#shared/journal/trend-choices';
import type { Weekly, WeeklyAnswers } from '#shared/journal/weekly';
import type { Direction } from '#shared/reading/leans/lean';
import type { LeanSaid } from '../workers/vault/commands/trends.ts';
import type { EvidenceBothWays } from '../workers/vault/queries/trends/evidence.ts';
import type { QuietLine } from '../workers/vault/queries/trends/quiet-line.ts';
import type { thenAndNowWords } from '../workers/vault/queries/trends/then-and-now-words.ts';
import type { TrendsView } from '../workers/vault/queries/trends/trends-view.ts';
import type { Saved } from './vault-api.ts';

/** What Trends, its line on Today and its settings ask of the vault. */
export interface TrendsApi {
  /** Resolves when every entry has been read, where they are to be read at all. */
  readonly trends: (today: DayKey) => Promise<TrendsView>;
  /** What was counted for and against a lean in `direction` in the words of the week that begins on `monday`. */
  readonly weekEvidence: (monday: DayKey, direction: Direction) => Promise<EvidenceBothWays>;
  /** What was written on the first and on the newest evening with such a day. */
  readonly thenAndNowWords: (chip: DayChip) => Promise<ReturnType<typeof thenAndNowWords>>;
  readonly quietLine: (today: DayKey) => Promise<QuietLine>;
  readonly trendChoices: () => Promise<TrendChoices>;
  /** What was answered about a week; null where nothing was. */
  readonly weekly: (monday: DayKey) => Promise<Weekly | null>;

  readonly markDoesntFit: (words: readonly CountedWords[]) => Promise<Saved>;
  /** Restores exactly what was there before. */
  readonly unmarkDoesntFit: (words: readonly CountedWords[]) => Promise<Saved>;
  readonly seeFinding: (lean: LeanSaid) => Promise<Saved>;
  readonly keepForSupervision: (lean: LeanSaid, kept: boolean) => Promise<Saved>;
  /** For four weeks from `today`; null takes that back. */
  readonly leaveFindingBe: (lean: LeanSaid, today: DayKey | null) => Promise<Saved>;
  readonly saveWeekly: (monday: DayKey, answers: WeeklyAnswers) => Promise<Saved>;
  readonly sayAway: (monday: DayKey, reason: AwayReason | null) => Promise<Saved>;
  /** Two weeks from `from` on, to be set beside the two before. */
  readonly markTwoWeeks: (from: DayKey, marked: boolean) => Promise<Saved>;
  /** Turning something off deletes what was derived for it. */
  readonly chooseTrend: (choice: TrendChoice, on: boolean) => Promise<Saved>;
}
