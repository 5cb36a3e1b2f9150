import { isWeekday } from '../words/calendar.ts';
import { isDeterminer, isArticle, isPossessive } from '../words/grammar.ts';
import { isGeneric } from '../words/generic.ts';
import {
  isFaintHead,
  isHospitalEnding,
  isOffice,
  isOrganisationHead,
  isPlaceHead,
  isStrongOrganisation,
} from '../words/heads.ts';
import { isTitle } from '../words/titles.ts';
import { goesOn } from './neighbours.ts';
import { role } from './role.ts';
import { longestSpan, type NamedKind, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

// "Harbor Light Shelter", "Euclid Avenue": capitals that end in a word for what they name.

const confidence = 0.86;
const everyday = 3;

const isHead = ({ key }: Word): boolean => isOrganisationHead(key) || isPlaceHead(key);

const bindsBack = new Set(['of', 'de', 'la', 'the']);
const saintly = new Set(['st', 'mt', 'ft']);

/** Takes no part in what follows it: "The", "On Monday", "Sister". */
const standsApart = ({ key, role: its }: Word): boolean =>
  isDeterminer(key) ||
  isArticle(key) ||
  isPossessive(key) ||
  isWeekday(key) ||
  key === 'i' ||
  its === role.preposition ||
  (isTitle(key) && !/^(?:st|sister|father|king|queen|prince|princess|duke|saint|santa|bishop|lady)$/u.test(key));

const isPossessiveStep = (before: Word, after: Word): boolean => before.isPossessive && after.start - before.end <= 3;

interface Reach {
  readonly start: number;
  /** Words that are the name itself, not what it is a name of. */
  readonly own: number;
}

/** How far back from its head a name begins. */
const reachBack = (words: readonly Word[], head: number): Reach => {
  let start = head;
  let own = 0;
  while (start > 0 && head - start < longestSpan) {
    const before = words[start - 1];
    const here = words[start];
    if (before === undefined || here === undefined || here.startsLine) break;
    if (here.start - before.end > 2 && !isPossessiveStep(before, here)) break;
    if (before.isWord && before.isCapital) {
      if (standsApart(before)) break;
      // An everyday word that only its sentence made a capital: "Drove Harbor Road".
      const isEveryday = before.english > 0 && before.english <= everyday && before.last === 0;
      // Nor is who was reached part of whom it reached: "Called Adult Protective Services".
      if (
        before.startsSentence &&
        isEveryday &&
        (own > 0 || before.role === role.reaching || before.role === role.doing)
      )
        break;
      start -= 1;
      if (!isGeneric(before.key) && !isHead(before)) own += 1;
    } else if (before.key === '.' && saintly.has(words[start - 2]?.key ?? '') && words[start - 2]?.isCapital === true)
      start -= 1;
    else if (before.key === '&' && words[start - 2]?.isCapital === true) start -= 1;
    else if (bindsBack.has(before.key) && own > 0 && words[start - 2]?.isCapital === true) start -= 1;
    else break;
  }
  while (start < head && words[start]?.isCapital !== true) start += 1;
  return { start, own };
};

const bindsOn = new Set(['of', 'for', 'and']);

/** How far on from its head a name goes: "School of Nursing", "Youth Center East". */
const reachOn = (words: readonly Word[], head: number): number => {
  let end = head;
  while (end - head < longestSpan) {
    const here = words[end];
    const next = words[end + 1];
    if (here === undefined || next === undefined || here.isPossessive || next.startsLine || next.start - here.end > 1)
      break;
    const after = words[end + 2];
    if (goesOn(next) && !isWeekday(next.key) && next.key !== 'i') end += 1;
    else if (bindsOn.has(next.key) && goesOn(after) && after.key !== 'i') {
      const belongs = next.key === 'of' || ((isHead(after) || isGeneric(after.key)) && isOrganisationHead(here.key));
      if (!belongs) break;
      end += 2;
    } else break;
  }
  return end;
};

const kindOf = (words: readonly Word[], start: number, head: number, end: number): NamedKind => {
  const last = words[end]?.key ?? '';
  const isOrganisation = isOrganisationHead(words[head]?.key ?? '');
  if (isOrganisation && (!isPlaceHead(words[head]?.key ?? '') || isStrongOrganisation(last))) return 'org';
  for (let at = start; at < head; at += 1) {
    const key = words[at]?.key ?? '';
    if (isOrganisationHead(key) && !isFaintHead(key)) return 'org';
  }
  return 'place';
};

const ordinaryFirst = 2;

const markHead = (verdicts: Verdicts, head: number): number => {
  const { words } = verdicts.document;
  const word = words[head];
  if (word === undefined || !word.isCapital || !isHead(word)) return head;
  const { start, own } = reachBack(words, head);
  if (own === 0 || start === head) return head;
  const opening = words[start];
  const ordinary = opening?.startsSentence === true && opening.english > 0 && opening.english <= ordinaryFirst;
  if (ordinary && opening.first === 0 && head - start < 2) return head;
  const end = reachOn(words, head);
  const kind = kindOf(words, start, head, end);
  for (let at = start; at <= end; at += 1) verdicts.set(at, kind, confidence, { code: 'ends-in', word: word.text });
  return end;
};

/** "Highland General", where the hospital is left unsaid. */
const markHospital = (verdicts: Verdicts, at: number): void => {
  const { words } = verdicts.document;
  const before = words[at - 1];
  const word = words[at];
  if (word?.isCapital !== true || !isHospitalEnding(word.key) || before === undefined || !goesOn(before)) return;
  if (isGeneric(before.key) || isTitle(before.key) || isOffice(before.key) || before.isPossessive) return;
  if (goesOn(words[at + 1]) && word.key === 'general') return;
  verdicts.set(at - 1, 'org', confidence, { code: 'ends-in', word: word.text });
  verdicts.set(at, 'org', confidence, { code: 'ends-in', word: word.text });
};

/** "Our Lady of Sorrows". */
const markChurch = (verdicts: Verdicts, at: number): void => {
  const { words } = verdicts.document;
  if (words[at]?.key !== 'our' || words[at + 1]?.key !== 'lady' || words[at + 2]?.key !== 'of') return;
  if (words[at + 1]?.isCapital !== true || words[at + 3]?.isCapital !== true) return;
  let end = at + 3;
  while (end - at < longestSpan && goesOn(words[end + 1])) end += 1;
  for (let here = at; here <= end; here += 1)
    verdicts.set(here, 'org', confidence, { code: 'sounds-like-organisation' });
};

/** "St. Vincent's", "St Jude": a house named for a saint, if it is said where somebody is. */
const markSaint = (verdicts: Verdicts, at: number): void => {
  const { words } = verdicts.document;
  const word = words[at];
  if (word?.isCapital !== true || !/^(?:st|saint)$/u.test(word.key)) return;
  const named = words[at + 1]?.key === '.' ? at + 2 : at + 1;
  const saint = words[named];
  if (saint?.isCapital !== true || saint.startsLine) return;
  if (verdicts.list[named]?.kind === 'org' || verdicts.list[named]?.kind === 'place') return;
  if (!saint.isPossessive && words[at - 1]?.role !== role.preposition) return;
  for (let here = at; here <= named; here += 1)
    verdicts.set(here, saint.isPossessive ? 'org' : 'place', 0.8, { code: 'sounds-like-organisation' });
};

/** Marks organisations and places by their last word. */
export const markHeads = (verdicts: Verdicts): void => {
  const { length } = verdicts.document.words;
  for (let at = 0; at < length; at += 1) at = markHead(verdicts, at);
  for (let at = 0; at < length; at += 1) {
    markHospital(verdicts, at);
    markChurch(verdicts, at);
    markSaint(verdicts, at);
  }
};
