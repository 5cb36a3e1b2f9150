import { isMonth, isWeekday } from '../words/calendar.ts';
import { isRelation } from '../words/relations.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isBrandOrMedicine, isUnremarkable } from '../words/unremarkable.ts';
import { isGeneric } from '../words/generic.ts';
import { isSpokenOf, titleBefore } from './neighbours.ts';
import { isMonthPerson } from './word-names.ts';
import type { Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

const isDayOfMonth = (word: Word | undefined): boolean => word?.isNumber === true;

/** Hardly ever said before somebody's name. */
const months = new Set('in until till during last next this every each late early mid through between'.split(' '));
const isWithMonths = (key: string): boolean => months.has(key);

const isTheMonth = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !isMonth(word.key)) return false;
  const before = words[at - 1];
  if (isDayOfMonth(words[at + 1]) || isDayOfMonth(before) || (before !== undefined && isWeekday(before.key)))
    return true;
  if (word.key.startsWith('mid-')) return true;
  if (before !== undefined && isWithMonths(before.key)) return true;
  return !isMonthPerson(words, at);
};

/** "Jesús" folds to "jesus" and is a name all the same: these lists are of plain letters. */
const isPlainlyWritten = ({ text }: Word): boolean => !/[^\x20-\x7e’]/u.test(text);

const led = new Set('client resident patient participant family member tenant baby child'.split(' '));
const isLetters = (word: Word | undefined): boolean => word?.isCapital === true && /^\p{Lu}{1,2}$/u.test(word.text);

/** "Client B", "Resident AA": already somebody's other name, and not part of the one that comes after it. */
const isLetterAlias = (words: readonly Word[], at: number): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word !== undefined && led.has(word.key)) return isLetters(after);
  return before !== undefined && led.has(before.key) && isLetters(word);
};

const commonName = 3;

/** "Ontario Works": help with money and work, as states and provinces call it. */
const isStateProgramme = (words: readonly Word[], at: number): boolean => {
  const state = words[at]?.key === 'works' ? words[at - 1] : words[at + 1]?.key === 'works' ? words[at] : undefined;
  const works = words[at]?.key === 'works' ? words[at] : words[at + 1];
  return state?.isCapital === true && works?.isCapital === true && isWide(state.key);
};

const kinship = new Set('foster bio birth'.split(' '));
const kept = new Set('care carer home placement parent family system agency sib kiddo'.split(' '));

/** "Foster mom called": what kind of mother, where a sentence gave it its capital. */
const isKindOfKin = (words: readonly Word[], at: number): boolean => {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || after === undefined || !kinship.has(word.key) || word.isPossessive) return false;
  const kin = after.key.replace(/(?<=\p{L}{2})s$/u, '');
  return !after.isCapital && after.isWord && (isRelation(kin) || kept.has(kin) || after.key === 'families');
};

const isVetoed = (verdicts: Verdicts, at: number): boolean => {
  const { words } = verdicts.document;
  const word = words[at];
  const verdict = verdicts.list[at];
  if (word === undefined || verdict === null || verdict === undefined) return false;
  if (isLetterAlias(words, at) || isKindOfKin(words, at)) return true;
  if (isTheMonth(words, at) || isStateProgramme(words, at)) return true;
  if (titleBefore(words, at) !== null) return false;
  const follows = verdicts.list[at - 1]?.kind === 'name' && words[at - 1]?.isPossessive === false;
  const partOfName = follows && verdict.kind === 'name';
  if (isWeekday(word.key) || isBrandOrMedicine(word.key)) return !partOfName;
  // Roman, Dakota, Christian: languages and peoples that are first names as well.
  const isSomebody = word.first > 0 && word.first <= commonName && isSpokenOf(words, at);
  if (isUnremarkable(word.key) && isPlainlyWritten(word) && verdict.kind === 'name') return !partOfName && !isSomebody;
  const alone = verdicts.list[at - 1]?.kind !== 'place' && verdicts.list[at + 1]?.kind !== 'place';
  if (isWide(word.key) && verdict.kind === 'place') return alone;
  return verdict.kind === 'place' && alone && isGeneric(word.key);
};

/** Takes back what is a programme, a month, a language, a brand, a state. */
export const veto = (verdicts: Verdicts): void => {
  const taken = verdicts.list.map((_, at) => isVetoed(verdicts, at));
  taken.forEach((is, at) => {
    if (is) verdicts.drop(at);
  });
};
