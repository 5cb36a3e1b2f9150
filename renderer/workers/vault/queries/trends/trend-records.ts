import type { DayKey } from '#shared/calendar/day-key';
import { type Finding, isSameFinding } from '#shared/journal/finding';
import { defaultTrendChoices, type TrendChoices } from '#shared/journal/trend-choices';
import type { Held, Holdings, RecordOf } from '../../holdings.ts';

/** What is kept of a lean; null for one that nothing was done with yet. */
export const findingOf = (
  holdings: Holdings,
  lean: Pick<Finding, 'direction' | 'since'>,
): Held<RecordOf<'finding'>> | null =>
  holdings
    .all('finding')
    .filter(({ record }) => isSameFinding(record, lean))
    .toSorted((a, b) => (a.record.since < b.record.since ? 1 : -1))[0] ?? null;

export const weeklyOf = (holdings: Holdings, monday: DayKey): Held<RecordOf<'weekly'>> | null =>
  holdings.all('weekly').find(({ record }) => record.monday === monday) ?? null;

/** What a person wants of trends. Of two copies of a vault that were never joined, what either turned off is off. */
export const trendChoices = (holdings: Holdings): TrendChoices => {
  const all = holdings.all('trendChoices').map(({ record }) => record);
  const isOn = (choice: 'words' | 'findings' | 'quietLine' | 'weekly'): boolean => all.every((one) => one[choice]);
  return {
    ...defaultTrendChoices,
    words: isOn('words'),
    findings: isOn('findings'),
    quietLine: isOn('quietLine'),
    weekly: isOn('weekly'),
  };
};
