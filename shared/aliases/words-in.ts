/** A word of a text with its apostrophes and hyphens. Offsets are UTF-16 code units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Begins with a capital, or with a letter of a script that has none. */
  readonly isCapital: boolean;
  /** What stands between it and the word before. */
  readonly before: string;
}

const joins = "'’‘`´ʼʻ\\-\\u2010\\u2011";
const pattern = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*(?:[${joins}]+[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*)*`,
  'gu',
);

export const wordsIn = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const isCapital = /\p{L}/u.test(first) && !/\p{Ll}/u.test(first);
    words.push({ start: index, end: index + word.length, text: word, isCapital, before: text.slice(end, index) });
    end = index + word.length;
  }
  return words;
};

/** Whether a sentence, a line or a quotation may begin with this word. */
export const isSentenceStart = ({ before, start }: Word): boolean =>
  start === before.length || /[.!?…:\n\r"“”(]/u.test(before);
