import type { EveningValue } from './evening-value.ts';

/** Evenings further apart than this many days are not compared: by then a mood has all but gone. */
const furthest = 3;
/** So many pairs of evenings of people in general stand beside one's own. */
const priorPairs = 100;
/** How alike evenings so near to each other are with people in general, −1 … 1; of the simulated steady person. */
export const usualLasting = 0.13;

/**
 * How much of one evening is left in the next ones, −1 … 1: the correlation of evenings up to three days apart, the
 * nearest counting most, pulled toward that of people in general. `spreads`: each evening's distance from the usual, clipped, in
 * the order of `evenings`, which is oldest first.
 */
export const lastingOf = (evenings: readonly EveningValue[], spreads: ArrayLike<number>): number => {
  let [products, squares, pairs] = [0, 0, 0];
  for (let later = 0; later < evenings.length; later += 1) {
    const spread = spreads[later] ?? 0;
    squares += spread * spread;
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const apart = (evenings[later]?.number ?? 0) - (evenings[earlier]?.number ?? 0);
      if (apart > furthest) break;
      const counts = (furthest + 1 - apart) / furthest;
      pairs += counts;
      products += counts * spread * (spreads[earlier] ?? 0);
    }
  }
  const own = squares === 0 ? 0 : (products * evenings.length) / squares;
  return (usualLasting * priorPairs + own) / (priorPairs + pairs);
};
