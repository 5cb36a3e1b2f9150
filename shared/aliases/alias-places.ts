import { inCaseOf, isLoud, withCapital } from './casing.ts';
import type { Place } from './span.ts';
import type { Swap } from './swaps.ts';
import { isWordOnly } from './word-not-alias.ts';

/** An alias where it stands in a text, with the possessive after it. */
interface AliasPlace extends Place {
  /** The alias itself, as it is written here. */
  readonly alias: string;
  /** "'s", or the bare apostrophe after an alias that ends in s; blank without. */
  readonly possessive: string;
}

const escaped = (alias: string): string =>
  alias
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(String.raw`[ \u00A0]+`);

const beginsSmall = (alias: string): boolean => /^\p{Ll}/u.test(alias);

/**
 * Where an alias stands: as a whole word, never in another one or hyphenated to one. An alias that begins with a
 * capital counts only with it ("Heron", "HERON", never "a heron"); a role may also begin a sentence. "Will she come?" speaks
 * of nobody who is called Will.
 */
export const aliasPlaces = (text: string, alias: string): readonly AliasPlace[] => {
  if (alias.trim() === '') return [];
  const spellings = [...new Set([alias, alias.toUpperCase(), ...(beginsSmall(alias) ? [withCapital(alias)] : [])])];
  // Most pages say nothing of most people, and a plain look is far cheaper than a careful one.
  if (!spellings.some((one) => text.includes(one.split(/\s/u, 1)[0] ?? one))) return [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}_])(?<![\p{L}\p{N}][-‐‑'’])(${spellings.map(escaped).join('|')})(['’](?:s|S)(?![\p{L}\p{N}])|(?<=[sS])['’](?![\p{L}\p{N}]))?(?![\p{L}\p{N}\p{M}_]|[-‐‑'’][\p{L}\p{N}])`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, found = '', possessive = ''] = match;
    const place = { start: match.index, end: match.index + whole.length };
    return isWordOnly(text, alias, place) ? [] : [{ ...place, alias: found, possessive }];
  });
};

const possessiveOf = (to: string, possessive: string): string => {
  if (possessive === '') return '';
  const mark = possessive.charAt(0);
  // "Briars'" is kept for a name that ends in s only; for any other the s comes with it.
  if (possessive.length === 1) return /s$/iu.test(to) ? mark : `${mark}${isLoud(to) ? 'S' : 's'}`;
  return possessive;
};

/** What puts `to` in the place of an alias all through a text, in the case and with the possessive it had. */
export const renameSwaps = (text: string, from: string, to: string): readonly Swap[] =>
  aliasPlaces(text, from).map(({ start, end, alias, possessive }) => {
    const cased = inCaseOf(alias, to);
    const begun = beginsSmall(from) && !beginsSmall(alias) ? withCapital(cased) : cased;
    return { start, end, to: `${begun}${possessiveOf(begun, possessive)}` };
  });
