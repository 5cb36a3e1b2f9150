import type { WeekOfMarks } from '#shared/reading/weeks';
import { shortDay } from '../../app/format.ts';
import { closenessStops } from '../../strings/instruments.ts';
import { trendsStrings as text } from '../../strings/trends.ts';

/** The stop nearest to a median that may fall between two. */
export const stopName = (closeness: number): string => closenessStops[Math.round(closeness) + 4]?.name ?? '';

/** The whole chart in sentences, for whoever does not see it. */
export const describeWeeks = (weeks: readonly WeekOfMarks[]): string => {
  const spoken = weeks.flatMap(({ monday, marked, median }) =>
    median === null ? [] : [text.described(shortDay(monday), marked, stopName(median))],
  );
  return [text.closenessChart, ...spoken].join('. ').replaceAll('..', '.');
};
