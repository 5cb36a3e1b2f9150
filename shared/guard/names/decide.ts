import type { Reason } from '../span.ts';
import { isMonth, isWeekday } from '../words/calendar.ts';
import { isOrganisationHead } from '../words/heads.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isPointedAt } from './candidates.ts';
import { isCompound } from './compounds.ts';
import { evidenceOf } from './evidence.ts';
import { isSpokenOf, titleBefore } from './neighbours.ts';
import { role } from './role.ts';
import type { Odds } from './scorer.ts';
import type { NamedKind, Verdicts } from './verdicts.ts';
import { candidate, type Document, type Word } from './word.ts';

/** How much of the evidence by hand is added to what was learned, in log-odds. */
const share = 0.25;
const even = 2;
const mostEvidence = 4;

const logit = (p: number): number => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));
const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const kindOf = ([, name, place, org]: Odds): NamedKind =>
  name >= place && name >= org ? 'name' : place >= org ? 'place' : 'org';

const reasonFor = (words: readonly Word[], at: number, kind: NamedKind): Reason => {
  const word = words[at];
  const before = words[at - 1];
  const title = titleBefore(words, at);
  if (kind === 'place') return { code: (word?.town ?? 0) > 0 ? 'town' : 'sounds-like-place' };
  if (kind === 'org') return { code: 'sounds-like-organisation' };
  if (title !== null) return { code: 'after-title', word: title.text };
  if (before?.role === role.relation || before?.role === role.naming) return { code: 'after-word', word: before.text };
  if (word?.isCapital === false) return { code: 'small-name' };
  if ((word?.first ?? 0) > 0) return { code: 'first-name' };
  return { code: (word?.last ?? 0) > 0 ? 'surname' : 'unknown-capital' };
};

/** In small letters an everyday word needs somebody to point at it. */
const everyday = 4;
const unpointed = 0.34;
/** A first name that is no word at all may have lost its capital to a quick thumb. */
const namedOnly = 0.6;
const sureEnough = 0.8;
const wordFirst = 0.8;

const inSmallLetters = ({ words, isSmall }: Document, at: number, learned: number): number => {
  const word = words[at];
  if (word === undefined || isUnremarkable(word.key) || isWeekday(word.key) || isWide(word.key)) return 0;
  const pointed = isPointedAt(words, at);
  if (isMonth(word.key) && !pointed) return 0;
  // What is a word first has to be told apart by more than a hair.
  if (isSmall) return word.english > 0 && word.english <= everyday && !pointed ? learned * wordFirst : learned;
  // Among capitals, a name without one is a slip of the finger: known for one, or not marked.
  if (word.english > 0 && word.english <= everyday && !pointed) return 0;
  if (pointed || word.capitalElsewhere > 0) return learned;
  const isOnlyName = word.first > 0 && word.english === 0 && learned >= sureEnough;
  return Math.min(learned, isOnlyName ? namedOnly : unpointed);
};

/** "the Brahmins", "three Persians", "a Pythagorean": a people, a faith or a school, not a person. */
const ofPeoples = /(?:[ai]ns?|ese|ists?|ites?|ish)$/u;
const doubts = { little: 0.1, unknown: 0.35, afterArticle: 0.9, people: 0.9 } as const;

/** A mark too many costs more trust than one too few: what is held, in log-odds, against a capital that no list knows. */
const doubtOf = ({ words }: Document, at: number): number => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || word.first > 0 || word.capitalElsewhere > 1) return doubts.little;
  const led = before?.role === role.article || before?.role === role.determiner;
  if (word.last > 0) return led ? doubts.unknown : doubts.little;
  return (
    (led ? doubts.afterArticle : doubts.unknown) +
    (ofPeoples.test(word.key) && word.key.length > 5 && led ? doubts.people : 0)
  );
};

const ofCapital = (document: Document, at: number, learned: number): number => {
  const evidence = Math.max(-mostEvidence, Math.min(mostEvidence, evidenceOf(document, at) - even));
  return probability(logit(learned) + share * evidence - doubtOf(document, at));
};

/** What stands around it speaks of a person, so a town's name is somebody's here: "my client Florence". */
const isSaidOfPeople = (document: Document, at: number): boolean => {
  const { words } = document;
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || isOrganisationHead(word.key)) return false;
  if (!word.isCapital) return titleBefore(words, at) !== null || before?.role === role.naming;
  const after = words[at + 1];
  const isPlaced = before?.role === role.preposition || before?.key === ',';
  if (isSpokenOf(words, at)) return !isPlaced || word.isPossessive;
  if (isPlaced || word.isPossessive) return false;
  return word.town === 0 && (after?.role === role.doing || before?.key === 'with');
};

/** First verdicts: what the scorer learned, nudged by hand. Nothing under `floor` is kept. */
export const decide = (verdicts: Verdicts, odds: readonly (Odds | null)[], floor: number): void => {
  const { document } = verdicts;
  const { words } = document;
  odds.forEach((its, at) => {
    const word = words[at];
    if (its === null || word === undefined || isCompound(word)) return;
    const learned = 1 - its[0];
    const confidence =
      word.candidate === candidate.capital
        ? ofCapital(document, at, learned)
        : word.candidate === candidate.small
          ? inSmallLetters(document, at, learned)
          : learned;
    if (confidence < floor) return;
    const kind = isSaidOfPeople(document, at) ? 'name' : kindOf(its);
    verdicts.set(at, kind, confidence, reasonFor(words, at, kind));
  });
};
