import type { DayKey } from '#shared/calendar/day-key';
import { type DayChip, noReadings, type Readings } from '#shared/journal/check-in';
import type { EveningMark } from '#shared/reading/weeks';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import { markedCheckIns } from '../evening.ts';

/** An evening as trends see it: its marks, and how many of its words name a feeling. */
export type TrendEvening = EveningMark & Omit<Readings, 'closeness' | 'reach'>;

/** Evenings of such days are left out of what is looked back on. */
const hard: readonly DayChip[] = ['a-loss', 'crisis-call'];
export const isHardDay = ({ chips }: Pick<Readings, 'chips'>): boolean => hard.some((chip) => chips.includes(chip));

/** Every evening with a reading or with words, oldest first. */
export const trendEvenings = (holdings: Holdings): readonly TrendEvening[] => {
  const evenings = new Map<DayKey, TrendEvening>();
  const at = (day: DayKey): TrendEvening => evenings.get(day) ?? { ...noReadings, day, words: 0, feelingWords: 0 };
  for (const { type: _type, version: _version, at: _at, ...marked } of markedCheckIns(holdings)) {
    evenings.set(marked.day, { ...at(marked.day), ...marked });
  }
  const readings = new Map(holdings.all('toneReading').map(({ record }) => [record.entry, record]));
  for (const record of readings.values()) {
    const entry = holdings.entry(record.entry as RecordId)?.record;
    if (entry === undefined || entry.deletedAt !== null) continue;
    const evening = at(entry.day);
    const words = evening.words + record.words;
    evenings.set(entry.day, { ...evening, words, feelingWords: evening.feelingWords + record.feelingWords });
  }
  return [...evenings.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
};
