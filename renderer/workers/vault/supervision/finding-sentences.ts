import { addDays, type DayKey } from '#shared/calendar/day-key';
import type { Gathered } from '#shared/supervision/gathered';
import type { Holdings } from '../holdings.ts';
import { type EvidenceSentence, evidenceBetween } from '../queries/trends/evidence.ts';
import type { TrendSources } from '../queries/trends/sources.ts';
import { trendChoices } from '../queries/trends/trend-records.ts';

/** A sentence that a finding rests on. */
export type FindingSentence = Pick<EvidenceSentence, 'entry' | 'day' | 'text'>;

/** A lean is summed over three weeks, also where it began in the middle of them. */
const summedDays = 21;

/**
 * By the key of each finding that is gathered: the sentences it rests on, up to the day it was kept, newest first.
 * Without those that the person took out of the sum; none at all where their words are not to be read.
 */
export const findingSentences = (
  holdings: Holdings,
  sources: Pick<TrendSources, 'readingsOf'>,
  things: readonly Gathered[],
): ReadonlyMap<string, readonly FindingSentence[]> => {
  if (!trendChoices(holdings).words) return new Map();
  const earlier = (a: DayKey, b: DayKey): DayKey => (a < b ? a : b);
  return new Map(
    things.flatMap(({ key, from, day }) => {
      if (from.type !== 'finding') return [];
      const begin = earlier(from.since, addDays(day, 1 - summedDays));
      const { pro } = evidenceBetween(holdings, sources, from.direction, begin, day);
      const sentences = pro.flatMap(({ isTakenOut, entry, day: on, text }) =>
        isTakenOut ? [] : [{ entry, day: on, text }],
      );
      return [[key, sentences] as const];
    }),
  );
};
