import type { Piece } from './pieces.ts';
import { barriers, writerWords } from './word-classes.ts';
import { wordSet } from '../text/word-set.ts';

type Pieces = readonly Piece[];

const keyAt = (pieces: Pieces, at: number): string => pieces[at]?.key ?? '';

const negators = wordSet('not never neither nor hardly barely scarcely rarely seldom without stopped quit less');
/** Behind these a negation reaches over a new "I": "I don't think I …". */
const denials = wordSet('think say mean claim pretend that because as feel suppose');
/** What follows is feared, hoped or only supposed. */
const attitudes = wordSet(`
  if unless whether wish wished wishing hope hoped hoping hopefully afraid scared fear feared fearing frightened terrified
  worried worry worrying imagine pretend pretended pretending suppose instead lest prevent avoid avoiding avoided warned
  warning dread dreading case risk danger easy remember
`);
/** What follows is not so yet, as long as no new subject stands between. */
const modals = wordSet("will would should could might may want wants wanted wanting try trying tried going 'd ought");
const had = wordSet('gone been felt checked switched stopped become grown lost got found given shut cried');

const reach = 8;

/** Whether the words before `at` take back what begins there: negated, feared, wished for, conditional, still to come. */
export const isTakenBack = (pieces: Pieces, at: number): boolean => {
  let isPastSubject = false;
  for (let left = at - 1; left >= 0 && left >= at - reach; left -= 1) {
    const [key, next] = [keyAt(pieces, left), keyAt(pieces, left + 1)];
    if (pieces[left]?.isEdge === true || barriers.has(key)) return false;
    if (negators.has(key) || (key === 'no' && next === 'longer')) {
      const isOnly = next === 'only' || next === 'just';
      if (!isOnly && (!isPastSubject || denials.has(next))) return true;
    }
    if (key === 'than' && keyAt(pieces, left - 1) === 'rather') return true;
    // "As if I …" and "even if …" differ: the first says how it is.
    if (attitudes.has(key) && !(key === 'if' && keyAt(pieces, left - 1) === 'as')) return true;
    if (key === 'used' && next === 'to' && !isPastSubject) return true;
    const isHad = key === "'d" && had.has(next);
    if (modals.has(key) && !isPastSubject && !isHad && (key !== 'going' || next === 'to')) return true;
    if (writerWords.has(key) || key === 'it' || key === 'she' || key === 'he' || key === 'they') isPastSubject = true;
  }
  return false;
};

const longAgo =
  /\b(?:years? ago|months ago|back then|in those days|in the past|last (?:year|winter|spring|summer|autumn|fall|month)|when i (?:first |was (?:new|young|little|small|a |in |still ))|in my first (?:year|job|months?)|as an? (?:kid|child|student|trainee|teenager|new worker))\b/u;
const nowAgain = /\b(?:now|today|tonight|still|lately|these days|this week)\b/u;

/** Whether a whole sentence tells of another time. */
export const isLongAgo = (pieces: Pieces): boolean => {
  const line = pieces.map(({ key }) => key).join(' ');
  return longAgo.test(line) && !nowAgain.test(line);
};
