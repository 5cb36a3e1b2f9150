import { firstTier, wordTier } from '../lexicon/attributes.ts';
import { lookUp } from '../lexicon/lexicon.ts';
import type { Word } from './word.ts';

/** English words up to this tier make compounds, which only their first part lets look like a name. */
const everyday = 4;

/** "Rose-coloured", "on-call", "no-show", but neither "Hyun-woo" nor, inside a sentence, "Sun-woo". */
export const isCompound = ({ text, key, isCapital, startsSentence }: Word): boolean => {
  if (!key.includes('-') || (isCapital && !startsSentence)) return false;
  const written = text.split('-');
  const parts = key.split('-').map((part, index) => {
    const known = lookUp(part);
    const isWord = wordTier(known) > 0 && wordTier(known) <= everyday;
    const isSmall = written[index]?.charAt(0) === part.charAt(0);
    return { isWord, endsPlainly: index > 0 && isSmall && firstTier(known) === 0 };
  });
  return parts.every(({ isWord }) => isWord) && parts.some(({ endsPlainly }) => endsPlainly);
};
