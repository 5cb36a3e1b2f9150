import { isMonth, isWeekday } from '../words/calendar.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isConnector } from '../words/particles.ts';
import { isRelation } from '../words/relations.ts';
import { isStateCode, isWide } from '../words/states-and-countries.ts';
import { isTitle } from '../words/titles.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { hashOf, slotOf } from './hash.ts';
import { role } from './role.ts';
import { candidate, type Document, type Word } from './word.ts';

/** What the scorer tells apart: nothing, a name, a place, an organisation. */
export type Label = 0 | 1 | 2 | 3;

/** More than any word has. */
export const mostFeatures = 80;
/** Words in small letters are weighed apart from capitals. */
const apart = 100;

const headWithin = 3;

/** Whether an organisation's or a place's head stands a few capitals on, in one direction: 0, 1 or 2. */
const headNear = (words: readonly Word[], at: number, step: 1 | -1): number => {
  for (let far = 1; far <= headWithin; far += 1) {
    const word = words[at + far * step];
    if (word === undefined || !(word.isCapital || isConnector(word.key))) return 0;
    if (!word.isCapital) continue;
    if (isOrganisationHead(word.key)) return 1;
    if (isPlaceHead(word.key)) return 2;
  }
  return 0;
};

const listsOf = (key: string): number =>
  (isUnremarkable(key) ? 1 : 0) |
  (isMonth(key) ? 2 : 0) |
  (isWeekday(key) ? 4 : 0) |
  (isWide(key) ? 8 : 0) |
  (isStateCode(key) ? 16 : 0) |
  (isOrganisationHead(key) ? 32 : 0) |
  (isPlaceHead(key) ? 64 : 0) |
  (isTitle(key) ? 128 : 0) |
  (isRelation(key) ? 256 : 0);

/** "Xx-Xx", "X'Xx": runs of one kind of letter are written once. */
const shapeOf = (text: string): number => {
  let shape = '';
  let before = '';
  for (let at = 0; at < text.length && shape.length < 8; at += 1) {
    const letter = text.charAt(at);
    const kind = letter === letter.toLowerCase() ? (letter === letter.toUpperCase() ? letter : 'x') : 'X';
    if (kind !== before) shape += kind;
    before = kind;
  }
  return hashOf(shape);
};

const caseOf = ({ isShouted }: Document, { isAllCaps, isCapital }: Word): number => {
  if (isAllCaps) return isShouted ? 3 : 4;
  return isCapital ? 1 : 2;
};

const nameness = (word: Word | undefined): number =>
  word?.isWord === true && word.isCapital ? 4 + word.first * 6 + word.last : 0;

const near = (word: Word | undefined): number =>
  word === undefined ? 0 : word.first > 0 ? 1 : word.last > 0 ? 2 : word.english > 0 ? 3 : 4;

/**
 * The slots (hash.ts) of all features of the word at `at`, written into `out`; answers how many. `hidden` leaves out what
 * the lexicon says, so that training learns what to make of a name nobody knows.
 */
export const featuresOf = (
  document: Document,
  at: number,
  previous: Label,
  beforeThat: Label,
  out: Int32Array,
  hidden = false,
): number => {
  const { words } = document;
  const word = words[at];
  if (word === undefined) return 0;
  const before = words[at - 1];
  const after = words[at + 1];
  const { key, hash, english, candidate: kind, text } = word;
  const first = hidden ? 0 : word.first;
  const last = hidden ? 0 : word.last;
  const town = hidden ? 0 : word.town;
  const base = kind === candidate.small ? apart : 0;
  let count = 0;
  const add = (feature: number, value: number): void => {
    out[count] = slotOf(feature + base, value);
    count += 1;
  };

  const starts = word.startsSentence ? 1 : 0;
  const letters = caseOf(document, word);
  const known = first * 6 + last;
  const state = starts * 8 + letters;
  const { length } = key;
  add(1, state);
  if (!hidden) add(2, hash);
  add(3, hashOf(key, Math.max(0, length - 3)));
  add(4, hashOf(key, Math.max(0, length - 2)));
  add(5, hashOf(key, 0, 3));
  add(6, shapeOf(text));
  add(7, Math.min(length, 9) + (text.length === 1 ? 100 : 0));
  add(8, known * 128 + english * 16 + state);
  add(9, first * 8 + english + 64 * starts);
  add(10, last * 8 + english + 64 * starts);
  add(11, town * 8 + english + 64 * starts + 1000 * first);
  const lists = listsOf(key);
  add(12, lists);
  add(13, lists * 16 + state);

  const b = before?.role ?? role.edge;
  const a = after?.role ?? role.edge;
  const second = words[at - 2]?.role ?? role.edge;
  const third = words[at + 2]?.role ?? role.edge;
  const dottedTitle = b === role.dot && second === role.title ? 1 : 0;
  add(14, b * 2 + dottedTitle);
  add(15, a);
  add(16, b * 32 + a);
  add(17, second * 32 + b);
  add(18, a * 32 + third);
  add(19, b * 256 + first * 16 + english);
  add(20, (a * 256 + first * 16 + english) * 2 + starts);
  add(21, b * 64 + last * 8 + english);
  const beforeHash = before?.hash ?? 7;
  const afterHash = after?.hash ?? 7;
  add(22, beforeHash);
  add(23, afterHash);
  if (words[at - 2] !== undefined) add(24, words[at - 2]?.hash ?? 0);
  if (words[at + 2] !== undefined) add(25, words[at + 2]?.hash ?? 0);
  const sort = first > 0 ? 1 : last > 0 ? 2 : english > 0 ? 3 : 4;
  add(26, beforeHash ^ Math.imul(sort, 0x9e_37));
  add(27, afterHash ^ Math.imul(sort + 8 * starts, 0x9e_37));
  add(28, previous);
  add(29, previous * 4 + beforeThat);
  add(30, previous * 512 + known * 8 + english);
  add(31, previous * 32 + b);
  add(32, (word.isPossessive ? 64 : 0) + first * 8 + english);
  const elsewhere = (word.isSmallElsewhere ? 4 : 0) + word.capitalElsewhere + (word.isNamedSomewhere ? 16 : 0);
  add(33, elsewhere + 64 * starts + 256 * english);
  add(34, elsewhere * 64 + first * 8 + english);
  const headAfter =
    after?.isWord === true && after.isCapital && isOrganisationHead(after.key)
      ? 1
      : after?.isWord === true && after.isCapital && isPlaceHead(after.key)
        ? 2
        : nameness(after);
  add(35, headAfter * 64 + first * 8 + english);
  add(36, nameness(before) * 64 + first * 8 + last);
  const heads = headNear(words, at, 1) * 4 + headNear(words, at, -1);
  add(37, heads + 16 * letters);
  add(38, heads * 512 + lists);
  add(39, (document.isSmall ? 1 : 0) + 2 * letters + 16 * first);
  add(40, (second * 32 + b) * 32 + a);
  add(41, Math.imul(beforeHash, 31) ^ afterHash);
  add(42, (near(before) * 8 + near(after)) * 8 + sort);
  if (kind === candidate.joining) {
    add(43, hash);
    add(44, previous * 64 + (after === undefined ? 0 : after.first * 6 + after.last));
  }
  if (kind === candidate.small) {
    add(45, first * 64 + english * 8 + (town > 0 ? 1 : 0));
    add(46, (b * 32 + a) * 64 + first * 8 + english);
    add(47, hash ^ Math.imul(b, 0x9e_37));
    add(48, hash ^ Math.imul(a, 0x85_eb));
  }
  return count;
};
