import Sentiment from 'sentiment';
import { readEntry } from '#shared/reading/read-entry';
import { repeatable } from '../support/invented-evenings.ts';
import { manyWords } from './many-words.ts';

export interface ReadingRound {
  readonly entries: number;
  readonly words: number;
  readonly seed: number;
}

export interface ReadingTimes {
  /** Ms for all of the entries. */
  readonly ours: number;
  readonly peer: number;
}

const asides = [
  'I was glad of the quiet, and I felt it.',
  'I went through the motions and none of it reached me.',
  'It keeps playing in my head, and I can’t put it down.',
  'The visit was good, but I am exhausted.',
  'We filed the report and closed the case.',
];

/** Reads so many entries of so many words each, as the app does, and gives the same texts to `sentiment` called bare. */
const timeReading = ({ entries, words, seed }: ReadingRound): ReadingTimes => {
  const random = repeatable(seed);
  const texts = Array.from({ length: entries }, () => {
    const said = asides[Math.floor(random() * asides.length)] ?? '';
    return `${manyWords(words / 2, random)}. ${said} ${manyWords(words / 2, random)}.`;
  });
  const bare = new Sentiment();
  const timed = (run: (text: string) => unknown): number => {
    const begun = performance.now();
    for (const text of texts) run(text);
    return performance.now() - begun;
  };
  return { ours: timed(readEntry), peer: timed((text) => bare.analyze(text)) };
};

Object.assign(globalThis, { timeReading });
