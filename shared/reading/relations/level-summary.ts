/** Fewest evenings for a filled dot and for a hollow one; with fewer, only how many are missing is shown. */
export const filledFrom = 8;
export const hollowFrom = 6;

export type Dot = 'filled' | 'hollow' | 'waiting';

/** Where the dial landed on some evenings, −4 … +4. */
export interface DialSummary {
  readonly evenings: number;
  readonly dot: Dot;
  /** Evenings still missing for a dot of any kind. */
  readonly missing: number;
  /** Null while waiting. The quartiles bound the middle half. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const dotOf = (evenings: number): Dot => {
  if (evenings >= filledFrom) return 'filled';
  return evenings >= hollowFrom ? 'hollow' : 'waiting';
};

/** The value under which `share` of the evenings lie, between two of them where it falls between. `sorted` is not empty. */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1);
  const under = sorted[Math.floor(place)] ?? 0;
  const over = sorted[Math.ceil(place)] ?? under;
  return under + (place - Math.floor(place)) * (over - under);
};

export const summaryOf = (dials: readonly number[]): DialSummary => {
  const dot = dotOf(dials.length);
  const sorted = dials.toSorted((a, b) => a - b);
  const at = (share: number): number | null => (dot === 'waiting' ? null : quantile(sorted, share));
  return {
    evenings: dials.length,
    dot,
    missing: Math.max(0, hollowFrom - dials.length),
    median: at(0.5),
    lower: at(0.25),
    upper: at(0.75),
  };
};
