import { firstTier, lastTier, townTier, wordTier } from '../lexicon/attributes.ts';
import { lookUp } from '../lexicon/lexicon.ts';
import type { Token } from '../tokens/token.ts';
import { markCandidates } from './candidates.ts';
import { hashOf } from './hash.ts';
import { role, roleOf } from './role.ts';
import { candidate, type Document, type Word } from './word.ts';

const describeToken = (token: Token): Word => {
  const { text, key, start, end, isWord, isNumber, isCapital, isAllCaps, isPossessive, startsSentence, startsLine } =
    token;
  const known = isWord ? lookUp(key) : 0;
  const english = wordTier(known);
  return {
    text,
    key,
    start,
    end,
    isWord,
    isNumber,
    isCapital,
    isAllCaps,
    isPossessive,
    startsSentence,
    startsLine,
    first: firstTier(known),
    last: lastTier(known),
    english,
    town: townTier(known),
    role: roleOf(token, english > 0),
    hash: hashOf(key),
    isSmallElsewhere: false,
    capitalElsewhere: 0,
    isNamedSomewhere: false,
    candidate: candidate.none,
  };
};

const fewWords = 3;
/** After these a small letter is nothing unusual. */
const pausing = new Set([':', ';', '–', '—', '-', '*', '•']);

const isWrittenSmall = (words: readonly Word[]): boolean => {
  let count = 0;
  let small = 0;
  let capital = 0;
  for (const [at, { isWord, text, key, startsSentence, isCapital }] of words.entries()) {
    if (!isWord) continue;
    count += 1;
    if (text === 'i') small += 1;
    else if (startsSentence && key !== 'i' && !pausing.has(words[at - 1]?.key ?? '')) {
      if (isCapital) capital += 1;
      else small += 1;
    }
  }
  return count > fewWords && small > 0 && small >= capital;
};

const isShouted = (words: readonly Word[]): boolean => {
  const all = words.filter(({ isWord, text }) => isWord && text.length > 1);
  return all.length > fewWords && all.filter(({ isAllCaps }) => isAllCaps).length > all.length / 2;
};

const raise = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** What a word does elsewhere in the same text. */
const lookAround = (words: readonly Word[]): void => {
  const small = new Set<string>();
  const inside = new Map<string, number>();
  const named = new Set<string>();
  words.forEach(({ isWord, isCapital, isAllCaps, startsSentence, key }, at) => {
    if (!isWord) return;
    if (!isCapital) small.add(key);
    else if (!startsSentence && !isAllCaps) raise(inside, key);
    const before = words[at - 1];
    const title = before?.key === '.' ? words[at - 2] : before;
    if (title?.role === role.title || before?.role === role.relation || before?.role === role.naming) named.add(key);
  });
  for (const word of words) {
    if (!word.isWord) continue;
    word.isSmallElsewhere = word.isCapital && small.has(word.key);
    const itself = word.isCapital && !word.startsSentence && !word.isAllCaps ? 1 : 0;
    const others = (inside.get(word.key) ?? 0) - itself;
    word.capitalElsewhere = others > 1 ? 2 : others > 0 ? 1 : 0;
    word.isNamedSomewhere = named.has(word.key);
  }
};

/** All that the text itself says of its words. */
export const describe = (tokens: readonly Token[]): Document => {
  const words = tokens.map(describeToken);
  lookAround(words);
  const document = { words, isSmall: isWrittenSmall(words), isShouted: isShouted(words) };
  markCandidates(document);
  return document;
};
