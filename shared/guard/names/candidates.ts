import { isMonth, isWeekday } from '../words/calendar.ts';
import { isContraction } from '../words/grammar.ts';
import { isConnector, isParticle } from '../words/particles.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isFormalTitle } from '../words/titles.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { role } from './role.ts';
import { candidate, type Document, type Word } from './word.ts';

/** English words up to this tier are too frequent to be asked about in small letters, unless the context asks. */
const everyday = 2;
const familiar = 3;
const commonName = 2;
const knownName = 3;
const shortest = 3;
const longest = 40;

/** "mr. will", "my client hope", "named art". */
export const isPointedAt = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (before.key === '.') return isFormalTitle(words[at - 2]?.key ?? '');
  const { role: its } = before;
  return isFormalTitle(before.key) || its === role.smallTitle || its === role.relation || its === role.naming;
};

const isSettled = (key: string): boolean => isUnremarkable(key) || isWide(key) || isWeekday(key) || isMonth(key);

/** Whether a word in small letters may be somebody. */
const mayBeSmallName = ({ words, isSmall }: Document, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.key.length < shortest || word.key.length > longest || isContraction(word.key))
    return false;
  const { first, last, english, key } = word;
  const pointed = isPointedAt(words, at);
  if (pointed && (english === 0 || english >= familiar || (first > 0 && first <= commonName)))
    return !isUnremarkable(key);
  if (isSmall) {
    if (first > 0 && first <= commonName) return english > 0 || !isUnremarkable(key);
    if (english > 0 && english <= everyday) return false;
    return (english === 0 || first > 0 || (last > 0 && english > familiar)) && !isSettled(key);
  }
  return first > 0 && first <= knownName && (english === 0 || word.capitalElsewhere > 0) && !isSettled(key);
};

const isFirstPerson = (key: string): boolean => key === 'i' || key.startsWith("i'");

const isInitialsDot = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined) return false;
  return before.role === role.title || before.text.length === 1 || /^(?:st|mt|ft)$/u.test(before.key);
};

const mayJoin = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const follows = before.candidate === candidate.capital || before.candidate === candidate.joining;
  const joins = isParticle(word.key) || isConnector(word.key) || word.key === '.' || word.key === '-';
  const step = isParticle(words[at + 1]?.key ?? '') || words[at + 1]?.key === 'the' ? 2 : 1;
  const next = words[at + step];
  if (follows && joins) {
    if (next === undefined || !next.isWord || !next.isCapital || next.startsSentence) return false;
    return word.key !== '.' || isInitialsDot(words, at);
  }
  // "Ms. de la Cruz": a particle right after a title.
  const after = words[at + 1];
  const leads = after !== undefined && (after.isCapital || isParticle(after.key));
  return isParticle(word.key) && leads && (before.key === '.' || before.role === role.title);
};

/** Settles, word by word, what the scorer is asked about. */
export const markCandidates = (document: Document): void => {
  const { words } = document;
  words.forEach((word, at) => {
    if (!word.isWord) return;
    if (word.isCapital) word.candidate = isFirstPerson(word.key) ? candidate.none : candidate.capital;
    else if (mayBeSmallName(document, at)) word.candidate = candidate.small;
  });
  words.forEach((word, at) => {
    if (word.candidate === candidate.none && !word.isCapital && mayJoin(words, at)) word.candidate = candidate.joining;
  });
};
