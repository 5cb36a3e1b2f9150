import { median } from '../weeks.ts';
import type { Confidence } from '../leans/lean.ts';
import { filledFrom, summaryOf } from './level-summary.ts';

/** How two sets of evenings differ: in where the dial lands, in how widely, or not clearly. */
export type Difference =
  | {
      readonly type: 'shift';
      readonly nearerNumb: 'one' | 'other';
      readonly stops: number;
      readonly confidence: Confidence;
    }
  | { readonly type: 'spread'; readonly wider: 'one' | 'other'; readonly confidence: Confidence }
  | { readonly type: 'none' };

const leastStops = 1.5;
const leastWidening = 1.5;
/** Stops: below it a widening is only the coarseness of the dial. */
const leastExtraWidth = 1;
/**
 * By the rank test. A row holds up to six pairs and is looked at again every week, so a pair has to be rarer by chance
 * than one in two hundred, and one in a thousand to be said with more confidence.
 */
const holdsFrom = 2.8;
const surelyFrom = 3.3;

/** Mann and Whitney's rank test with ties: standard errors that `one` ranks above `other`. */
const rankTest = (one: readonly number[], other: readonly number[]): number => {
  const all = [...one, ...other];
  const [n, m, total] = [one.length, other.length, all.length];
  let above = 0;
  for (const a of one) for (const b of other) above += a > b ? 1 : a === b ? 0.5 : 0;
  const counts = new Map<number, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ties = [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance <= 0 ? 0 : (above - (n * m) / 2) / Math.sqrt(variance);
};

const fromMiddle = (dials: readonly number[]): readonly number[] => {
  const middle = median(dials) ?? 0;
  return dials.map((dial) => Math.abs(dial - middle));
};

const word = (z: number): Confidence => (Math.abs(z) >= surelyFrom ? 'fairly' : 'loosely');

/**
 * Says only what holds: enough evenings for a filled dot on both sides, a difference worth a sentence, and one that is
 * rarely seen between evenings that don't differ.
 */
export const differenceOf = (one: readonly number[], other: readonly number[]): Difference => {
  if (one.length < filledFrom || other.length < filledFrom) return { type: 'none' };
  const [a, b] = [summaryOf(one), summaryOf(other)];
  const stops = (a.median ?? 0) - (b.median ?? 0);
  const shift = rankTest(one, other);
  if (Math.abs(stops) >= leastStops && Math.abs(shift) >= holdsFrom) {
    const nearerNumb = stops > 0 ? 'one' : 'other';
    return { type: 'shift', nearerNumb, stops: Math.abs(stops), confidence: word(shift) };
  }
  const widths = [a, b].map(({ lower, upper }) => (upper ?? 0) - (lower ?? 0)) as [number, number];
  const [narrow, wide] = [Math.min(...widths), Math.max(...widths)];
  const spread = rankTest(fromMiddle(one), fromMiddle(other));
  const isWider = wide >= leastWidening * narrow && wide - narrow >= leastExtraWidth;
  if (isWider && Math.abs(spread) >= holdsFrom && spread > 0 === widths[0] > widths[1]) {
    return { type: 'spread', wider: spread > 0 ? 'one' : 'other', confidence: word(spread) };
  }
  return { type: 'none' };
};
