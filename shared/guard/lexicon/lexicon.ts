import { isContraction } from '../words/grammar.ts';
import { firstTier, lastTier, wordTier } from './attributes.ts';
import { decodeLexicon } from './coding.ts';
import coded from './lexicon.json' with { type: 'json' };

let decoded: ReadonlyMap<string, number> | null = null;

/** Unpacked at the first question, since it takes a tenth of a second and not every worker asks. */
const lexicon = (): ReadonlyMap<string, number> => (decoded ??= decodeLexicon(coded));

/** Nothing that a person writes as one word is longer than this. */
const longestWord = 40;

const better = (known: number, other: number): number =>
  known === 0 || (other !== 0 && other < known) ? other : known;

/** "ja'quan", "kim-ly", "okafor-lindsay": known by their parts, or by what they are without the mark. */
const byParts = (key: string): number => {
  const words = lexicon();
  let first = firstTier(words.get(key.replaceAll(/[-']/gu, '')) ?? 0);
  let last = 0;
  for (const part of key.split(/[-']/u)) {
    if (part.length < 2) continue;
    const packed = words.get(part) ?? 0;
    first = better(first, firstTier(packed));
    last = better(last, lastTier(packed));
  }
  return first | (last << 3);
};

const joined = /[-']/u;

/** What a folded word is known as, packed (attributes.ts); 0 for what is in no list. */
export const lookUp = (key: string): number => {
  if (key.length > longestWord) return 0;
  const packed = lexicon().get(key) ?? 0;
  if (!joined.test(key) || isContraction(key) || firstTier(packed) > 0 || lastTier(packed) > 0) return packed;
  return packed | (wordTier(packed) === 0 || key.includes("'") ? byParts(key) : 0);
};

/** For names of several words, "broken hill". */
export const lookUpPhrase = (phrase: string): number => lexicon().get(phrase) ?? 0;
