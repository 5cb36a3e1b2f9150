import { addDays, type DayKey, weekday } from '#shared/calendar/day-key';
import type { TrendDay } from '#shared/reading/leans/lean';
import { repeatable } from '../../../support/repeatable.ts';

export const monday = '2026-01-05' as DayKey;

/** The evening `days` after the first Monday. */
export const dayAt = (days: number): DayKey => addDays(monday, days);

/** The last day of the so-manieth week. */
export const endOf = (week: number): DayKey => dayAt(7 * week - 1);

type Made = Partial<Omit<TrendDay, 'day'>>;

/** An ordinary evening around balance: a stop to either side now and then, and text that reads as it always does. */
const ordinary = (index: number): Required<Made> => ({
  dial: [0, 1, -1, 0, 0, 1, 0, -1][index % 8] ?? 0,
  reach: [1, null, 2, 1][index % 4] ?? null,
  words: [0.3, 0.36, 0.24, 0.33, 0.27][index % 5] ?? 0.3,
});

/** Monday to Friday of weeks `from` to `to` (the first is 1), with what `differs` changes of an ordinary evening. */
export const weeksOf = (
  from: number,
  to: number,
  differs: (evening: Required<Made>, index: number) => Made = () => ({}),
): readonly TrendDay[] =>
  Array.from({ length: (to - from + 1) * 7 }, (_, index) => (from - 1) * 7 + index)
    .filter((index) => weekday(dayAt(index)) <= 5)
    .map((index) => {
      const evening = ordinary(index);
      return { day: dayAt(index), ...evening, ...differs(evening, index) };
    });

const further = (stops: number) => (evening: Required<Made>) => ({
  dial: Math.max(-4, Math.min(4, (evening.dial ?? 0) + stops)),
});

/** Three stops further away, or closer in, than ordinary. */
export const numb = further(3);
export const flooded = further(-3);
/** Text that reads far flatter than this person's own. */
export const flat = (evening: Required<Made>): Made => ({ words: (evening.words ?? 0) + 0.4 });

/** Someone whose evenings move about by chance, with gaps. */
export const wanderer = (seed: number, length: number): readonly TrendDay[] => {
  const random = repeatable(seed);
  const about = (middle: number, width: number): number => middle + width * (random() + random() + random() - 1.5);
  return Array.from({ length }, (_, index) => ({
    day: dayAt(index),
    dial: random() < 0.15 ? null : Math.max(-4, Math.min(4, Math.round(about(0.4, 3)))),
    reach: random() < 0.3 ? null : Math.floor(random() * 4),
    words: random() < 0.3 ? null : Math.max(0, Math.min(1, about(0.4, 0.4))),
  })).filter(() => random() < 0.6);
};
