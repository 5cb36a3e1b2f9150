import type { Confidence } from '../leans/lean.ts';
import { type Difference, differenceOf } from './differ.ts';
import { summaryOf } from './level-summary.ts';

/** What may be said of a row; "seems", "travels with", never "because". */
export type RelationFinding<Level extends string> =
  | {
      readonly type: 'shift';
      readonly nearerNumb: Level;
      readonly nearerFlooded: Level;
      /** Between the medians. */
      readonly stops: number;
      readonly confidence: Confidence;
    }
  | { readonly type: 'spread'; readonly wider: Level; readonly narrower: Level; readonly confidence: Confidence }
  | { readonly type: 'no-clear-difference' }
  /** Fewer than two levels have a dot. */
  | { readonly type: 'waiting' };

interface Pair<Level> {
  readonly one: Level;
  readonly other: Level;
  readonly difference: Difference;
}

const pairsOf = <Level>(dials: ReadonlyMap<Level, readonly number[]>): readonly Pair<Level>[] => {
  const all = [...dials];
  return all.flatMap(([one, first], index) =>
    all.slice(index + 1).map(([other, second]) => ({ one, other, difference: differenceOf(first, second) })),
  );
};

/** What holds between the levels of one thing, by where the dial landed at each. */
export const findingOf = <Level extends string>(
  dials: ReadonlyMap<Level, readonly number[]>,
): RelationFinding<Level> => {
  const drawn = [...dials.values()].filter((one) => summaryOf(one).dot !== 'waiting').length;
  if (drawn < 2) return { type: 'waiting' };
  const pairs = pairsOf(dials);
  const widest = pairs
    .flatMap(({ one, other, difference }) => (difference.type === 'shift' ? [{ one, other, ...difference }] : []))
    .toSorted((a, b) => b.stops - a.stops)[0];
  if (widest) {
    const { one, other, nearerNumb, stops, confidence } = widest;
    const [numb, flooded] = nearerNumb === 'one' ? [one, other] : [other, one];
    return { type: 'shift', nearerNumb: numb, nearerFlooded: flooded, stops, confidence };
  }
  for (const { one, other, difference } of pairs) {
    if (difference.type !== 'spread') continue;
    const [wider, narrower] = difference.wider === 'one' ? [one, other] : [other, one];
    return { type: 'spread', wider, narrower, confidence: difference.confidence };
  }
  return { type: 'no-clear-difference' };
};
