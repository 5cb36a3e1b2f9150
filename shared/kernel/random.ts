/** Chance is asked for, never reached for, so that a test can repeat it. */
export interface Random {
  /** `length` bytes fit for keys and nonces. */
  readonly bytes: (length: number) => Uint8Array<ArrayBuffer>;
  /** An even choice in 0 … below - 1, without modulo bias. */
  readonly below: (below: number) => number;
}
