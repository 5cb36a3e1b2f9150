import type { WeekOfMarks } from '#shared/reading/weeks';
import { shortDay } from '../../app/format.ts';
import { closenessStops } from '../../strings/instruments.ts';
import { trendsStrings as text } from '../../strings/trends.ts';

/** The stop nearest to a median; one that falls between two is said as the one nearer to balance, on either side. */
export const stopName = (closeness: number): string => {
  const steps = Math.ceil(Math.abs(closeness) - 0.5);
  return closenessStops[4 + (closeness < 0 ? -steps : steps)]?.name ?? '';
};

/** The whole chart in sentences, for whoever does not see it. */
export const describeWeeks = (weeks: readonly WeekOfMarks[]): string => {
  const spoken = weeks.flatMap(({ monday, marked, median }) =>
    median === null ? [] : [text.described(shortDay(monday), marked, stopName(median))],
  );
  return [text.closenessChart, ...spoken].join('. ').replaceAll('..', '.');
};
