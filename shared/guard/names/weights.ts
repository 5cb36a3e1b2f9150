/** A trained scorer as it is kept in the repository. */
export interface StoredWeights {
  /** What one step of a weight is worth, in log-odds. */
  readonly scale: number;
  /** A row for each feature slot that matters: how many slots further on (base 63, digits before a last one), then one digit a label. */
  readonly rows: string;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const zero = 31;
/** Marks that one more digit of the distance follows. */
const more = '_';
const base = digits.length - 1;

/** Weights range over this many steps on each side of zero. */
export const steps = 31;
const labelCount = 4;

const writeDistance = (distance: number): string =>
  more.repeat(Math.floor(distance / base)) + digits.charAt(distance % base);

/** `rows`: slot and whole steps (-31 … 31) for each label, by slot. */
export const encodeWeights = (
  rows: readonly (readonly [slot: number, steps: readonly number[]])[],
  scale: number,
): StoredWeights => {
  let before = 0;
  const parts = rows.map(([slot, weights]) => {
    const distance = slot - before;
    before = slot;
    return writeDistance(distance) + weights.map((weight) => digits.charAt(weight + zero)).join('');
  });
  return { scale, rows: parts.join('') };
};

export const decodeWeights = (
  { scale, rows }: StoredWeights,
  bits: number,
): { readonly weights: Int8Array; readonly scale: number } => {
  const values = new Map(Array.from(digits, (digit, value) => [digit, value]));
  const weights = new Int8Array(2 ** bits * labelCount);
  let slot = 0;
  let at = 0;
  while (at < rows.length) {
    for (; rows[at] === more; at += 1) slot += base;
    slot += values.get(rows[at] ?? '') ?? 0;
    for (let label = 0; label < labelCount; label += 1) {
      weights[slot * labelCount + label] = (values.get(rows[at + 1 + label] ?? '') ?? zero) - zero;
    }
    at += 1 + labelCount;
  }
  return { weights, scale };
};
