import { featureBits } from './hash.ts';
import { featuresOf, mostFeatures, type Label } from './features.ts';
import { decodeWeights } from './weights.ts';
import stored from './weights.json' with { type: 'json' };
import { candidate, type Document } from './word.ts';

/** Probabilities of none, name, place and organisation: they add up to one. */
export type Odds = readonly [none: number, name: number, place: number, org: number];

interface Model {
  readonly weights: Int8Array;
  readonly scale: number;
}
let model: Model | null = null;
const loaded = (): Model => (model ??= decodeWeights(stored, featureBits));

const slots = new Int32Array(mostFeatures);

const likeliest = ([none, name, place, org]: Odds): Label => {
  const most = Math.max(none, name, place, org);
  return most === none ? 0 : most === name ? 1 : most === place ? 2 : 3;
};

const oddsOf = (count: number, { weights, scale }: Model): Odds => {
  let none = 0;
  let name = 0;
  let place = 0;
  let org = 0;
  for (let index = 0; index < count; index += 1) {
    const row = (slots[index] ?? 0) * 4;
    none += weights[row] ?? 0;
    name += weights[row + 1] ?? 0;
    place += weights[row + 2] ?? 0;
    org += weights[row + 3] ?? 0;
  }
  const most = Math.max(none, name, place, org);
  const n = Math.exp((none - most) * scale);
  const p = Math.exp((name - most) * scale);
  const l = Math.exp((place - most) * scale);
  const o = Math.exp((org - most) * scale);
  const sum = n + p + l + o;
  return [n / sum, p / sum, l / sum, o / sum];
};

/** A full stop after an initial lets the labels before it stand. */
const isInitialsDot = ({ words }: Document, at: number): boolean =>
  words[at]?.key === '.' && words[at - 1]?.text.length === 1;

/** What each candidate may be, from left to right; null for what isn't one. */
export const score = (document: Document): readonly (Odds | null)[] => {
  const trained = loaded();
  let previous: Label = 0;
  let beforeThat: Label = 0;
  return document.words.map((word, at) => {
    if (word.candidate === candidate.none) {
      if (!isInitialsDot(document, at)) [beforeThat, previous] = [previous, 0];
      return null;
    }
    const odds = oddsOf(featuresOf(document, at, previous, beforeThat, slots), trained);
    [beforeThat, previous] = [previous, likeliest(odds)];
    return odds;
  });
};
