/** One thing measured: ours, the peer's in the same run, and how many times the peer's ours is. */
export interface Measure {
  readonly name: string;
  /** Of milliseconds fewer is better, of MB (10^6 bytes) a second and of per cent more. */
  readonly unit: 'ms' | 'MB/s' | '%';
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  /** What the peer is. */
  readonly against: string;
}

/** The value below which a share of them lies, by rank. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const rounded = (value: number): number => Number(value.toPrecision(3));

export const measure = (
  name: string,
  ours: number,
  peer: number,
  against: string,
  unit: Measure['unit'] = 'ms',
): Measure => ({
  name,
  unit,
  ours: rounded(ours),
  peer: rounded(peer),
  ratio: rounded(ours / peer),
  against,
});

/** A number for each round's values, and the median of those: one slow round then says nothing. */
export const overRounds = (rounds: readonly (readonly number[])[], share: number): number =>
  median(rounds.map((values) => quantile(values, share)));
