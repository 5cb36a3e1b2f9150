import { readFile } from 'node:fs/promises';
import { neutralNames } from '#shared/aliases/neutral-names';
import { detect } from '#shared/guard/detect';
import { newAlias } from '#shared/journal/alias';
import { newEntry } from '#shared/journal/entry';
import { defaultSettings } from '#shared/journal/settings';
import { repeatable } from '../support/repeatable.ts';
import { aDay, thatEvening } from '../support/made-records.ts';
import { anId, type SeedRecord } from '../support/seeded-vault.ts';
import { longJournal } from './long-journal.ts';
import { manyWords, today } from './many-words.ts';

const common = new Set(['1', '2']);
const people = 40;
const wordsInParagraph = 100;

/** First names that are common in the US, in an order of no meaning; each is found by itself. */
const firstNames = async (): Promise<readonly string[]> => {
  const lines = await readFile(new URL('../../build/guard/us-first-names.txt', import.meta.url), 'utf8');
  const random = repeatable(23);
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([name = '', tier = '']) =>
      common.has(tier) && name.length > 3 ? [name.charAt(0).toUpperCase() + name.slice(1)] : [],
    )
    .map((name) => ({ name, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
    .filter((name) =>
      detect(`I told ${name} about it. `).some(({ start, end }) => start === 7 && end - 7 === name.length),
    );
};

export interface GuardedPages {
  /** A vault with tonight's page of so many words, a name in every twenty, and people it knows. */
  readonly records: (isOn: boolean) => readonly SeedRecord[];
  /** Names that stand nowhere in it. */
  readonly fresh: readonly string[];
}

export const guardedPages = async (words: number): Promise<GuardedPages> => {
  const names = await firstNames();
  const known = names.slice(0, people);
  const inPage = names.slice(0, words / 20);
  const random = repeatable(7);
  const paragraphs = Array.from({ length: words / wordsInParagraph }, (_, at) =>
    inPage
      .slice((at * wordsInParagraph) / 20, ((at + 1) * wordsInParagraph) / 20)
      .map((name) => `${manyWords(17, random)}. I told ${name}.`)
      .join(' '),
  );
  const page = {
    text: paragraphs.join('\n'),
    document: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  };
  const aliases = known.map((name, at): SeedRecord => {
    const alias = newAlias(
      { kind: 'client', alias: neutralNames[at] ?? name, role: null },
      [{ as: 'first', key: name.toLowerCase(), text: name, at: thatEvening(today) }],
      thatEvening(today),
    );
    return { id: anId(), record: alias };
  });
  return {
    records: (isOn) => [
      { record: { ...defaultSettings, guardWhileWriting: isOn, guardLimitSaid: true } },
      ...aliases,
      ...longJournal(50),
      { id: anId(), record: { ...newEntry(aDay(today), thatEvening(today), null), ...page } },
    ],
    fresh: names.slice(words / 20),
  };
};
