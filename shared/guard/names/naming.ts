import { isMonth } from '../words/calendar.ts';
import { isGeneric } from '../words/generic.ts';
import { isArticle, isDeterminer, isPossessive } from '../words/grammar.ts';
import { isWeakerThan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

// "My name is Akinori", "everyone calls me Ján", "she goes by Tink": the sentence says that a name comes next.

const confidence = 0.9;

/** Pairs of words before a name, the nearer one last. */
const phrases = new Set([
  'name is',
  'name was',
  'calls me',
  'calls him',
  'calls her',
  'calls them',
  'call me',
  'call him',
  'call her',
  'call them',
  'called him',
  'called her',
  'goes by',
  'went by',
  'go by',
  'known as',
  'myself as',
  'himself as',
  'herself as',
]);

const couldBeName = ({ isWord, isCapital, key, english, first }: Word, isSmall: boolean): boolean => {
  if (!isWord || key.length < 2 || isArticle(key) || isDeterminer(key) || isPossessive(key)) return false;
  if (isGeneric(key) && !isMonth(key)) return false;
  return isCapital || (isSmall && (english === 0 || (first > 0 && first <= 3)));
};

/** Marks what a phrase of naming is followed by. */
export const markNamed = (verdicts: Verdicts): void => {
  const { words, isSmall } = verdicts.document;
  words.forEach((word, at) => {
    const before = words[at - 1];
    const second = words[at - 2];
    if (before === undefined || second === undefined || word.startsSentence || word.startsLine) return;
    if (!phrases.has(`${second.key} ${before.key}`) || !couldBeName(word, isSmall)) return;
    if (isWeakerThan(verdicts, at, confidence)) {
      verdicts.set(at, 'name', confidence, { code: 'after-word', word: `${second.text} ${before.text}` });
    }
  });
};
