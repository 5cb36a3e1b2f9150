import { fold } from '../tokens/fold.ts';
import type { Find } from '../span.ts';
import { isNameEnding, isParticle } from '../words/particles.ts';
import { isFormalTitle, isTitle } from '../words/titles.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Verdicts } from './verdicts.ts';
import { candidate, type Word } from './word.ts';

const isLead = (word: Word | undefined, kind: string): boolean => {
  if (word === undefined) return false;
  if (word.key === '.') return true;
  if (kind === 'name' && (isFormalTitle(word.key) || (isTitle(word.key) && word.first === 0))) return true;
  return word.candidate === candidate.joining && !isParticle(word.key) && !word.isCapital;
};

const isTail = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.key === '.') return !isNameEnding(words[at - 1]?.key ?? '');
  return word?.candidate === candidate.joining && !word.isCapital;
};

const trimmed = ({ document: { words }, list }: Verdicts, group: Group): Group => {
  let { first, last } = group;
  const kind = list[first]?.kind ?? '';
  while (first < last && isLead(words[first], kind)) first += 1;
  while (last > first && isTail(words, last)) last -= 1;
  return { first, last };
};

/** Groups of verdicts as finds, without titles before them and dots behind. */
export const findsOf = (verdicts: Verdicts): readonly Find[] => {
  const { words } = verdicts.document;
  return groupsOf(verdicts).flatMap((group) => {
    const { first, last } = trimmed(verdicts, group);
    const verdict = verdicts.list[first];
    const from = words[first];
    const to = words[last];
    if (verdict === null || verdict === undefined || from === undefined || to === undefined) return [];
    let confidence = 0;
    for (let at = first; at <= last; at += 1) confidence = Math.max(confidence, verdicts.list[at]?.confidence ?? 0);
    return [{ start: from.start, end: to.end, kind: verdict.kind, confidence, reason: verdict.reason }];
  });
};

/** How a found text is looked up again. */
export const lookUpKey = (text: string): string => fold(text).replaceAll(/\s+/gu, ' ').trim();
