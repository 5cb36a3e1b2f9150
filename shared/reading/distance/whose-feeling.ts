import type { Piece } from './pieces.ts';
import { isReported } from './speaker.ts';
import {
  adverbs,
  helpers,
  isPast,
  isVerb,
  joiners,
  otherObjects,
  persons,
  thirdHelpers,
  writerObjects,
  writerWords,
} from './word-classes.ts';
import { wordSet } from '../text/word-set.ts';

type Pieces = readonly Piece[];

const own = wordSet('my our mine ours');
const others = wordSet('he she they who whoever someone somebody anyone people');
const othersOwn = wordSet('his her their your hers theirs');
const prepositions = wordSet('with to about for of from by at beside near without on');
const linking = wordSet('was is looked seemed felt looks seems feels sounded got became');
// What an evening is about, at the head of a sentence: no one's name.
const things = wordSet(`
  today tonight yesterday everything nothing all work court home life morning evening evenings night nights days day
  supervision paperwork lunch dinner sleep traffic things something it this that there what here monday tuesday wednesday
  thursday friday saturday sunday mondays fridays weekend week part half much most still also sometimes afterwards
`);

const keyAt = (pieces: Pieces, at: number): string => pieces[at]?.key ?? '';

const clauseStart = (pieces: Pieces, at: number): number => {
  let start = at;
  while (start > 0 && pieces[start - 1]?.isEdge === false && !joiners.has(keyAt(pieces, start - 1))) start -= 1;
  return start;
};

const isCapital = (text: string, { start }: Piece): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4));

/** A name as the one it is said of: capitalised inside a sentence, or first in it with a verb behind. */
const isName = (pieces: Pieces, at: number, text: string): boolean => {
  const piece = pieces[at];
  if (piece === undefined || piece.key === '' || writerWords.has(piece.key) || things.has(piece.key)) return false;
  const next = keyAt(pieces, at + 1);
  if (!isCapital(text, piece) || !(linking.has(next) || isPast(next))) return false;
  return (
    at > 0 || !(adverbs.has(piece.key) || helpers.has(piece.key) || isPast(piece.key) || piece.key.endsWith('ing'))
  );
};

const isPerson = (pieces: Pieces, at: number): boolean => {
  if (!persons.has(keyAt(pieces, at))) return false;
  return ![at - 1, at - 2].some((before) => prepositions.has(keyAt(pieces, before)));
};

/** Whose the words of a piece are, by itself: the writer's, someone else's, or no one's. */
const sideOf = (pieces: Pieces, at: number, text: string): 'own' | 'other' | null => {
  const key = keyAt(pieces, at);
  if (writerWords.has(key) || writerObjects.has(key) || own.has(key)) return 'own';
  if (others.has(key) || isPerson(pieces, at) || isName(pieces, at, text)) return 'other';
  return null;
};

/** Whom the clause that ends before `end` is about, by the first one it names; one that only has a verb takes over. */
const isClauseOfOther = (pieces: Pieces, end: number, text: string): boolean => {
  if (end <= 0) return false;
  const start = clauseStart(pieces, end - 1);
  for (let at = start; at < end; at += 1) {
    const side = sideOf(pieces, at, text);
    if (side !== null) return side === 'other';
  }
  return start > 0 && isClauseOfOther(pieces, start - 1, text);
};

const isLed = (pieces: Pieces, start: number, at: number): boolean => {
  for (let between = start; between < at; between += 1) {
    const key = keyAt(pieces, between);
    if (!adverbs.has(key) && !helpers.has(key) && !thirdHelpers.has(key) && !isVerb(key)) return false;
  }
  return true;
};

/** Whether the feeling word at `at` is said of someone else: "she was sad", "his anger", "a worried mother". */
export const isOfSomeoneElse = (pieces: Pieces, at: number, text: string): boolean => {
  if (persons.has(keyAt(pieces, at + 1)) || isReported(pieces, at)) return true;
  let before = at - 1;
  while (adverbs.has(keyAt(pieces, before))) before -= 1;
  const direct = keyAt(pieces, before);
  const isWhose = direct.endsWith("'s") && !things.has(direct.slice(0, -2));
  if (otherObjects.has(direct) || othersOwn.has(direct) || isWhose) return true;
  const start = clauseStart(pieces, at);
  for (let left = at - 1; left >= start; left -= 1) {
    const side = sideOf(pieces, left, text);
    if (side !== null) return side === 'other';
  }
  const joiner = keyAt(pieces, start - 1);
  if (joiner === 'who') return true;
  return start > 0 && isLed(pieces, start, at) && isClauseOfOther(pieces, start - 1, text);
};
