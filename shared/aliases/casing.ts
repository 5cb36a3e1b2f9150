const letters = /\p{L}/gu;

/** More than one letter, all of them capitals. */
export const isLoud = (text: string): boolean =>
  (text.match(letters)?.length ?? 0) > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

export const withCapital = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? text : `${first.toUpperCase()}${text.slice(first.length)}`;
};

/**
 * `to` as `from` was written: loud for loud. A name typed in small letters still becomes an alias with its capital:
 * only so can the alias be told from the word later.
 */
export const inCaseOf = (from: string, to: string): string => (isLoud(from) ? to.toUpperCase() : to);
