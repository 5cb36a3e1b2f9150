import type { DayKey } from '#shared/calendar/day-key';
import type { TrendDay } from '#shared/reading/leans/lean';
import type { Holdings } from '../../holdings.ts';
import type { TrendSources } from './sources.ts';
import type { TrendEvening } from './trend-evenings.ts';
import { indexThatFits } from './words-index.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What leans are looked for in. Words that don't fit, and words that are not to be read, are not in it. */
export const trendDays = (
  holdings: Holdings,
  evenings: readonly TrendEvening[],
  sources: Pick<TrendSources, 'readingsOf' | 'indexWithout'>,
  readsWords: boolean,
): readonly TrendDay[] => {
  const marks = holdings.all('doesntFit').map(({ record }) => record);
  const readings = sources.readingsOf(holdings);
  const indexes = new Map<DayKey, number[]>();
  for (const { id, record } of readsWords ? holdings.all('entry') : []) {
    const reading = record.deletedAt === null ? readings.get(id) : undefined;
    const index =
      reading === undefined ? null : indexThatFits({ entry: id, text: record.text }, reading, marks, sources);
    if (index !== null) indexes.set(record.day, [...(indexes.get(record.day) ?? []), index]);
  }
  return evenings.map(({ day, closeness, reach }) => {
    const ofDay = indexes.get(day);
    return { day, dial: closeness, reach, words: ofDay === undefined ? null : mean(ofDay) };
  });
};
