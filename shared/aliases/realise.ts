import { justBefore } from './beside-place.ts';
import { isLoud, withCapital, inCaseOf } from './casing.ts';
import type { RoleHere } from './role-of.ts';
import type { Place } from './span.ts';
import type { Swap } from './swaps.ts';

const possessive = /['’]s?$/iu;
const plural = (name: string): string => `${name}${/(?:[sxz]|ch|sh)$/iu.test(name) ? 'es' : 's'}`;

const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?…]["”’)]*\s+|[\n\r]\s*)["“(]*$/u.test(justBefore(text, { start }));

const possessiveIn = (written: string): string => possessive.exec(written)?.[0] ?? '';

/** "Keisha’s" → "Heron’s", "KEISHA" → "HERON", "the Hendersons" → "the Herons". The place stays as it is. */
export const realiseAlias = (text: string, { start, end }: Place, alias: string): Swap => {
  const written = text.slice(start, end);
  const tail = possessiveIn(written);
  const name = written.slice(0, written.length - tail.length);
  const article = /^the[ \u00A0]+(?=\p{Lu})/iu.exec(name)?.[0] ?? '';
  const isFamily =
    /^\p{Lu}\p{L}+s$/u.test(name.slice(article.length)) &&
    (article !== '' || /\bthe[ \u00A0]+$/iu.test(justBefore(text, { start })));
  const cased = inCaseOf(name, isFamily ? plural(alias) : alias);
  // "James'" has no s of its own, and "Heron" needs one.
  const ending = tail.length === 1 && !/s$/iu.test(cased) ? `${tail}${isLoud(cased) ? 'S' : 's'}` : tail;
  return { start, end, to: `${article}${cased}${ending}` };
};

const determiner =
  /(?:^|[^\p{L}])(the|a|an|my|your|his|her|their|our|its|this|that|these|those|each|every|another|\p{L}+['’]s)[ \u00A0]+$/iu;

/** "her sister": whose it is goes where another word says it, and stands for the article where none does. */
const owner = /^(?:my|our|your|his|her|its|their|an?)[ \u00A0]+/iu;

const article = (noun: string): string => (/^[aeiou]/iu.test(noun) ? 'an' : 'a');

/**
 * The role in the detail's place: "her sister Monique’s car" → "her sister’s car", "at St. Vincent’s Hospital" → "at
 * the hospital". `others`: roles that already stand for somebody else here, so that a second hospital is the other one.
 */
export const realiseRole = (text: string, at: Place, here: RoleHere, others: Iterable<string> = []): Swap => {
  const written = text.slice(at.start, at.end);
  const tail = possessiveIn(written);
  if (here.isThereAlready) return { start: here.start, end: here.end, to: tail };
  const isSecond = [...others].includes(here.role);
  const role = here.role.replace(/^the /u, isSecond ? 'other ' : '');
  const noun = role.replace(owner, '');
  const before = determiner.exec(justBefore(text, here))?.[1] ?? '';
  const cased = (words: string): string => (isLoud(written.replace(possessive, '')) ? words.toUpperCase() : words);
  if (/^an?$/iu.test(before)) {
    const from = text.lastIndexOf(before, here.start - 1);
    const fitting = before.startsWith('A') ? withCapital(article(noun)) : article(noun);
    return { start: from, end: here.end, to: `${fitting} ${cased(noun)}${tail}` };
  }
  if (before !== '') return { start: here.start, end: here.end, to: `${cased(noun)}${tail}` };
  const whole = cased(noun === role ? `the ${noun}` : role);
  const begun = isSentenceStart(text, here.start) ? withCapital(whole) : whole;
  return { start: here.start, end: here.end, to: `${begun}${tail}` };
};
