/** Unicode's stream-safe form allows so many marks on one letter: no language and no notation needs more. */
const mostMarks = 30;
const tooMany = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/**
 * Each letter with its marks as one character where there is such a one, and no more marks on one than any writing needs.
 * Chromium takes milliseconds for each letter whose mark stands apart, and minutes for one under a hundred thousand.
 */
export const composed = (text: string): string =>
  /\p{M}/u.test(text) ? text.replaceAll(tooMany, '$1').normalize('NFC') : text;
