import { wrap } from 'comlink';
import type { createStrengthRating, Strength } from './passphrase-strength.ts';

/** Rates passphrases while a screen that makes one is open. */
export interface StrengthMeter {
  readonly rate: (passphrase: string) => Promise<Strength>;
  /** Ends the worker, and with it whatever the estimator kept of what was typed. */
  readonly end: () => void;
}

/** `spawn` makes `passphrase-strength.worker.ts`. `atLeast`: the guesses that are asked for, as a power of ten. */
export const createStrengthMeter = (spawn: () => Worker, atLeast: number): StrengthMeter => {
  const worker = spawn();
  const rating = wrap<ReturnType<typeof createStrengthRating>>(worker);
  return { rate: (passphrase) => rating(passphrase, atLeast), end: () => worker.terminate() };
};
