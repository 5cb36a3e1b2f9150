import { unreachable } from '../../kernel/unreachable.ts';
import type { Piece } from './pieces.ts';
import { adverbs } from './word-classes.ts';

type Pieces = readonly Piece[];

/** One place of a form. */
interface Step {
  readonly type: 'word' | 'adverbs' | 'any' | 'clause-start' | 'clause-end' | 'unless';
  readonly words: ReadonlySet<string>;
  /** Of several words each. */
  readonly runs: readonly (readonly string[])[];
  readonly isOptional: boolean;
}

/** A way to say something, ready to be looked for. */
export type Form = readonly Step[];

const mostAdverbs = 3;

/**
 * What someone merely looks forward to eating, behind a verb of thinking, and nothing behind that: a dinner that was
 * thrown at somebody is no treat.
 */
const treats = 'about|of'
  .split('|')
  .flatMap((on) => ['', '_the', '_that', '_my', '_some'].map((the) => `${on}${the}`))
  .flatMap((before) =>
    'cake|cakes|pizza|chocolate|curry|cookies|biscuits|dessert|lunch|dinner|tea|breakfast|coffee|wine|chips|takeaway|bed|bath|holiday|holidays|weekend|beach|garden'
      .split('|')
      .map((one) => `${before}_${one}_$`),
  )
  .join('|');

// "Overwhelmed by their kindness" is no flood.
const kindness = ['by', 'with']
  .flatMap((by) => ['', '_the', '_their', '_her', '_his', '_all_the', '_how_much'].map((the) => `${by}${the}`))
  .flatMap((by) =>
    ['kindness', 'love', 'joy', 'gratitude', 'support', 'thanks', 'warmth', 'pride', 'relief'].map(
      (what) => `${by}_${what}`,
    ),
  )
  .join('|');

const classes: ReadonlyMap<string, string> = new Map([
  ['{feel}', 'feel|felt|feeling'],
  ['{am}', 'am|was|were|be|been|being'],
  ['{my}', 'my|our'],
  ['{treat}', treats],
  ['{kindness}', kindness],
  ['{whose}', 'her|his|their|the|that|those'],
  ['{them}', 'her|him|them|it|this|that'],
  // What it is a relief to feel no longer.
  [
    '{ache}',
    'scared|afraid|frightened|anxious|nervous|guilty|ashamed|stupid|worthless|alone|lonely|sick|overwhelmed|numb|empty|bad|like',
  ],
]);

const spelledOut = (list: string): string =>
  list
    .split('|')
    .map((word) => classes.get(word) ?? word)
    .join('|');

const stepOf = (written: string): Step => {
  const isOptional = written.length > 1 && written.endsWith('?');
  const body = isOptional ? written.slice(0, -1) : written;
  const step = (type: Step['type'], list = ''): Step => {
    const all = list.split('|');
    const runs = all.filter((one) => one.includes('_')).map((one) => one.split('_'));
    return { type, isOptional, words: new Set(all.filter((one) => !one.includes('_'))), runs };
  };
  if (body === '~') return step('adverbs');
  if (body === '*') return step('any');
  if (body === '^') return step('clause-start');
  if (body === '$') return step('clause-end');
  if (body.startsWith('!')) return step('unless', spelledOut(body.slice(1)));
  return step('word', spelledOut(body));
};

/**
 * Forms are lists with `;` or a new line between them. `a|b` is either, `a_b` both in a row, `a?` may be missing, `~` is
 * up to three adverbs, `*` any one word, `^` and `$` the beginning and end of a clause, `!a|b` is followed by neither.
 */
export const formsOf = (text: string): readonly Form[] =>
  text
    .split(/[\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/u).map(stepOf));

const isBreak = (piece: Piece | undefined): boolean => piece === undefined || piece.key === '';

const isClauseStart = (pieces: Pieces, at: number): boolean => {
  let before = at - 1;
  while (adverbs.has(pieces[before]?.key ?? '')) before -= 1;
  return isBreak(pieces[before]);
};

const isClauseEnd = (pieces: Pieces, at: number): boolean => {
  let behind = at;
  while (adverbs.has(pieces[behind]?.key ?? '')) behind += 1;
  return isBreak(pieces[behind]);
};

/** `$` is the end of a clause here as well. */
const runsAt = (run: readonly string[], pieces: Pieces, at: number): boolean =>
  run.every((word, index) => (word === '$' ? isClauseEnd(pieces, at + index) : pieces[at + index]?.key === word));

type Onward = (taken: number) => number;

const wordEnd = ({ type, words, runs, isOptional }: Step, pieces: Pieces, at: number, onward: Onward): number => {
  const key = pieces[at]?.key ?? '';
  let end = key !== '' && (type === 'any' || words.has(key)) ? onward(1) : -1;
  for (const run of runs) {
    if (end < 0 && runsAt(run, pieces, at)) end = onward(run.length);
  }
  if (end < 0 && words.has('$') && isClauseEnd(pieces, at)) end = onward(0);
  return end < 0 && isOptional ? onward(0) : end;
};

const adverbsEnd = (pieces: Pieces, at: number, onward: Onward): number => {
  for (let many = 0; many <= mostAdverbs; many += 1) {
    const end = onward(many);
    if (end >= 0 || !adverbs.has(pieces[at + many]?.key ?? '')) return end;
  }
  return -1;
};

/** Where what a form says ends, in pieces, or -1. The pieces behind `$` and `!` are looked at and not taken. */
const endOf = (form: Form, pieces: Pieces, step: number, at: number): number => {
  const here = form[step];
  if (here === undefined) return at;
  const onward: Onward = (taken) => endOf(form, pieces, step + 1, at + taken);
  switch (here.type) {
    case 'word':
    case 'any':
      return wordEnd(here, pieces, at, onward);
    case 'adverbs':
      return adverbsEnd(pieces, at, onward);
    case 'clause-start':
      return isClauseStart(pieces, at) ? onward(0) : -1;
    case 'clause-end':
      return isClauseEnd(pieces, at) ? onward(0) : -1;
    case 'unless':
      return here.words.has(pieces[at]?.key ?? '') || here.runs.some((run) => runsAt(run, pieces, at)) ? -1 : onward(0);
    default:
      return unreachable(here.type);
  }
};

/** Where a form that begins at `at` ends, in pieces; -1 where it doesn't stand. */
export const formEnd = (form: Form, pieces: Pieces, at: number): number => {
  const end = endOf(form, pieces, 0, at);
  return end > at ? end : -1;
};

/** The words of which one must stand where a form begins. */
export const firstWords = (form: Form): ReadonlySet<string> => {
  const first = form.find(({ type }) => type !== 'clause-start');
  if (first?.type !== 'word' || first.isOptional) throw new Error('A form begins with a word that must be there.');
  return new Set([...first.words, ...first.runs.map(([word = '']) => word)]);
};
