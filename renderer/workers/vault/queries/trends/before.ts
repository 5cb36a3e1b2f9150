import { addDays, type DayKey, daysBetween, weekOf } from '#shared/calendar/day-key';
import type { Direction } from '#shared/reading/leans/lean';
import { weeksUpTo, type WeekOfMarks } from '#shared/reading/weeks';
import type { TrendEvening } from './trend-evenings.ts';

/** How the weeks before a lean sat. */
export interface Before {
  /** Where most of them sat; null where there is no most. */
  readonly mostly: Direction | 'balance' | null;
  /** The longest stretch apart from that, if there was one. */
  readonly apart: {
    readonly side: Direction | 'balance';
    readonly weeks: number;
    readonly from: DayKey;
    /** A day of it was marked with a loss. */
    readonly aroundLoss: boolean;
  } | null;
}

const weeksBefore = 12;
/** A week's middle past this is on one side. */
const aside = 1.5;

/** The side a week's middle lies on; null for a week without one. */
const sideOfWeek = ({ median }: Pick<WeekOfMarks, 'median'>): Direction | 'balance' | null => {
  if (median === null) return null;
  if (Math.abs(median) < aside) return 'balance';
  return median < 0 ? 'flooded' : 'numb';
};

/** Of the twelve weeks before the one that holds `since`; null when none of them was marked. */
export const beforeLean = (evenings: readonly TrendEvening[], since: DayKey): Before | null => {
  const weeks = weeksUpTo(addDays(weekOf(since), -1), weeksBefore, evenings).flatMap((week) => {
    const side = sideOfWeek(week);
    return side === null ? [] : [{ monday: week.monday, side }];
  });
  if (weeks.length === 0) return null;
  const count = (side: Direction | 'balance'): number => weeks.filter((week) => week.side === side).length;
  const mostly = (['balance', 'numb', 'flooded'] as const).find((side) => 2 * count(side) > weeks.length) ?? null;
  if (mostly === null) return { mostly, apart: null };

  const stretches: { side: Direction | 'balance'; from: DayKey; last: DayKey; weeks: number }[] = [];
  for (const { monday, side } of weeks) {
    const open = stretches.at(-1);
    if (open?.side === side && daysBetween(open.last, monday) === 7) {
      open.weeks += 1;
      open.last = monday;
    } else if (side !== mostly) stretches.push({ side, from: monday, last: monday, weeks: 1 });
  }
  const [longest] = stretches.toSorted((a, b) => b.weeks - a.weeks);
  if (longest === undefined || longest.weeks < 2) return { mostly, apart: null };
  const { side, from, last, weeks: many } = longest;
  const aroundLoss = evenings.some(
    ({ day, chips }) => chips.includes('a-loss') && day >= addDays(from, -7) && day < addDays(last, 7),
  );
  return { mostly, apart: { side, weeks: many, from, aroundLoss } };
};
