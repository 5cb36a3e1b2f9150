import { type Fold, foldForm, rememberingFold } from './fold-form.ts';
import { familyKey, initialsKey, titledKey } from './name-forms.ts';
import type { Place } from './span.ts';
import { owners, relations } from './role-words.ts';
import { particles, titles } from './titles.ts';
import { isSentenceStart, type Word, wordsIn } from './words-in.ts';

/** A piece of a text that may be a known form, and the key under which it would be known. */
export interface Candidate extends Place {
  readonly key: string;
  /** Every word of it that counts begins with a capital. */
  readonly isCapital: boolean;
  /** The capital may be there because a sentence begins. */
  readonly isAtStart: boolean;
  readonly words: number;
}

/** Names of more words than this are found by their parts. */
const mostWords = 4;

const possessive = /['’‘`´ʼ]s?$/iu;

const endOf = (word: Word): number => word.end - (possessive.exec(word.text)?.[0].length ?? 0);

const isTight = (before: string): boolean => /^[ \u00A0]+$/u.test(before);
/** "J. Morales": a stop after a single letter or a title parts nothing. */
const isJoined = (fold: Fold, previous: Word, { before }: Word): boolean =>
  isTight(before) ||
  (/^\.[ \u00A0]*$/u.test(before) && (previous.text.length === 1 || titles.has(fold(previous.text))));

const isLink = (fold: Fold, word: Word): boolean =>
  particles.has(fold(word.text)) || /^(?:of|the|for|and)$/u.test(word.text);

const candidate = (first: Word, last: Word, key: string, words: number, isCapital: boolean): readonly Candidate[] =>
  key === ''
    ? []
    : [{ start: first.start, end: endOf(last), key, words, isCapital, isAtStart: isSentenceStart(first) }];

/** Capitals in a row from here, with small words between them that names have. */
const runsFrom = (fold: Fold, text: string, words: readonly Word[], from: number): readonly Candidate[] => {
  const first = words[from];
  if (first === undefined || !first.isCapital) return [];
  const found: Candidate[] = [];
  let capitals = 1;
  for (let at = from + 1; at < words.length && capitals < mostWords; at += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (word === undefined || previous === undefined || !isJoined(fold, previous, word)) break;
    if (word.isCapital) {
      capitals += 1;
      found.push(...candidate(first, word, fold(text.slice(first.start, word.end)), at - from + 1, true));
    } else if (!isLink(fold, word) || at - from > mostWords + 2) break;
  }
  return found;
};

/** "Keisha’s aunt": whose she is says that it is no title of hers. */
const isRelation = (fold: Fold, word: Word, previous: Word | undefined): boolean =>
  !word.isCapital &&
  relations.has(fold(word.text)) &&
  previous !== undefined &&
  owners.test(previous.text) &&
  isTight(word.before);

/** "Ms. Abernathy", "Dr de la Cruz": the title, and up to three words of surname. */
const titledFrom = (fold: Fold, words: readonly Word[], from: number): readonly Candidate[] => {
  const title = words[from];
  if (title === undefined || !titles.has(fold(title.text)) || isRelation(fold, title, words[from - 1])) return [];
  const found: Candidate[] = [];
  for (let at = from + 1; at <= from + 3; at += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (word === undefined || previous === undefined || !isJoined(fold, previous, word)) break;
    const surname = words.slice(from + 1, at + 1).map(({ text }) => text);
    found.push(...candidate(title, word, titledKey(surname.join(' '), fold), at - from + 1, word.isCapital));
    if (at > from + 1) found.push(...candidate(title, word, titledKey(word.text, fold), at - from + 1, word.isCapital));
  }
  return found;
};

const wordFrom = (fold: Fold, words: readonly Word[], from: number): readonly Candidate[] => {
  const word = words[from];
  if (word === undefined) return [];
  const previous = words[from - 1];
  const isFamily = previous !== undefined && /^the$/iu.test(previous.text) && isTight(word.before);
  return [
    ...candidate(word, word, fold(word.text), 1, word.isCapital),
    ...(isFamily && /s['’]?$/u.test(word.text)
      ? candidate(previous, word, familyKey(word.text, fold), 2, word.isCapital)
      : []),
  ];
};

const dotted = /(?<![\p{L}\p{N}])(?:\p{Lu}\.[ \u00A0]?){2,3}|(?<![\p{L}\p{N}.])\p{Lu}{2,3}(?![\p{L}\p{N}])/gu;

const initialsIn = (text: string): readonly Candidate[] =>
  [...text.matchAll(dotted)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
    key: initialsKey(Array.from(foldForm(found).replaceAll(' ', ''))),
    isCapital: true,
    isAtStart: false,
    words: 1,
  }));

/** Everything in a text that a known form could be: each word, each run of capitals, titles, families, initials. */
export const candidatesIn = (text: string): readonly Candidate[] => {
  const words = wordsIn(text);
  const fold = rememberingFold();
  const found = words.flatMap((_, at) => [
    ...wordFrom(fold, words, at),
    ...runsFrom(fold, text, words, at),
    ...titledFrom(fold, words, at),
  ]);
  return [...found, ...initialsIn(text)];
};
