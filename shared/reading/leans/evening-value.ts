import type { DayKey } from '../../calendar/day-key.ts';
import type { TrendDay } from './lean.ts';

/** One evening of one channel: a number where higher is nearer to numb. */
export interface EveningValue {
  readonly day: DayKey;
  /** Days since 1970, so that windows and weekdays are sums and not dates. */
  readonly number: number;
  readonly value: number;
}

const reachStep = 0.5;
const dialEnd = 4;
/** An index of exactly 0 or 1 would be infinitely far away. */
const indexEnd = 0.02;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** In stops: what reached someone pulls half a stop toward near, what didn't half a stop toward far. */
export const valueOfReadings = ({ dial, reach }: Pick<TrendDay, 'dial' | 'reach'>): number | null =>
  dial === null ? null : clamp(dial + (reach === null ? 0 : reachStep * (1 - reach)), -dialEnd, dialEnd);

/** In logits, where a step near the ends of the index is as long as one in its middle. */
export const valueOfWords = ({ words }: Pick<TrendDay, 'words'>): number | null => {
  if (words === null) return null;
  const index = clamp(words, indexEnd, 1 - indexEnd);
  return Math.log(index / (1 - index));
};

/** The index that a value of the words stands for. */
export const indexOfWords = (value: number): number => 1 / (1 + Math.exp(-value));

const dayMs = 86_400_000;
export const numberOf = (day: DayKey): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** 0 = Monday … 6 = Sunday. Day 0 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** Oldest first, evenings without a value left out, nothing later than `today`. */
export const eveningsOf = (
  days: readonly TrendDay[],
  today: DayKey,
  valueOf: (day: TrendDay) => number | null,
): readonly EveningValue[] =>
  days
    .flatMap((one) => {
      const value = one.day > today ? null : valueOf(one);
      return value === null ? [] : [{ day: one.day, number: numberOf(one.day), value }];
    })
    .toSorted((a, b) => a.number - b.number || a.value - b.value);
