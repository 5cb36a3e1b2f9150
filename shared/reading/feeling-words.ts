import { ambiguousFeelings, feelingStates, sensingWords } from './distance/feeling-lists.ts';
import { type Piece, piecesOf } from './distance/pieces.ts';
import { isInside, quotedIn } from './distance/quoted.ts';
import { isOfSomeoneElse } from './distance/whose-feeling.ts';
import { adverbs } from './distance/word-classes.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { isName } from './tone/names.ts';

/** A word that names an inner state or a sign of one, good or bad. */
export interface FeelingWord {
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** `sensing`: "feel", "felt" and their like; `state`: what is felt. */
  readonly kind: 'state' | 'sensing';
  /** The writer's, and not what someone else said or felt. */
  readonly isOwn: boolean;
}

type Pieces = readonly Piece[];

const isBreak = (piece: Piece | undefined): boolean => piece === undefined || piece.key === '';
const mayStandBetween = (key: string): boolean => adverbs.has(key) || key === 'not' || key === 'never';
const beings = new Set('am was be been being were'.split(' '));

/** "I was moved", "it left me flat", "Heavy.": not "we moved him to a flat". */
const isMeantAsFeeling = (pieces: Pieces, at: number): boolean => {
  let [before, behind] = [at - 1, at + 1];
  while (mayStandBetween(pieces[before]?.key ?? '')) before -= 1;
  while (adverbs.has(pieces[behind]?.key ?? '')) behind += 1;
  const key = pieces[before]?.key ?? '';
  if (sensingWords.has(key)) return true;
  const subject = pieces[before - 1]?.key;
  if (beings.has(key) && (subject === 'i' || subject === 'we' || beings.has(subject ?? '') || before === 0)) {
    const next = pieces[behind]?.key ?? '';
    return next !== 'to' && next !== 'the' && next !== 'my' && next !== 'in' && next !== 'on';
  }
  if (key === 'me') return true;
  // "Sad and low".
  if (key === 'and' && before > 0 && kindAt(pieces, before - 1) !== null) return true;
  return isBreak(pieces[before]) && isBreak(pieces[behind]);
};

const kindAt = (pieces: Pieces, at: number): FeelingWord['kind'] | null => {
  const key = pieces[at]?.key ?? '';
  if (sensingWords.has(key)) return 'sensing';
  if (feelingStates.has(key)) return 'state';
  return ambiguousFeelings.has(key) && isMeantAsFeeling(pieces, at) ? 'state' : null;
};

const isNameAt = ({ tokens }: Sentence, start: number): boolean =>
  isName(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );

/** Every feeling word of a text, in order. One that is negated names a feeling all the same. */
export const feelingWordsOf = (text: string): readonly FeelingWord[] => {
  const quoted = quotedIn(text);
  return sentencesOf(text).flatMap((sentence) => {
    const pieces = piecesOf(sentence);
    return pieces.flatMap(({ start, end }, at): FeelingWord[] => {
      const kind = kindAt(pieces, at);
      if (kind === null || isNameAt(sentence, start)) return [];
      const isOwn = !isInside({ start, end }, quoted) && !isOfSomeoneElse(pieces, at, text);
      return [{ start, end, kind, isOwn }];
    });
  });
};

/** How many words of the text name something the writer felt, or didn't, for "feeling words per 100 words". */
export const countFeelingWords = (text: string): number => feelingWordsOf(text).filter(({ isOwn }) => isOwn).length;
