import type { Piece } from './pieces.ts';
import {
  adverbs,
  helpers,
  isVerb,
  joiners,
  nounOpeners,
  otherObjects,
  otherSubjects,
  persons,
  sayingVerbs,
  thirdHelpers,
  writerObjects,
  writerWords,
} from './word-classes.ts';

type Pieces = readonly Piece[];

const keyAt = (pieces: Pieces, at: number): string => pieces[at]?.key ?? '';

/** Where the clause that holds `at` begins: behind a mark or a joining word. */
const clauseStart = (pieces: Pieces, at: number): number => {
  let start = at;
  while (start > 0 && pieces[start - 1]?.isEdge === false && !joiners.has(keyAt(pieces, start - 1))) start -= 1;
  return start;
};

/**
 * Whether the clause that ends before `end` is about the writer: "I …", or, as diaries are written, nobody at all.
 * A clause that only has a verb takes over what the one before it was about.
 */
const isClauseOfWriter = (pieces: Pieces, end: number): boolean => {
  if (end <= 0) return true;
  const start = clauseStart(pieces, end - 1);
  let at = start;
  while (at < end && (adverbs.has(keyAt(pieces, at)) || pieces[at]?.isEdge === true)) at += 1;
  const first = keyAt(pieces, at);
  const isFirstOfAll = start === 0;
  const before = (): boolean => isFirstOfAll || isClauseOfWriter(pieces, start - 1);
  if (at >= end) return before();
  if (writerWords.has(first)) return true;
  if (otherSubjects.has(first) || thirdHelpers.has(first)) return false;
  if (helpers.has(first)) return before();
  for (let next = at; next < end; next += 1) {
    const key = keyAt(pieces, next);
    if (writerWords.has(key)) return true;
    if (next > at && otherSubjects.has(key) && key !== 'it' && key !== 'you' && key !== 'that') return false;
  }
  if (isVerb(first) || first.endsWith('ing')) return before();
  if (nounOpeners.has(first) || persons.has(first)) return false;
  // "Heron came …" against "Long visit, …".
  return !isVerb(keyAt(pieces, at + 1)) && !thirdHelpers.has(keyAt(pieces, at + 1)) && before();
};

/** Where the word stands that what begins at `at` hangs on, past adverbs and helping verbs. */
const ahead = (pieces: Pieces, at: number): number => {
  let before = at - 1;
  while (before >= 0 && (adverbs.has(keyAt(pieces, before)) || helpers.has(keyAt(pieces, before)))) before -= 1;
  return before;
};

/** Whether a verb that begins at `at` is the writer's: "I just felt …", "… and felt …", "Felt …", not "Heron felt …". */
const isVerbOfWriter = (pieces: Pieces, at: number): boolean => {
  const before = ahead(pieces, at);
  if (before < 0) return true;
  const key = keyAt(pieces, before);
  if (writerWords.has(key) || writerObjects.has(key)) return true;
  if (pieces[before]?.isEdge === true) return isClauseOfWriter(pieces, before);
  if (key === 'that' || key === 'who' || key === 'which') return false;
  return joiners.has(key) && isClauseOfWriter(pieces, before);
};

/** "… on autopilot", "… going through the motions": they may stand anywhere behind the one they are said of. */
const isAdjunct = (key: string): boolean =>
  key.endsWith('ing') || ['on', 'like', 'in', 'behind', 'through', 'close', 'near'].includes(key);

// At the head of a sentence they tell someone what to do.
const orders: ReadonlySet<string> = new Set(
  'go switch shut check take leave carry bring care cry laugh stop wear keep turn come'.split(' '),
);

const isOrder = (pieces: Pieces, at: number): boolean => {
  let before = at - 1;
  while (adverbs.has(keyAt(pieces, before))) before -= 1;
  return before < 0 && orders.has(keyAt(pieces, at));
};

/** Whether the words that begin at `at` are said of the writer. */
export const isOfWriter = (pieces: Pieces, at: number): boolean => {
  if (isOrder(pieces, at)) return false;
  if (!isAdjunct(keyAt(pieces, at))) return isVerbOfWriter(pieces, at);
  const before = keyAt(pieces, at - 1);
  if (otherObjects.has(before) || persons.has(before) || before === 'people') return false;
  return (
    isVerbOfWriter(pieces, at) || (!otherSubjects.has(keyAt(pieces, ahead(pieces, at))) && isClauseOfWriter(pieces, at))
  );
};

/** "…, he says", "…, said Heron": someone is named behind a mark as the one who said what stands before. */
const isClaimedAfter = (pieces: Pieces, at: number): boolean => {
  for (let mark = at + 1; mark < pieces.length; mark += 1) {
    if (pieces[mark]?.isEdge !== true) continue;
    const [first, second] = [keyAt(pieces, mark + 1), keyAt(pieces, mark + 2)];
    if (first === 'said' || first === 'says') return !writerWords.has(second);
    const isSomeone = first !== '' && ![joiners, adverbs, helpers, writerWords].some((words) => words.has(first));
    if (isSomeone && sayingVerbs.has(second)) return true;
  }
  return false;
};

const letters: ReadonlySet<string> = new Set(
  'note letter text message email voicemail diary journal poem words'.split(' '),
);
const othersOwn: ReadonlySet<string> = new Set(['her', 'his', 'their']);

/** "Her note: …", "in Heron's letter it says …". */
const isLetterOfOther = (pieces: Pieces, at: number): boolean => {
  const whose = keyAt(pieces, at - 1);
  return letters.has(keyAt(pieces, at)) && (othersOwn.has(whose) || whose.endsWith("'s"));
};

const areSomeone = (key: string): boolean =>
  persons.has(key) || (otherSubjects.has(key) && !['it', 'that', 'which'].includes(key));

/** "She goes I …", "he was like I …", "the father went I …": speech without a mark. Not "it was like I wasn't there". */
const isSpokenAs = (pieces: Pieces, at: number): boolean => {
  const key = keyAt(pieces, at);
  if (!writerWords.has(keyAt(pieces, at + 1)) || !['goes', 'went', 'like'].includes(key)) return false;
  let before = at - 1;
  while (adverbs.has(keyAt(pieces, before))) before -= 1;
  if (key === 'like' && !['is', 'was', 'were'].includes(keyAt(pieces, before))) return false;
  if (key === 'like') before -= 1;
  const who = keyAt(pieces, before);
  return areSomeone(who) || (key === 'goes' && who !== '' && who !== 'it' && !joiners.has(who));
};

/** Whether a word behind `at` is in someone else's mouth: "she says …", "he told me …", not "I told her …". */
export const isReported = (pieces: Pieces, at: number): boolean => {
  for (let left = at - 1; left >= 0; left -= 1) {
    const key = keyAt(pieces, left);
    if (writerWords.has(key) && ['and', 'but', 'so'].includes(keyAt(pieces, left - 1))) return false;
    if (key === 'according' || isLetterOfOther(pieces, left) || isSpokenAs(pieces, left)) return true;
    if (!sayingVerbs.has(key)) continue;
    // "I was told she …": someone else said it.
    if (['was', 'were', 'been', 'being', 'got'].includes(keyAt(pieces, left - 1))) return key !== 'saying';
    // "Says", "reports": never of "I", even where nobody stands before it.
    if (key.endsWith('s') || !isVerbOfWriter(pieces, left)) return true;
    // What someone is told to say to themselves, and what the writer says to keep going.
    const whom = keyAt(pieces, left + 1);
    return whom === 'yourself' || whom === 'myself' || whom === 'themselves';
  }
  return isClaimedAfter(pieces, at);
};
