import { foldForm } from './fold-form.ts';
import { isNameWord } from './name-words.ts';
import type { Place } from './span.ts';
import { isSentenceStart, wordsIn } from './words-in.ts';
import { foldText, placesOf } from '../redaction/folded-text.ts';

/**
 * Where the same words stand again, by their letters alone. A single word counts with a capital only, and one that means
 * something else too not at the beginning of a sentence: nobody has looked at what it means there.
 */
export const wordPlaces = (text: string, words: string): readonly Place[] => {
  const found = placesOf(foldText(text), words);
  if (found.length === 0 || !/^\p{L}+$/u.test(foldForm(words))) return found;
  const starts = new Set(wordsIn(text).flatMap((word) => (isSentenceStart(word) ? [word.start] : [])));
  const isWord = isNameWord(foldForm(words));
  return found.filter(({ start }) => !/^\p{Ll}/u.test(text.slice(start)) && !(isWord && starts.has(start)));
};
