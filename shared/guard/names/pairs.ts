import { isNextTo, isTowards, isVerbLike } from './neighbours.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { role } from './role.ts';
import { isWeakerThan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

// Given names of two short words, "Wing Yan", "Pa Houa": at the start of a sentence or in small letters the first of them
// reads like any word, and in the middle of one it may as well.

const longestPart = 5;
const sure = 0.7;
/** English words up to this tier begin sentences too often: "Dear Yan", "Poor Bao". */
const everyday = 1;

const isShort = ({ text }: Word): boolean => text.length > 1 && text.length <= longestPart;

/** "Pa" and "Ma" are a father, a mother, two letters of a job, and half of many names. */
const isHalf = ({ text, first, english }: Word): boolean => text.length === 2 && first > 0 && english > 0;

const isPlain = ({ key, role: its }: Word): boolean =>
  !isUnremarkable(key) && (its === role.capital || its === role.word || its === role.unknown);

const mayBegin = (word: Word): boolean =>
  isShort(word) &&
  !word.isPossessive &&
  !(word.english > 0 && word.english <= everyday) &&
  (word.first > 0 || word.last > 0) &&
  (isPlain(word) || isHalf(word));

/** "My client He Ying", "I told Saw Htoo": however common the word, no other has a capital there. */
const mayBeginInside = (word: Word, next: Word): boolean =>
  next.english === 0 &&
  isShort(word) &&
  !word.isPossessive &&
  (word.first > 0 || word.last > 0) &&
  (isPlain(word) || word.role === role.reaching);

/** In small letters only what comes before says that a name begins here. */
const isLed = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.isCapital === true) return true;
  if (before === undefined || word?.startsSentence === true || word?.startsLine === true) return true;
  return before.role === role.relation || before.role === role.reaching || isTowards(before);
};

/** What comes after the second of them: a verb, what is theirs, or their surname. */
const isFollowed = ({ document: { words }, list }: Verdicts, at: number): boolean => {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || word.isPossessive || !word.isCapital || isVerbLike(after)) return true;
  return after !== undefined && list[at + 1]?.kind === 'name' && after.isCapital && isNextTo(word, after);
};

/** A capital that no sentence has made needs nothing after it. */
const isInside = (word: Word): boolean => word.isCapital && !word.startsSentence;

/** Takes the first of the two to the second, which is known for a name. */
export const markPairs = (verdicts: Verdicts): void => {
  const { words, isSmall } = verdicts.document;
  words.forEach((word, at) => {
    const next = words[at + 1];
    const verdict = verdicts.list[at + 1];
    if (next === undefined || verdict?.kind !== 'name' || verdict.confidence < sure) return;
    if (word.isCapital !== next.isCapital || word.isAllCaps || !(word.isCapital || isSmall)) return;
    if (!isNextTo(word, next) || !isShort(next)) return;
    if (!mayBegin(word) && !(isInside(word) && mayBeginInside(word, next))) return;
    if (next.english > 0 && !isInside(word)) return;
    if (!isLed(words, at) || !isWeakerThan(verdicts, at, verdict.confidence)) return;
    if (!isInside(word) && !isFollowed(verdicts, at + 1)) return;
    verdicts.set(at, 'name', verdict.confidence, { code: 'first-name' });
  });
};
