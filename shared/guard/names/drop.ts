import { isGeneric } from '../words/generic.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isParticle } from '../words/particles.ts';
import { isRelation } from '../words/relations.ts';
import { isShorthand } from '../words/shorthand.ts';
import { namesNobody } from '../words/titles.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

const longestCode = 5;
const certain = 0.97;
const strong = 0.9;
const frequent = 5;

const isAboutNobody = (words: readonly Word[]): boolean =>
  words.every(
    ({ key, text, isCapital }) =>
      namesNobody(key) || isShorthand(text) || (isParticle(key) && !isCapital) || text.length === 1,
  );

/** Capitals that are somebody's short form of something: "the RA", "PTO". */
const isCode = ({ isAllCaps, text, first, english }: Word): boolean =>
  isAllCaps && text.length <= longestCode && !(first > 0 && first <= 2 && english === 0 && text.length > 2);

const isSaidOrdinarily = ({ startsSentence, english, first, last }: Word): boolean =>
  startsSentence && english > 0 && english <= frequent && first === 0 && last === 0;

/** "Baby slept": what somebody is, with the capital of its sentence. */
const isKin = ({ startsSentence, key, isPossessive }: Word): boolean =>
  startsSentence && !isPossessive && isRelation(key);

const isOrdinary = ({ english, isCapital, key }: Word): boolean =>
  (english > 0 && english <= frequent) || !isCapital || isGeneric(key);

/** "Client B", "Resident 4": what somebody wrote so that nobody is named. */
const isAlias = (words: readonly Word[], { first, last }: Group): boolean => {
  const word = words[last];
  if (word === undefined || first !== last || !word.isCapital) return false;
  const letters = word.text.replace('.', '');
  const follows = /^(?:client|resident|patient|participant|family|member|tenant|baby|child|mr|mrs|ms|miss|mx|dr)$/u;
  const before = words[first - 1]?.key === '.' ? words[first - 2] : words[first - 1];
  const led = before !== undefined && follows.test(before.key);
  return letters.length === 1 || (led && word.isAllCaps && letters.length === 2);
};

const namesNothing = (verdicts: Verdicts, group: Group): boolean => {
  const { words, isShouted } = verdicts.document;
  const verdict = verdicts.list[group.first];
  if (verdict === null || verdict === undefined) return true;
  const own = words.slice(group.first, group.last + 1).filter(({ isWord }) => isWord);
  const [only] = own;
  if (only === undefined || isAlias(words, group)) return true;
  const { kind, reason } = verdict;
  let confidence = 0;
  for (let at = group.first; at <= group.last; at += 1)
    confidence = Math.max(confidence, verdicts.list[at]?.confidence ?? 0);
  if (kind === 'name' ? isAboutNobody(own) : own.every(({ key }) => isGeneric(key))) return true;
  if (own.length === 1 && !isShouted && isCode(only) && confidence < certain) return true;
  const headed = own.some(({ key }) => isOrganisationHead(key) || isPlaceHead(key));
  if (kind !== 'name' && own.every(isOrdinary) && !headed && confidence < strong) return true;
  const pointed = reason.code === 'after-title' || reason.code === 'after-word';
  return kind === 'name' && own.length === 1 && !pointed && (isSaidOrdinarily(only) || isKin(only));
};

/** Takes back what names no one: bare titles, codes, everyday words, aliases. */
export const dropWhatNamesNothing = (verdicts: Verdicts): void => {
  for (const group of groupsOf(verdicts)) {
    if (!namesNothing(verdicts, group)) continue;
    for (let at = group.first; at <= group.last; at += 1) verdicts.drop(at);
  }
};
