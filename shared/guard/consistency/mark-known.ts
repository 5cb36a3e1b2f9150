import { isMonth } from '../words/calendar.ts';
import { role } from '../names/role.ts';
import { isVerbLike } from '../names/neighbours.ts';
import type { Verdicts } from '../names/verdicts.ts';
import type { Word } from '../names/word.ts';
import type { KnownForms } from './known-forms.ts';

const certain = 0.99;
const everyday = 4;
const longestForm = 8;

const matches = (words: readonly Word[], at: number, form: readonly string[]): number | null => {
  if (form.length > longestForm) return null;
  let here = at;
  for (const [index, key] of form.entries()) {
    // "Marisol R. Vega" is known as "marisol r vega".
    if (index > 0 && words[here]?.key === '.') here += 1;
    if (words[here]?.key !== key || (index > 0 && words[here]?.startsLine === true)) return null;
    here += 1;
  }
  return here - 1;
};

/** A known name that is a word too: only where it is somebody. */
const isMeant = (words: readonly Word[], at: number, isSmall: boolean): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  const isOrdinary = word.english > 0 && word.english <= everyday;
  const before = words[at - 1];
  if (!word.isCapital) {
    if (!isOrdinary) return true;
    const pointed = before?.role === role.relation || before?.role === role.naming || before?.role === role.smallTitle;
    return pointed || (isSmall && before?.role === role.reaching && word.first > 0);
  }
  if (isMonth(word.key) && words[at + 1]?.isNumber === true) return false;
  if (isMonth(word.key) && before?.role === role.preposition) return false;
  return !isOrdinary || !word.startsSentence || word.isPossessive || isVerbLike(words[at + 1]);
};

/** Every form of the alias book, wherever it stands. */
export const markKnown = (verdicts: Verdicts, { byFirst }: KnownForms): void => {
  if (byFirst.size === 0) return;
  const { words, isSmall } = verdicts.document;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !(word.isWord || word.isNumber)) continue;
    for (const form of byFirst.get(word.key) ?? []) {
      const last = matches(words, at, form);
      if (last === null || (form.length === 1 && !isMeant(words, at, isSmall))) continue;
      for (let here = at; here <= last; here += 1) verdicts.set(here, 'name', certain, { code: 'known' });
      at = last;
      break;
    }
  }
};
