import { isFormalTitle, isShortTitle } from '../words/titles.ts';
import { role } from './role.ts';
import type { Word } from './word.ts';

/** The title before a word, through its dot: "Dr", "Sister". */
export const titleBefore = (words: readonly Word[], at: number): Word | null => {
  const before = words[at - 1];
  const title = before?.key === '.' ? words[at - 2] : before;
  if (title === undefined || (title !== before && !isShortTitle(title.key))) return null;
  return title.role === role.title || isFormalTitle(title.key) ? title : null;
};

/** On the same line and no further apart than one blank. */
export const isNextTo = (before: Word, after: Word): boolean => !after.startsLine && after.start - before.end <= 1;

/** A capital that goes on with the phrase: not one that begins a sentence. */
export const goesOn = (word: Word | undefined): word is Word =>
  word?.isWord === true && word.isCapital && !word.startsSentence;

const misleading = new Set(
  'who and used put let this his its as us yes less always perhaps sometimes does is was has'.split(' '),
);
const steady = new Set(
  `does do comes goes takes makes brings sits talks walks calls thinks likes hates loves seems works runs is was has isn't
  wasn't doesn't didn't hasn't`.split(/\s+/u),
);

const human = new Set(
  `said says asked asks told tells cried laughed smiled nodded shrugged whispered sighed texted emailed phoned rang wept
  hugged apologised apologized answered replied signed moved wants needs lives works missed called drove slept
  ate wore showed agreed refused thinks knows remembers forgot bit grew stood sat walked looked squeezed pulled pushed held
  stared smokes listened listens waited waits talked talks spoke wept giggled grinned winked frowned`.split(/\s+/u),
);

/** Only people do this. */
export const isPersonVerb = (word: Word | undefined): boolean => word?.isCapital === false && human.has(word.key);

/** "Grace said", "Will walked": the next word does something. */
export const isVerbLike = (word: Word | undefined): boolean => {
  if (word?.isWord !== true || word.isCapital) return false;
  if (steady.has(word.key)) return true;
  if (misleading.has(word.key)) return false;
  return word.role === role.doing || (/(?:ed|[^s]s)$/u.test(word.key) && word.english > 0 && word.english <= 3);
};

/** After these somebody is spoken to, helped or seen. */
const towards = new Set(
  `asked ask told tell met meet visited visit helped help phoned texted emailed messaged thanked hugged hug drove
  introduced married adopted raised interviewed with saw called rang named nicknamed`.split(/\s+/u),
);

/** Somebody is met, told or helped by the word before. */
export const isTowards = (word: Word | undefined): boolean => word?.isCapital === false && towards.has(word.key);

/** "Met w/ Karen". */
export const isWith = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === '/' && words[at - 2]?.key === 'w' && words[at - 2]?.end === words[at - 1]?.start;

/** What stands around a capital speaks of a person: "my client Roman", "I told Georgia", "Christian’s mother". */
export const isSpokenOf = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined) return false;
  if (titleBefore(words, at) !== null || before?.role === role.relation || before?.role === role.naming) return true;
  if (isTowards(before) || isWith(words, at) || (word.isPossessive && words[at + 1]?.role === role.relation))
    return true;
  const isThing = before?.role === role.article || before?.role === role.determiner || before?.role === role.possessive;
  return !isThing && isPersonVerb(words[at + 1]);
};
