import { needed, readingsRule, silenceDays } from '#shared/reading/leans/rule';
import type { Weighed } from '#shared/reading/leans/walk';

/** What a method has gathered on each evening toward one side (`sign` +1 numb, −1 flooded); null where it says nothing. */
export interface Method {
  readonly name: string;
  readonly scores: (weighed: readonly Weighed[], sign: 1 | -1) => readonly (number | null)[];
  /** Where to look for its threshold. */
  readonly range: readonly [least: number, most: number];
}

const overlap = 1.6;
const weekOf = ({ number }: Weighed): number => Math.floor((number + 3) / 7);

/** The rule as the app has it, its threshold in shares of the one that ships. */
const ours: Method = {
  name: 'three-week mean (ours)',
  scores: (weighed, sign) =>
    weighed.map(({ window, learned, lasting, z }) =>
      window && sign * z > 0 ? (sign * window.t) / needed(readingsRule, window.evenings, learned, lasting) : null,
    ),
  range: [0.4, 3],
};

/** Mean z of a week, on its last evening, of two evenings or more. */
const shewhart: Method = {
  name: 'Shewhart weekly mean',
  scores: (weighed, sign) =>
    weighed.map((evening, index) => {
      const next = weighed[index + 1];
      if (next && weekOf(next) === weekOf(evening)) return null;
      const week = weighed.slice(Math.max(0, index - 6), index + 1).filter((one) => weekOf(one) === weekOf(evening));
      if (week.length < 2) return null;
      return (sign * week.reduce((sum, { z }) => sum + z, 0)) / Math.sqrt(overlap * week.length);
    }),
  range: [0.5, 8],
};

/** Weights fall by half in about ten days; longer gaps forget at most a week's worth. */
const ewma: Method = {
  name: 'EWMA, 14 days',
  scores: (weighed, sign) => {
    let [mean, variance] = [0, 0];
    return weighed.map(({ z, number }, index) => {
      const gap = Math.min(7, number - (weighed[index - 1]?.number ?? number - 2));
      const share = 1 - Math.exp(-gap / 14);
      mean = (1 - share) * mean + share * z;
      variance = (1 - share) ** 2 * variance + share ** 2;
      return index < 4 ? null : (sign * mean) / Math.sqrt(overlap * variance);
    });
  },
  range: [0.5, 8],
};

const cusum: Method = {
  name: 'CUSUM, k = 0.5',
  scores: (weighed, sign) => {
    let sum = 0;
    return weighed.map(({ z }, index) => {
      sum = Math.max(0, sum + sign * z - 0.5);
      return index < 4 ? null : sum;
    });
  },
  range: [1, 30],
};

/** Kendall's S over the means of the last eight weeks, in standard errors. */
const mannKendall: Method = {
  name: 'Mann-Kendall, 8 weeks',
  scores: (weighed, sign) => {
    const sums = new Map<number, readonly [sum: number, count: number]>();
    return weighed.map((evening) => {
      const now = weekOf(evening);
      const [sum, count] = sums.get(now) ?? [0, 0];
      sums.set(now, [sum + evening.z, count + 1]);
      const means = [...sums].filter(([week]) => week > now - 8).map(([, [total, n]]) => total / n);
      const n = means.length;
      if (n < 6) return null;
      let s = 0;
      for (let i = 0; i < n; i += 1)
        for (let j = i + 1; j < n; j += 1) s += Math.sign((means[j] ?? 0) - (means[i] ?? 0));
      return (sign * s) / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
    });
  },
  range: [0.3, 4],
};

export const methods: readonly Method[] = [ours, shewhart, ewma, cusum, mannKendall];

/** The evenings (by index) on which a score passes, each side with the same silence after one. */
export const alarms = (
  weighed: readonly Weighed[],
  scores: readonly (number | null)[],
  threshold: number,
): readonly number[] => {
  const found: number[] = [];
  for (const [index, score] of scores.entries()) {
    const last = weighed[found.at(-1) ?? -1]?.number ?? -Infinity;
    const now = weighed[index]?.number ?? 0;
    if (score !== null && score >= threshold && now - last >= silenceDays) found.push(index);
  }
  return found;
};
