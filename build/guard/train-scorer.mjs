// Multinomial logistic regression over hashed features by AdaGrad, averaged over the last rounds: what the app's scorer
// (shared/guard/names/scorer.ts) sums up again.
import { inSmallLetters, joined, withOtherNames } from './training-texts.mjs';

const rounds = 6;
const averagedFrom = 2;
const pace = 0.12;
const decay = 1e-2;
const madeTexts = 8000;
/** How often a name is shown as if no list knew it. */
const hiddenShare = 0.2;
const labelCount = 4;
const fewestSeen = 2;
const skipped = 255;
const labelOf = { name: 1, place: 2, org: 3 };

/** Gold labels by word; what is neither right nor wrong is skipped. */
const labelled = (lab, { text, spans }) => {
  const document = lab.describe(lab.tokenise(text));
  const counted = spans.filter(({ kind }) => kind in labelOf || kind === 'ignore');
  const gold = document.words.map((word, at) => {
    const span = counted.find(({ start, end }) => word.start >= start && word.start < end);
    if (span === undefined) return 0;
    if (span.kind === 'ignore') return skipped;
    const isTitle =
      lab.isFormalTitle(word.key) || (word.key === '.' && lab.isFormalTitle(document.words[at - 1]?.key ?? ''));
    return isTitle ? 0 : labelOf[span.kind];
  });
  return { document, gold };
};

/** One round's texts: the real ones, some about other people, some in small letters, and made ones. */
const textsOfRound = ({ random, pick, shuffle }, { sets, make, pool }) => {
  const texts = [];
  for (const { texts: all, taken, swapped, small } of sets) {
    for (const one of all) {
      if (random() > taken) continue;
      texts.push(one);
      if (random() < swapped) texts.push(withOtherNames(one, pool));
      if (random() < small) texts.push(inSmallLetters(random() < 0.6 ? withOtherNames(one, pool) : one));
    }
  }
  for (let count = 0; count < madeTexts; count += 1) {
    const parts = Array.from({ length: pick([1, 2, 3, 4, 5]) }, () => {
      const chance = random();
      return make(chance < 0.5 ? 'people' : chance < 0.64 ? 'places-and-organisations' : 'traps');
    });
    const one = joined(parts);
    texts.push(random() < 0.35 ? inSmallLetters(one) : one);
  }
  return shuffle(texts);
};

const softmax = (sums) => {
  const most = Math.max(...sums);
  const exps = sums.map((sum) => Math.exp(sum - most));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((exp) => exp / total);
};

/** Averaged weights by slot and label, as one long array; `tell` hears of each round. */
export const train = (lab, draws, sources, tell) => {
  const { random } = draws;
  const size = 2 ** lab.featureBits * labelCount;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const seen = new Uint32Array(2 ** lab.featureBits);
  const averages = new Float64Array(size);
  const slots = new Int32Array(lab.mostFeatures);

  const step = (count, odds, gold) => {
    for (let label = 0; label < labelCount; label += 1) {
      const slope = odds[label] - (label === gold ? 1 : 0);
      if (Math.abs(slope) < 1e-3) continue;
      for (let index = 0; index < count; index += 1) {
        const at = slots[index] * labelCount + label;
        squares[at] += slope * slope;
        weights[at] -= (pace * (slope + decay * weights[at])) / (Math.sqrt(squares[at]) + 1e-3);
      }
    }
  };

  const learn = ({ document, gold }) => {
    let previous = 0;
    let beforeThat = 0;
    let wrong = 0;
    let asked = 0;
    document.words.forEach((word, at) => {
      if (word.candidate === 0 || gold[at] === skipped) {
        const stands = word.key === '.' && document.words[at - 1]?.text.length === 1;
        if (!stands) [beforeThat, previous] = [previous, 0];
        return;
      }
      const isKnown = word.first > 0 || word.last > 0;
      const hidden = isKnown && word.english === 0 && random() < hiddenShare;
      const count = lab.featuresOf(document, at, previous, beforeThat, slots, hidden);
      const sums = [0, 0, 0, 0];
      for (let index = 0; index < count; index += 1) {
        seen[slots[index]] += 1;
        for (let label = 0; label < labelCount; label += 1) sums[label] += weights[slots[index] * labelCount + label];
      }
      const odds = softmax(sums);
      const best = odds.indexOf(Math.max(...odds));
      asked += 1;
      if (best !== gold[at]) wrong += 1;
      step(count, odds, gold[at]);
      // Mostly what it would have said itself: in the app nobody tells it what was right.
      [beforeThat, previous] = [previous, random() < 0.8 ? best : gold[at]];
    });
    return { wrong, asked };
  };

  for (let round = 0; round < rounds; round += 1) {
    let wrong = 0;
    let asked = 0;
    for (const text of textsOfRound(draws, sources)) {
      const result = learn(labelled(lab, text));
      wrong += result.wrong;
      asked += result.asked;
    }
    if (round >= averagedFrom)
      for (let at = 0; at < size; at += 1) averages[at] += weights[at] / (rounds - averagedFrom);
    tell(`round ${round + 1}: ${asked} words, ${((100 * wrong) / asked).toFixed(2)} % wrong`);
  }
  // What was met a handful of times says more of that text than of any other.
  for (let at = 0; at < size; at += 1) if (seen[Math.floor(at / labelCount)] < fewestSeen * rounds) averages[at] = 0;
  return averages;
};

/** The share of the largest weight that the largest step stands for: a few outliers would leave the rest no room. */
const clippedAt = 2.2;
const smallest = 0.9;

/** Rows that matter, in whole steps (shared/guard/names/weights.ts). */
export const quantised = (weights, steps) => {
  const scale = clippedAt / steps;
  const rows = [];
  for (let slot = 0; slot < weights.length / labelCount; slot += 1) {
    const row = Array.from(weights.subarray(slot * labelCount, (slot + 1) * labelCount));
    // Only differences between the labels count.
    const mean = row.reduce((a, b) => a + b, 0) / labelCount;
    const whole = row.map((weight) => Math.max(-steps, Math.min(steps, Math.round((weight - mean) / scale))));
    if (row.some((weight) => Math.abs(weight - mean) >= smallest * scale)) rows.push([slot, whole]);
  }
  return { rows, scale };
};
