/** Waits; the app's is setTimeout, a test's is turned by hand. */
export interface Timer {
  /** Runs once after `ms`; returns how to cancel. */
  readonly after: (ms: number, run: () => void) => () => void;
}
