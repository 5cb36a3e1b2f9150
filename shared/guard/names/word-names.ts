import { isMonth } from '../words/calendar.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isNextTo, isPersonVerb, isTowards, isVerbLike, isWith, titleBefore } from './neighbours.ts';
import { role } from './role.ts';
import type { Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

// Will, May, Hope, Grace, Mark: first names that are words first. What the letters say is worth little, so the sentence
// has to tell, and where it does a person would have no doubt.

const everyday = 4;
const commonName = 2;
const meant = 0.88;
const inside = 0.7;
const likely = 0.6;
/** Only with another sighting would it be more. */
const perhaps = 0.4;

const isWordName = ({ isCapital, isAllCaps, first, english, key }: Word): boolean =>
  isCapital &&
  !isAllCaps &&
  first > 0 &&
  first <= commonName &&
  ((english > 0 && english <= everyday) || isMonth(key)) &&
  !isUnremarkable(key) &&
  !isWide(key);

/** Inside a phrase of capitals it may be anything: "New Hope Center", "Hope Street". */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const after = words[at + 1];
  const before = words[at - 1];
  if (word === undefined) return false;
  if (after?.isCapital === true && isNextTo(word, after) && (isOrganisationHead(after.key) || isPlaceHead(after.key)))
    return false;
  const joined = before?.isWord === true && before.isCapital && !before.startsSentence && isNextTo(before, word);
  return !joined && !/["“‘]/u.test(before?.key ?? '');
};

const certaintyOf = (words: readonly Word[], at: number): number => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || !isWordName(word) || !standsAlone(words, at)) return 0;
  const after = words[at + 1];
  if (after?.isNumber === true) return 0;
  const its = before?.role;
  if (titleBefore(words, at) !== null || its === role.relation || its === role.naming) return meant;
  const ofTheirs = word.isPossessive && after?.role === role.relation;
  if (ofTheirs) return meant;
  // "Grace and I had the talk."
  if (after?.key === 'and' && words[at + 2]?.key === 'i') return meant;
  if (word.startsSentence) return isPersonVerb(after) ? likely : isVerbLike(after) ? perhaps : 0;
  if ((before !== undefined && isTowards(before)) || isWith(words, at)) return meant;
  if (isMonth(word.key)) return isVerbLike(after) && its !== role.preposition ? inside : 0;
  const isThing = its === role.article || its === role.determiner || its === role.possessive;
  return isThing || word.isSmallElsewhere ? 0 : inside;
};

/** These speak to a person and hardly ever of a thing. */
const speaking = new Set('told met rang texted phoned visited hugged emailed thanked'.split(' '));
const small = 0.62;

/** In a text without capitals only the words around it are left to go by. */
const certaintyOfSmall = (words: readonly Word[], at: number): number => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || word.first === 0 || word.first > commonName || isUnremarkable(word.key)) return 0;
  if (word.isPossessive && words[at + 1]?.role === role.relation) return small;
  if (words[at + 1]?.isNumber === true) return 0;
  if (before?.role === role.relation || before?.role === role.naming) return isVerbLike(words[at + 1]) ? small : 0;
  return before !== undefined && speaking.has(before.key) ? small : 0;
};

/** Raises names that are words to what their sentence says of them; never lowers. */
export const markWordNames = (verdicts: Verdicts): void => {
  const { words, isShouted, isSmall } = verdicts.document;
  if (isShouted) return;
  words.forEach(({ isCapital, isWord }, at) => {
    const certainty = isCapital ? certaintyOf(words, at) : isSmall && isWord ? certaintyOfSmall(words, at) : 0;
    const verdict = verdicts.list[at] ?? null;
    if (certainty === 0 || (verdict !== null && (verdict.kind !== 'name' || verdict.confidence >= certainty))) return;
    const before = words[at - 1];
    const isLed = (certainty === meant || certainty === small) && before !== undefined && before.isWord;
    verdicts.set(at, 'name', certainty, isLed ? { code: 'after-word', word: before.text } : { code: 'first-name' });
  });
};

/** Whether a capital month is somebody after all. */
export const isMonthPerson = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined) return false;
  if (!word.isCapital) return certaintyOfSmall(words, at) > 0;
  if (certaintyOf(words, at) >= inside) return true;
  // At the start of a sentence the scorer has more to go by than any rule here.
  if (word.startsSentence) return true;
  const surname = after?.isCapital === true && !after.startsSentence && after.last > 0 && isNextTo(word, after);
  const before = words[at - 1];
  return word.isPossessive || surname || (before?.key === ',' && words[at - 2]?.role === role.relation);
};
