export interface SignedNumbers {
  readonly asOf: string;
  readonly checked: { readonly by: string; readonly on: string } | null;
}

/** Why a release can't have these numbers (shared/help/numbers.json), in a sentence; undefined once someone has signed. */
export declare const missingSignOff: (numbers: SignedNumbers) => string | undefined;
