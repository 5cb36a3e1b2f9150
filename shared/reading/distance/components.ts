import type { Counts } from './parts.ts';
import { population, type Usual } from './population.ts';

/**
 * What the index is the mean of; all of them rise towards numb. Flat: few words with a feeling. Narrow: sentences that
 * all sound alike, null for fewer than three. Explicit: numbness in words. Distant: labels and giving up. Short: few words.
 */
export interface Components {
  readonly flat: number;
  readonly narrow: number | null;
  readonly explicit: number;
  readonly distant: number;
  readonly short: number;
}

const furthest = 3;
const most = (value: number): number => Math.min(furthest, value);
const labelCounts = 0.5;

const away = (value: number, { middle, spread }: Usual): number =>
  Math.max(-furthest, Math.min(furthest, (value - middle) / spread));

export const componentsOf = ({ tones, ...counts }: Counts): Components => {
  const rate = (per100: number, usual: Usual): number => away(Math.sqrt(per100), usual);
  return {
    flat:
      -(
        rate(counts.affectLoad, population.affectLoad) +
        rate(counts.stateWords, population.stateWords) +
        rate(counts.sensingWords, population.sensingWords)
      ) / 3,
    narrow:
      tones === null
        ? null
        : (-away(tones.spread, population.spread) +
            away(tones.neutral, population.neutral) -
            away(tones.strength, population.strength)) /
          3,
    explicit: most(counts.numbPhrases),
    distant: most(labelCounts * counts.labels + counts.cynical),
    short: -away(Math.log(counts.words + 1), population.length),
  };
};

/** The mean of the components that there are. */
const meanOf = ({ flat, narrow, explicit, distant, short }: Components): number => {
  const all = [flat, explicit, distant, short, ...(narrow === null ? [] : [narrow])];
  return all.reduce((sum, one) => sum + one, 0) / all.length;
};

// Abramowitz and Stegun 26.2.17: the normal distribution to 7.5e-8.
const [p, terms] = [0.2316419, [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]] as const;

const normal = (z: number): number => {
  const t = 1 / (1 + p * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail = density * terms.reduce((sum, term, power) => sum + term * t ** (power + 1), 0);
  return z > 0 ? 1 - tail : tail;
};

/** 0 … 1: the share of people's texts that lie nearer than this one. */
export const indexOf = (components: Components): number => normal(away(meanOf(components), population.index));
