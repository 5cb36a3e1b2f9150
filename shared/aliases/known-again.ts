import { candidatesIn } from './candidates.ts';
import { personForms } from './name-forms.ts';

/** What a word is kept or marked under: the way in which it is written, folded. */
export const wordKey = (word: string): string => personForms(word)[0]?.key ?? '';

/** Whether words that were marked would be found where they stand again: a word, or a name. "yellow house" is neither. */
export const isKnownAgain = (words: string): boolean => {
  const key = wordKey(words);
  return candidatesIn(words).some((candidate) => candidate.key === key);
};
