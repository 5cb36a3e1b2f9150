import { foldForm } from '../aliases/fold-form.ts';
import type { Place } from '../aliases/span.ts';

/** A text as small plain letters and single spaces, each with the place in the text that it stands for. */
interface FoldedText {
  readonly text: string;
  readonly places: readonly Place[];
  readonly source: string;
}

const apostrophe = /['’‘`´ʼʻ]/u;

/** One letter without marks, strokes and case, as one or several; blank for what is no letter and no digit. */
const plainOf = (letter: string): string => {
  if (/^[a-z0-9]$/.test(letter)) return letter;
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  return foldForm(letter).replaceAll(' ', '');
};

/** Letter by letter, so that a place can be found again: marks and invisible letters go, whatever parts words is a space. */
export const foldText = (text: string): FoldedText => {
  const folded: string[] = [' '];
  const places: Place[] = [{ start: 0, end: 0 }];
  let isAfterSpace = true;
  let at = 0;
  for (const letter of text) {
    const start = at;
    at += letter.length;
    const plain = plainOf(letter);
    const isInside = apostrophe.test(letter) && !/^s?(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 2));
    if (plain !== '') {
      folded.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) places.push({ start, end: at });
      isAfterSpace = false;
    } else if (isInside || /^[\p{M}\p{Cf}]+$/u.test(letter)) {
      const last = places.at(-1);
      // Part of the letter before it, and it goes with that.
      if (last !== undefined && !isAfterSpace) places[places.length - 1] = { ...last, end: at };
    } else if (!isAfterSpace) {
      folded.push(' ');
      places.push({ start, end: at });
      isAfterSpace = true;
    }
  }
  const end = { start: text.length, end: text.length };
  return { source: text, text: `${folded.join('')} `, places: [...places, end] };
};

/** "(555) 0100": the bracket that opens goes with the one that closes. */
const withBracket = (text: string, start: number, end: number): Place =>
  text[start - 1] === '(' && /^[^(]*\)/u.test(text.slice(start, end)) ? { start: start - 1, end } : { start, end };

const beginnings = new WeakMap<FoldedText, ReadonlyMap<string, readonly number[]>>();

/** Where each word of the text begins, so that thousands of details don't each read all of it. */
const beginningsIn = (folded: FoldedText): ReadonlyMap<string, readonly number[]> => {
  const known = beginnings.get(folded);
  if (known !== undefined) return known;
  const all = new Map<string, number[]>();
  for (const { 0: word, index } of folded.text.matchAll(/[^ ]+/gu)) {
    const places = all.get(word);
    if (places === undefined) all.set(word, [index]);
    else places.push(index);
  }
  beginnings.set(folded, all);
  return all;
};

/** Of a needle's words the one that stands in the text least often, and where it begins in the needle. */
const rarestIn = (folded: FoldedText, needle: string): { readonly starts: readonly number[]; readonly at: number } => {
  const all = beginningsIn(folded);
  let rarest: { readonly starts: readonly number[]; readonly at: number } | null = null;
  for (const { 0: word, index } of needle.matchAll(/[^ ]+/gu)) {
    const starts = all.get(word) ?? [];
    if (rarest === null || starts.length < rarest.starts.length) rarest = { starts, at: index };
  }
  return rarest ?? { starts: [], at: 0 };
};

/** Every place where these words stand as whole words, in any case, with any marks, and with anything between them. */
export const placesOf = (folded: FoldedText, words: string): readonly Place[] => {
  const { text, places, source } = folded;
  const needle = foldText(words).text.trim();
  const found: Place[] = [];
  // Thousands of numbers may begin with the same area code.
  const { starts, at: inNeedle } = rarestIn(folded, needle);
  for (const start of starts) {
    const at = start - inNeedle;
    if (!text.startsWith(` ${needle} `, at - 1)) continue;
    const first = places[at];
    const last = places[at + needle.length - 1];
    if (first !== undefined && last !== undefined) found.push(withBracket(source, first.start, last.end));
  }
  return found;
};
