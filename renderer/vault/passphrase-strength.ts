import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { leastGuesses, strongGuesses } from '#shared/policy/agency-policy';

/** How well a passphrase would hold. */
export interface Strength {
  readonly bars: 0 | 1 | 2 | 3 | 4;
  readonly word: 'Too short to hold.' | 'Guessable.' | 'Fair.' | 'Strong.';
  readonly reason: string;
  /** Whether a vault may be made with it. */
  readonly accepted: boolean;
}

/** With fewer characters the plain advice is more of it. */
const shortBelow = 12;

const moreWords = 'Four or five unrelated words beat one clever one.';

/** `guessesLog10` as zxcvbn estimates them, `length` in characters, `atLeast` what this machine asks for. */
const strengthOf = (guessesLog10: number, length: number, atLeast: number): Strength => {
  const accepted = guessesLog10 >= atLeast;
  if (guessesLog10 >= strongGuesses && accepted) {
    return { bars: 4, word: 'Strong.', reason: 'Longer than anyone has to guess.', accepted: true };
  }
  if (guessesLog10 >= leastGuesses) {
    return { bars: 3, word: 'Fair.', reason: 'One more word would do it.', accepted };
  }
  if (length >= shortBelow) {
    return { bars: 2, word: 'Guessable.', reason: 'Someone who knows you might get there.', accepted: false };
  }
  return { bars: length === 0 ? 0 : 1, word: 'Too short to hold.', reason: moreWords, accepted: false };
};

// The word lists are megabytes that only two screens need.
const load = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
};

/** The estimator keeps the last text it was given, so it belongs in a worker that ends with the screen. */
export const createStrengthRating = (): ((passphrase: string, atLeast: number) => Promise<Strength>) => {
  const loading = load();
  return async (passphrase, atLeast) => {
    const estimator = await loading;
    return strengthOf(estimator.check(passphrase).guessesLog10, passphrase.length, atLeast);
  };
};
