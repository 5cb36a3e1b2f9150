import { addDays } from '#shared/calendar/day-key';
import { newEntry } from '#shared/journal/entry';
import { analyser } from '#shared/reading/read-entry';
import { repeatable } from '../support/invented-evenings.ts';
import { aDay, thatEvening } from '../support/made-records.ts';
import { anId, type SeedRecord } from '../support/seeded-vault.ts';
import { manyWords, today } from './many-words.ts';

/** Stands in the oldest entry and nowhere else. */
export const rareWord = 'wintergreen';

const pageOf = (text: string) => ({
  text,
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

/** `count` entries of about 150 words, each read already: two rows an entry. */
export const longJournal = (count: number): readonly SeedRecord[] => {
  const random = repeatable(11);
  return Array.from({ length: count }, (_, back) => {
    const day = addDays(aDay(today), -1 - Math.floor(back / 2));
    const text = `${manyWords(100 + Math.floor(random() * 100), random)}${back === count - 1 ? ` ${rareWord}` : ''}`;
    const id = anId();
    const numbers = { score: 0, label: 'neu', words: 150, feelingWords: 2, distance: 0.5 } as const;
    const read = { entry: id, rev: 1, analyser, ...numbers, evidence: [] };
    return [
      { id, record: { ...newEntry(day, thatEvening(day), null), ...pageOf(text) } },
      { record: { type: 'toneReading' as const, version: 2 as const, ...read } },
    ];
  }).flat();
};

/** Tonight's page, with so many words on it already. */
export const longPage = (count: number): SeedRecord => ({
  id: anId(),
  record: { ...newEntry(aDay(today), thatEvening(today), null), ...pageOf(manyWords(count, repeatable(5))) },
});
