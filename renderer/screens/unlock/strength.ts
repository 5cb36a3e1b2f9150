/** How well a passphrase would hold; worked out elsewhere, shown here. */
export interface Strength {
  readonly bars: 0 | 1 | 2 | 3 | 4;
  readonly word: 'Too short to hold.' | 'Guessable.' | 'Fair.' | 'Strong.';
  readonly reason: string;
  /** Enough to make a vault with. */
  readonly accepted: boolean;
}
