import type { Find } from '../span.ts';

/** A text as its figures would be typed, and where a find in it lies in the text itself. */
export interface Plainly {
  readonly text: string;
  readonly back: (find: Find) => Find;
}

const wideStart = 0xff01;
const wideEnd = 0xff5e;
const toAscii = 0xfee0;

/** Where the decimal digits of scripts begin that are written among Latin letters. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];

const dashes = '\u2010\u2011\u2012\u2212\uFE63';
const spaces = '\u00A0\u2000-\u200A\u202F\u205F\u3000';
const slashes = '\u2044\u2215';
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const otherwise = new RegExp(
  `[${dashes}${spaces}${slashes}\\uFF01-\\uFF5E\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF]`,
  'gu',
);
/** One dash may be a span of pages; two are a number. */
const dashed = /\d{2,4}(?:\u2013\d{2,4}){2,4}/gu;

const plain = (letter: string): string => {
  if (dashes.includes(letter)) return '-';
  if (slashes.includes(letter)) return '/';
  const code = letter.charCodeAt(0);
  if (code >= wideStart && code <= wideEnd) return String.fromCharCode(code - toAscii);
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? ' ' : String(code - zero);
};

/**
 * Word processors and web pages have dashes that don't break, spaces that don't either, wide digits, and letters that
 * nobody sees, all in the middle of a number: the forms of details are looked for in what a keyboard would have typed.
 */
export const plainly = (text: string): Plainly => {
  const asTyped = text.replaceAll(otherwise, plain).replaceAll(dashed, (match) => match.replaceAll('\u2013', '-'));
  if (!unseen.test(asTyped)) return { text: asTyped, back: (find) => find };
  const kept: number[] = [];
  let seen = '';
  for (let at = 0; at < asTyped.length; at += 1) {
    if (unseen.test(asTyped.charAt(at))) continue;
    kept.push(at);
    seen += asTyped.charAt(at);
  }
  const last = (end: number): number => (kept[end - 1] ?? 0) + 1;
  return { text: seen, back: (find) => ({ ...find, start: kept[find.start] ?? 0, end: last(find.end) }) };
};
