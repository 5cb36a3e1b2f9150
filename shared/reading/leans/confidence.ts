import type { EveningValue } from './evening-value.ts';
import type { Confidence } from './lean.ts';

/** What each word asks for: evenings in all, and at least three in each of so many weeks up to the last one. */
const asks: readonly (readonly [word: Confidence, evenings: number, weeks: number])[] = [
  ['clear', 40, 6],
  ['fairly', 21, 3],
];
const eveningsAWeek = 3;

const order: readonly Confidence[] = ['loosely', 'fairly', 'clear'];

/** The weaker of two words. */
export const weaker = (one: Confidence, other: Confidence): Confidence =>
  order.indexOf(one) < order.indexOf(other) ? one : other;

/** As much as the number of evenings allows, whatever they say. */
export const confidenceByCount = (evenings: readonly EveningValue[]): Confidence => {
  const last = evenings.at(-1)?.number ?? 0;
  const inWeek = (back: number): number =>
    evenings.filter(({ number }) => number <= last - 7 * back && number > last - 7 * (back + 1)).length;
  const holds = asks.find(
    ([, least, weeks]) =>
      evenings.length >= least &&
      Array.from({ length: weeks }, (_, back) => inWeek(back)).every((n) => n >= eveningsAWeek),
  );
  return holds?.[0] ?? 'loosely';
};
