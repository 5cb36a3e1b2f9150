import type { WeekOfMarks } from '#shared/reading/weeks';
import { monthAndDay, shortDay } from '../../app/format.ts';
import { closenessStops, reachedYou } from '../../strings/instruments.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { findingStrings } from '../../strings/findings.ts';
import { rateText } from './feeling-strip.tsx';
import type { AwayWeeks } from './gaps.tsx';

/** The stop nearest to a median; one that falls between two is said as the one nearer to balance, on either side. */
export const stopName = (closeness: number): string => {
  const steps = Math.ceil(Math.abs(closeness) - 0.5);
  return closenessStops[4 + (closeness < 0 ? -steps : steps)]?.name ?? '';
};

/** "A step back to going flat"; null for a week without a mark. */
export const fromTo = ({ lowest, highest }: Pick<WeekOfMarks, 'lowest' | 'highest'>): string | null => {
  if (lowest === null || highest === null) return null;
  return lowest === highest ? stopName(lowest) : `${stopName(lowest)} ${text.to} ${stopName(highest).toLowerCase()}`;
};

/** The whole chart in sentences, for whoever does not see it. */
export const describeWeeks = (weeks: readonly WeekOfMarks[], away: AwayWeeks): string => {
  const spoken = weeks.flatMap(({ monday, marked, median }) => {
    const reason = away.get(monday);
    if (median !== null) return [text.described(shortDay(monday), marked, stopName(median))];
    return reason === undefined ? [] : [text.awayWeek(shortDay(monday), findingStrings.awayReasons[reason])];
  });
  return [text.closenessChart, ...spoken].join('. ').replaceAll('..', '.');
};

/** One week in a sentence or three: how many evenings, their middle and their reach, and the other two panels. */
export const describeWeek = (week: WeekOfMarks, away: AwayWeeks): string => {
  const { monday, marked, median, lowest, highest, reachMedian, feelingRate } = week;
  const name = monthAndDay(monday);
  const dial =
    median === null || lowest === null || highest === null
      ? text.unmarkedWeek(name)
      : text.markedWeek(name, marked, stopName(median), stopName(lowest), stopName(highest));
  const reason = away.get(monday);
  const why = reason === undefined || median !== null ? [] : [`${findingStrings.awayReasons[reason]}.`];
  const reach = reachMedian === null ? [] : [`${reachedYou(Math.round(reachMedian))}.`];
  const feeling = feelingRate === null ? [] : [text.feelingRate(rateText(feelingRate))];
  return [dial, ...why, ...reach, ...feeling].join(' ');
};
