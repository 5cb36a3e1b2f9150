import { weeksUpTo, type EveningMark } from '#shared/reading/weeks';
import type { DayKey } from '#shared/calendar/day-key';

/** The middle half of a person's own weeks, in feeling words per 100. */
export interface UsualRate {
  readonly from: number;
  readonly to: number;
}

/** A week with fewer words than this says too little; from so many weeks on there is a usual. */
const leastWords = 60;
const leastWeeks = 6;

/** Of the year up to `today`; null before there are enough weeks with words. */
export const usualRate = (today: DayKey, evenings: readonly EveningMark[]): UsualRate | null => {
  const rates = weeksUpTo(today, 52, evenings)
    .filter(({ evenings: ofWeek }) => ofWeek.reduce((sum, { words }) => sum + words, 0) >= leastWords)
    .flatMap(({ feelingRate }) => (feelingRate === null ? [] : [feelingRate]))
    .toSorted((a, b) => a - b);
  const [from, to] = [rates[Math.floor((rates.length - 1) / 4)], rates[Math.ceil(((rates.length - 1) * 3) / 4)]];
  return from === undefined || to === undefined || rates.length < leastWeeks ? null : { from, to };
};
