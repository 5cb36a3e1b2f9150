import type { EveningValue } from './evening-value.ts';
import { type ChannelRule, leftOutDays, longestUsual, minimum, windowDays } from './rule.ts';
import { learnUsual, spreadsFrom, type Usual } from './usual.ts';

/** An evening held against what was usual before it. */
export interface Weighed extends EveningValue {
  /** Spreads from the usual, clipped. */
  readonly z: number;
  /** The last three weeks up to this evening: how many evenings, their mean z, and T; null under five. */
  readonly window: { readonly evenings: number; readonly mean: number; readonly t: number } | null;
  /** Evenings that the usual was learned from. */
  readonly learned: number;
  /** How much of one evening is left in the next ones by that usual, −1 … 1. */
  readonly lasting: number;
}

export interface Walked {
  /** Every evening after the first six weeks and twelve evenings, oldest first. */
  readonly weighed: readonly Weighed[];
  /** The usual in force at the last of them; null before the minimum. */
  readonly usual: Usual | null;
}

/** How much evenings that follow each other say the same thing twice. */
const overlap = 1.6;

/** The evenings that only teach what is usual: six weeks of them, and at least twelve. Null until there are as many. */
const learningCount = (evenings: readonly EveningValue[]): number | null => {
  const first = evenings[0];
  if (first === undefined) return null;
  const last = evenings.findIndex(
    ({ number }, index) => number - first.number >= minimum.days - 1 && index >= minimum.evenings - 1,
  );
  return last === -1 ? null : last + 1;
};

/** Which evenings the usual is learned from: those of the year before the newest weeks, and never fewer than at first. */
interface Learning {
  readonly from: number;
  readonly to: number;
}

const firstSince = (evenings: readonly EveningValue[], number: number, start: number): number => {
  let index = start;
  while ((evenings[index]?.number ?? Infinity) < number) index += 1;
  return index;
};

const nextLearning = (
  evenings: readonly EveningValue[],
  { from, to }: Learning,
  number: number,
  least: number,
): Learning => {
  const next = firstSince(evenings, number - leftOutDays, to);
  return { from: Math.min(firstSince(evenings, number - leftOutDays - longestUsual, from), next - least), to: next };
};

/** The mean over the evenings from `first` on, and one more. */
const windowOf = (weighed: readonly Weighed[], first: number, z: number): Weighed['window'] => {
  const evenings = weighed.length - first + 1;
  if (evenings < minimum.recent) return null;
  let sum = z;
  for (let index = first; index < weighed.length; index += 1) sum += weighed[index]?.z ?? 0;
  const mean = sum / evenings;
  return { evenings, mean, t: mean * Math.sqrt(evenings / overlap) };
};

const mondayOf = (number: number): number => Math.floor((number + 3) / 7);

/**
 * Goes through one channel's evenings once, oldest first. What is said of an evening depends on that one and those
 * before it only, so walking further never changes it. The usual is learned anew once a week.
 */
export const walk = (evenings: readonly EveningValue[], rule: ChannelRule): Walked => {
  const learning = learningCount(evenings);
  if (learning === null) return { weighed: [], usual: null };
  const weighed: Weighed[] = [];
  let span: Learning = { from: 0, to: learning };
  let usual = learnUsual(evenings.slice(0, learning), rule);
  let first = 0;
  let week = Number.NaN;
  for (const evening of evenings.slice(learning)) {
    if (mondayOf(evening.number) !== week) {
      week = mondayOf(evening.number);
      const next = nextLearning(evenings, span, evening.number, learning);
      if (next.to > span.to) usual = learnUsual(evenings.slice(next.from, next.to), rule);
      span = next;
    }
    const z = spreadsFrom(usual, evening);
    first = firstSince(weighed, evening.number - windowDays + 1, first);
    const window = windowOf(weighed, first, z);
    weighed.push({ ...evening, z, window, learned: usual.evenings, lasting: usual.lasting });
  }
  return { weighed, usual };
};
