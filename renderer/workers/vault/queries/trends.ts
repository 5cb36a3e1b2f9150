import type { EveningMark } from '#shared/reading/weeks';
import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';
import { markedCheckIns } from './evening.ts';

/** Every evening with a reading or with words, oldest first. */
export const eveningMarks = (holdings: Holdings): readonly EveningMark[] => {
  const marks = new Map<DayKey, EveningMark>();
  const at = (day: DayKey): EveningMark =>
    marks.get(day) ?? { day, closeness: null, reach: null, words: 0, feelingWords: 0 };
  for (const { day, closeness, reach } of markedCheckIns(holdings)) {
    marks.set(day, { ...at(day), closeness, reach });
  }
  for (const { record } of holdings.all('toneReading')) {
    const entry = holdings.entry(record.entry as RecordId)?.record;
    if (entry === undefined || entry.deletedAt !== null) continue;
    const mark = at(entry.day);
    marks.set(entry.day, {
      ...mark,
      words: mark.words + record.words,
      feelingWords: mark.feelingWords + record.feelingWords,
    });
  }
  return [...marks.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
};
