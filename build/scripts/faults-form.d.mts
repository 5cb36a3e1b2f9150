/** In which form the fault suites run: the short one of `npm test`, or the long one of `npm run faults`. */
export interface FaultsForm {
  readonly isLong: boolean;
  /** The same seed meets the same faults again. */
  readonly seed: number;
}

export declare const faultsForm: (env: Readonly<Record<string, string | undefined>>) => FaultsForm;

declare module 'vitest' {
  interface ProvidedContext {
    /** For the suites that vitest runs, in Node or in Chromium; Playwright's ask `faultsForm(process.env)`. */
    faults: FaultsForm;
  }
}
