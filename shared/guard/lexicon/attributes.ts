/** What a word is known as, each by tier: 1 the most common, 0 not at all. */
export interface Attributes {
  /** First name, 1 … 4. */
  readonly first: number;
  /** Surname, 1 … 5. */
  readonly last: number;
  /** English word, 1 … 7. */
  readonly word: number;
  /** Town, 1 … 3. */
  readonly town: number;
}

/** All of it in eleven bits. */
export const pack = ({ first, last, word, town }: Attributes): number =>
  first | (last << 3) | (word << 6) | (town << 9);

export const firstTier = (packed: number): number => packed & 7;
export const lastTier = (packed: number): number => (packed >> 3) & 7;
export const wordTier = (packed: number): number => (packed >> 6) & 7;
export const townTier = (packed: number): number => (packed >> 9) & 3;
