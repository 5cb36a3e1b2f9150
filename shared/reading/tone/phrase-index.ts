import { type Phrase, phrases } from './phrases.ts';

const owners: ReadonlySet<string> = new Set('my his her our their your the'.split(' '));
// What a key without an apostrophe stands for, where it can stand for nothing else.
const spelled: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  cant: "can't",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  wasnt: "wasn't",
  isnt: "isn't",
  arent: "aren't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  // As it is said in Scotland.
  dinnae: "don't",
  didnae: "didn't",
  cannae: "can't",
  couldnae: "couldn't",
  wouldnae: "wouldn't",
  wasnae: "wasn't",
  isnae: "isn't",
  hasnae: "hasn't",
  havenae: "haven't",
  wont: "won't",
});

export const spelledOut = (key: string): string => spelled[key] ?? key;

export interface Indexed extends Phrase {
  /** The phrase as one word, which a lexicon can hold: "fed+up". */
  readonly key: string;
}

/** Phrases that begin with one word. */
export interface Starting {
  /** The longest first. */
  readonly phrases: readonly Indexed[];
  /** Every word that may come second; null where any may, or none has to. */
  readonly seconds: ReadonlySet<string> | null;
}

const wordsFor = (word: string): Iterable<string> => (word === 'my' ? owners : [word]);

const secondsOf = (all: readonly Indexed[]): ReadonlySet<string> | null => {
  const seconds = all.map(({ words }) => words[1] ?? '*');
  return seconds.includes('*') ? null : new Set(seconds.flatMap((word) => [...wordsFor(word)]));
};

const byFirst = new Map<string, Indexed[]>();
for (const phrase of phrases) {
  for (const word of wordsFor(phrase.words[0] ?? '')) {
    const all = byFirst.get(word) ?? [];
    all.push({ ...phrase, key: phrase.words.join('+') });
    byFirst.set(word, all);
  }
}
for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);
const startings = new Map([...byFirst].map(([word, all]) => [word, { phrases: all, seconds: secondsOf(all) }]));

const fits = (word: string, key: string): boolean => word === key || word === '*' || (word === 'my' && owners.has(key));

/** The phrases that may begin with a word; null where none does. */
export const phrasesFrom = (key: string): Starting | null => startings.get(key) ?? null;

/** The first of those which begin as the word at `at` does that goes on as the words do; marks have an empty key. */
export const phraseAt = (
  { phrases: starting, seconds }: Starting,
  words: readonly { readonly key: string }[],
  at: number,
): Indexed | null => {
  if (seconds !== null && !seconds.has(words[at + 1]?.key ?? '')) return null;
  // Plain loops: this runs for every other word.
  for (const phrase of starting) {
    let index = 1;
    while (index < phrase.words.length && fits(phrase.words[index] ?? '', words[at + index]?.key ?? '')) index += 1;
    if (index === phrase.words.length) return phrase;
  }
  return null;
};

/** Every phrase with a tone, as lexicon entries. */
export const tonedPhrases: Readonly<Record<string, number>> = Object.fromEntries(
  phrases.flatMap(({ words, effect }) => (typeof effect === 'number' ? [[words.join('+'), effect]] : [])),
);
