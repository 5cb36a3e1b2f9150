import type { DayKey } from '#shared/calendar/day-key';
import type { EveningMark } from '#shared/reading/weeks';
import type { Holdings } from '../holdings.ts';
import { type Before, beforeLean } from '../queries/trends/before.ts';
import type { Said } from '../queries/trends/said.ts';
import type { TrendSources } from '../queries/trends/sources.ts';
import { readTrends } from '../queries/trends/trends-view.ts';

/** How the evenings sit, as Trends has it, without whatever happened on them: a loss is somebody's. */
export interface LastWeeks {
  /** The marks alone: nothing of what was written is in it. */
  readonly evenings: readonly EveningMark[];
  readonly said: Said;
  /** Null where no lean is said. */
  readonly lean: { readonly before: Before | null } | null;
  /** The Mondays of weeks without a mark for which the person said why; why is their own affair. */
  readonly away: readonly DayKey[];
}

const withoutLoss = (before: Before | null): Before | null =>
  before === null || before.apart === null ? before : { ...before, apart: { ...before.apart, aroundLoss: false } };

/** What may be put beside what is brought; null where the person wants nothing made of their evenings. */
export const lastWeeks = (holdings: Holdings, sources: TrendSources, today: DayKey): LastWeeks | null => {
  const { choices, evenings, said, lean } = readTrends(holdings, sources, today);
  if (!choices.findings) return null;
  return {
    evenings: evenings.map(({ day, closeness, reach }) => ({ day, closeness, reach, words: 0, feelingWords: 0 })),
    said,
    lean: lean === null ? null : { before: withoutLoss(beforeLean(evenings, lean.since)) },
    away: holdings.all('timeAway').map(({ record }) => record.monday),
  };
};
