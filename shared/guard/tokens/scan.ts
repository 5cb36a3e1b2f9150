import { digitSize, invisibleSize, isApostrophe, isSpace, letterSize, symbolSize } from './characters.ts';
import { fold } from './fold.ts';

/** What a scan sees of a token before it is known where sentences begin. */
export interface Piece {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isNumber: boolean;
  readonly isPossessive: boolean;
  readonly startsLine: boolean;
}

const hyphen = 45;
const dot = 46;
const newLine = 10;
const carriageReturn = 13;
const insideNumbers = '.,-/:';

/** "U.S.", "J.R.": single letters that dots hold together. */
const isInitialsDot = (text: string, dotAt: number, wordStart: number): boolean => {
  const before = letterSize(text, dotAt - 1);
  if (before === 0 || (dotAt - 1 > wordStart && letterSize(text, dotAt - 2) > 0)) return false;
  const after = letterSize(text, dotAt + 1);
  return after > 0 && letterSize(text, dotAt + 1 + after) === 0;
};

const wordEnd = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const size = letterSize(text, at) || invisibleSize(text, at);
    if (size > 0) {
      at += size;
      continue;
    }
    const code = text.charCodeAt(at);
    const joins = code === hyphen || code === 0x2011 || isApostrophe(code);
    if (joins && letterSize(text, at + 1) > 0) at += 1;
    else if (code === dot && isInitialsDot(text, at, from)) at += 1;
    else return at;
  }
};

const numberEnd = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const size = digitSize(text, at) || letterSize(text, at);
    if (size > 0) at += size;
    else if (insideNumbers.includes(text.charAt(at)) && text.charAt(at) !== '' && digitSize(text, at + 1) > 0) at += 1;
    else return at;
  }
};

const possessiveLength = (word: string): number => {
  const { length } = word;
  if (length < 3 || !isApostrophe(word.charCodeAt(length - 2))) return 0;
  const last = word.charCodeAt(length - 1);
  return last === 115 || last === 83 ? 2 : 0;
};

/** Cuts a text into words, numbers and marks, in one pass. */
export const scan = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  let startsLine = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === newLine || code === carriageReturn) startsLine = true;
      at += 1;
      continue;
    }
    const isWord = letterSize(text, at) > 0;
    const isNumber = !isWord && digitSize(text, at) > 0;
    const end = isWord ? wordEnd(text, at) : isNumber ? numberEnd(text, at) : at + symbolSize(text, at);
    const whole = text.slice(at, end);
    const cut = isWord ? possessiveLength(whole) : 0;
    const word = cut > 0 ? whole.slice(0, -cut) : whole;
    const key = isWord ? fold(word) : word;
    pieces.push({
      text: word,
      key,
      start: at,
      end: end - cut,
      isWord,
      isNumber,
      isPossessive: cut > 0,
      startsLine: startsLine && pieces.length > 0,
    });
    startsLine = false;
    at = end;
  }
  return pieces;
};
