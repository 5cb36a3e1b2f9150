import type { SupervisionItem, SupervisionSession } from '#shared/journal/supervision-session';
import { fitting, type Gathered } from '#shared/supervision/gathered';
import { monthAndDay } from '../../app/format.ts';
import { codesInWords } from '../../strings/ledger-codes.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';

/** What something gathered is, in a word or two, above its own words. */
export const kindOf = ({ from, about }: Gathered): string => {
  if (from.type !== 'ledger') return text.from[from.type];
  const more = codesInWords(from.ledger, about);
  return more === '' ? text.ledgers[from.ledger] : `${text.ledgers[from.ledger]}: ${more}`;
};

/** Its own words; where it has none, what it is. */
export const wordsOf = (one: Gathered): string => {
  if (one.from.type === 'finding') return text.finding(one.from.direction, monthAndDay(one.from.since));
  if (one.from.type === 'alone') return text.alone(one.from.people);
  return one.words.trim() === '' ? kindOf(one) : one.words;
};

/** Long words by how they begin. */
export const inShort = (words: string): string => fitting(words.replaceAll(/\s+/gu, ' '), 70);

export const itemFrom = (session: SupervisionSession, { key }: Gathered): SupervisionItem | null =>
  session.items.find(({ from }) => from === key) ?? null;
