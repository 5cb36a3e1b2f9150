import { wrap } from 'comlink';
import type { Strength } from './passphrase-strength.ts';

/** Rates passphrases while a screen that makes one is open. */
export interface StrengthMeter {
  readonly rate: (passphrase: string) => Promise<Strength>;
  /** Ends the worker, and with it whatever the estimator kept of what was typed. */
  readonly end: () => void;
}

/** `spawn` makes `passphrase-strength.worker.ts`. */
export const createStrengthMeter = (spawn: () => Worker): StrengthMeter => {
  const worker = spawn();
  const rating = wrap<(passphrase: string) => Promise<Strength>>(worker);
  return { rate: (passphrase) => rating(passphrase), end: () => worker.terminate() };
};
