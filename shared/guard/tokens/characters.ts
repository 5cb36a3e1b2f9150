// What a code unit is, for a scan that runs at every keystroke: ASCII by comparison, the rest by Unicode's own classes.

const letterOrMark = /^[\p{L}\p{M}]/u;
const digitBeyondAscii = /^\p{Nd}/u;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2bb;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

/** How many code units of a letter (or of a mark on one) stand at `at`: none, one, or two. */
export const letterSize = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code)) return 1;
  // The modifier letters among these are apostrophes in Hawaiian and Hmong names.
  if (!(code >= 0xaa) || isApostrophe(code)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letterOrMark.test(letter) ? letter.length : 0;
};

/** How many code units a digit of any script takes at `at`: none, one, or two. */
export const digitSize = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return 1;
  if (!(code >= 0x660)) return 0;
  const digit = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return digitBeyondAscii.test(digit) ? digit.length : 0;
};

/** One symbol: a surrogate pair is never cut in two. */
export const symbolSize = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const softHyphen = 0xad;
const isInvisible = (code: number): boolean =>
  code === softHyphen || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
const zeroWidthSpace = 0x200b;
const lastLatin = 0x24f;
const longestGap = 4;

/**
 * How many code units of what nobody sees hold two letters together at `at`, as a word processor leaves them: "Mor\u00ADales".
 * Other scripts part their words with such a space.
 */
export const invisibleSize = (text: string, at: number): number => {
  let end = at;
  let parts = false;
  while (end - at < longestGap && isInvisible(text.charCodeAt(end))) {
    parts ||= text.charCodeAt(end) === zeroWidthSpace;
    end += 1;
  }
  const isWithin = end > at && letterSize(text, end) > 0 && !(parts && text.charCodeAt(end) > lastLatin);
  return isWithin ? end - at : 0;
};
