import type { Token } from '../tokens/token.ts';
import { isMonth, isWeekday } from '../words/calendar.ts';
import { isArticle, isDeterminer, isDoing, isPossessive, isPreposition, isReaching } from '../words/grammar.ts';
import { isNaming, isRelation } from '../words/relations.ts';
import { isTitle } from '../words/titles.ts';

/** What a token is to its neighbours. The weights were learned under these numbers: never renumber without training. */
export const role = {
  none: 0,
  number: 1,
  comma: 2,
  dot: 3,
  opening: 4,
  closing: 5,
  mark: 6,
  ampersand: 7,
  title: 8,
  smallTitle: 9,
  relation: 10,
  article: 11,
  determiner: 12,
  preposition: 13,
  reaching: 14,
  doing: 15,
  month: 16,
  weekday: 17,
  loud: 18,
  capital: 19,
  word: 20,
  unknown: 21,
  possessive: 22,
  naming: 23,
  colon: 24,
  edge: 25,
} as const;
export type Role = (typeof role)[keyof typeof role];

const ofMark = (key: string): Role => {
  if (key === ',') return role.comma;
  if (key === '.') return role.dot;
  if (key === ':') return role.colon;
  if (key === '&') return role.ampersand;
  if (key === '"' || key === '“' || key === '(' || key === '‘') return role.opening;
  if (key === '”' || key === ')' || key === '’') return role.closing;
  return role.mark;
};

export const roleOf = ({ key, isWord, isNumber, isCapital, isAllCaps }: Token, isEnglish: boolean): Role => {
  if (isNumber) return role.number;
  if (!isWord) return ofMark(key);
  if (isTitle(key)) return isCapital ? role.title : isRelation(key) ? role.relation : role.smallTitle;
  if (isRelation(key) && !isCapital) return role.relation;
  if (isNaming(key) && !isCapital) return role.naming;
  if (isArticle(key)) return role.article;
  if (isPossessive(key)) return role.possessive;
  if (isDeterminer(key)) return role.determiner;
  if (isPreposition(key)) return role.preposition;
  if (isReaching(key)) return role.reaching;
  if (isDoing(key)) return role.doing;
  if (isMonth(key)) return role.month;
  if (isWeekday(key)) return role.weekday;
  if (isCapital) return isAllCaps ? role.loud : role.capital;
  return isEnglish ? role.word : role.unknown;
};
