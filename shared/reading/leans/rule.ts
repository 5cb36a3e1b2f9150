import { usualLasting } from './lasting.ts';
import type { Direction } from './lean.ts';

/** What a channel needs before anything is put in words. */
export const minimum = { days: 42, evenings: 12, recent: 5 } as const;

/** Days of the recent stretch that is held against the usual. */
export const windowDays = 21;

/** What is usual is learned from this many days and no more, or a change of years ago would lean for years. */
export const longestUsual = 365;

/** The newest days, which never count toward the usual: what is changing must not become the measure of change. */
export const leftOutDays = 42;

/** Days without another notice after one. */
export const silenceDays = 28;

/** How one channel is measured and when it leans. Spreads are in the unit of its values. */
export interface ChannelRule {
  /** How far apart people's own evenings usually lie; a short history is pulled toward it. */
  readonly populationSpread: number;
  /** No usual is narrower than this, or one odd evening would be worlds away from it. */
  readonly leastSpread: number;
  /** How large T must be to begin a lean; fitted by `npm run eval:trend` to the budget of false notices. */
  readonly threshold: number;
  readonly directions: readonly Direction[];
}

/** In stops of the dial. */
export const readingsRule: ChannelRule = {
  populationSpread: 1.5,
  leastSpread: 0.6,
  threshold: 1.68,
  directions: ['numb', 'flooded'],
};

/**
 * In logits of the index. Five texts of one person lay 0.74 apart, over the 185 people of `distance/population.ts`; one in
 * ten kept within 0.35. A little more than that is taken while a usual is young, since evenings differ more than answers.
 */
export const wordsRule: ChannelRule = {
  populationSpread: 1,
  leastSpread: 0.25,
  threshold: 2.37,
  directions: ['numb'],
};

/** +1 toward numb, −1 toward flooded. */
export const signOf = (direction: Direction): 1 | -1 => (direction === 'numb' ? 1 : -1);

/** A lean ends where T falls under this share of what it took to begin, so that one evening doesn't turn it on and off. */
export const endingShare = 0.25;

const youngUsual = 4;
/** How much less each further evening tells where moods last as they do with people in general, … */
const lastingMoods = 0.03;
/** … how much more or less so where someone's own last longer or pass sooner, and the least of it. */
const ownMoods = 0.2;
const leastMoods = 0.005;

/**
 * What T must reach with so many evenings in the three weeks, so many behind the usual, and moods that last as they do.
 * A young usual is itself uncertain, and moods last for days: many evenings tell less than their number.
 */
export const needed = (rule: ChannelRule, evenings: number, learned: number, lasting: number): number => {
  const alike = Math.max(leastMoods, lastingMoods + ownMoods * (lasting - usualLasting));
  return rule.threshold * Math.sqrt((1 + (youngUsual * evenings) / learned) * (1 + alike * evenings));
};
