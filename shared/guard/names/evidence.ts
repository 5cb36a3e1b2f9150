import { isMonth, isWeekday } from '../words/calendar.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isFormalTitle } from '../words/titles.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { titleBefore } from './neighbours.ts';
import { role } from './role.ts';
import type { Document, Word } from './word.ts';

// What a person would go by, in log-odds of being a name (GUARD.md, step 4). Small against what was learned, and there for
// texts unlike those it was learned from.

const firstNames = [0, 3, 2.6, 2.2, 1.5] as const;
const surnames = [0, 1.6, 1.4, 1.2, 0.8, 1] as const;
/** What an English word loses, by tier, at the start of a sentence and inside. */
const atStart = [0, 4.2, 4.2, 3.4, 1.8, 1.4, 0.8, 0.5] as const;
const inside = [0, 2.6, 2.6, 2.2, 1.1, 0.9, 0.5, 0.3] as const;

const ofWord = ({ first, last, english, startsSentence }: Word): number => {
  const name = first > 0 ? (firstNames[first] ?? 0) + (last > 0 ? 0.2 : 0) : (surnames[last] ?? 0);
  const unknown = first === 0 && last === 0 && english === 0 ? (startsSentence ? 0.2 : 1.2) : 0;
  const common = (startsSentence ? atStart[english] : inside[english]) ?? 0;
  return name + unknown - common + (startsSentence ? -0.6 : 0.4);
};

const ofLists = ({ key }: Word): number =>
  (isUnremarkable(key) || isWeekday(key) ? -6 : 0) + (isMonth(key) ? -2.2 : 0) + (isWide(key) ? -3 : 0);

const ofWhatPrecedes = (words: readonly Word[], at: number): number => {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return 0;
  const title = titleBefore(words, at);
  if (title !== null) return isFormalTitle(title.key) || before.key === '.' ? 5.5 : 3.5;
  if (before.role === role.relation) return 2.6;
  if (before.role === role.comma && words[at - 2]?.role === role.relation) return 1.6;
  if (before.role === role.naming) return 2.4;
  if (before.key === 'is' && words[at - 2]?.key === 'name') return 4;
  if (before.role === role.reaching && !word.startsSentence) return word.first > 0 && word.english > 0 ? 3 : 1;
  if (before.role === role.possessive) return -1.2;
  if (before.role === role.article || before.role === role.determiner) return word.first > 0 ? -2.2 : -4;
  return before.role === role.preposition ? -0.9 : 0;
};

const ofWhatFollows = (words: readonly Word[], at: number): number => {
  const after = words[at + 1];
  const word = words[at];
  if (after === undefined || word === undefined) return 0;
  if (after.isWord && after.isCapital && (isOrganisationHead(after.key) || isPlaceHead(after.key))) return -3;
  if (after.role === role.doing) return word.first > 0 ? 1.6 : word.startsSentence && word.english > 0 ? 0.4 : 0.9;
  // "Recert for Nhia": a note's first word that no list knows is more often the errand than the person.
  const isErrand = word.startsSentence && word.first === 0 && word.last === 0 && word.english === 0;
  if (isErrand && (after.role === role.preposition || /^(?:for|of|with|re|w)$/u.test(after.key))) return -4;
  if (word.isPossessive && (word.first > 0 || word.last > 0 || word.english === 0)) return 0.9;
  return 0;
};

/** Log-odds of a capital word being somebody's name, by hand; about 2 is even. */
export const evidenceOf = ({ words, isShouted }: Document, at: number): number => {
  const word = words[at];
  if (word === undefined) return 0;
  const code =
    word.isAllCaps && word.key.length <= 5 && !isShouted ? (word.first > 0 && word.english === 0 ? 0.5 : 3.5) : 0;
  const town = word.town > 0 && word.first === 0 ? (word.town === 1 ? 2 : 0.8) : 0;
  return ofWord(word) + ofLists(word) + ofWhatPrecedes(words, at) + ofWhatFollows(words, at) - code - town;
};
