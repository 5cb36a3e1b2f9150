import Sentiment from 'sentiment';

/** Raised with every change of the analyser or its lists: what an older one made is read again. */
export const toneAnalyser = 'afinn-165/1';

/** −1 … 1 from the words that carry a known tone; 0 when none does. `words` is the length of the text in words. */
export interface Tone {
  readonly score: number;
  readonly words: number;
}

// Never called with `extras`, which would change the table for every later call.
const sentiment = new Sentiment();

// Editors type curly apostrophes and dashes; the package reads "don’t" and "happy—then" as unknown words.
const plain = (text: string): string => text.replaceAll(/[’‘]/gu, "'").replaceAll(/[–—]/gu, ' ');

export const readTone = (text: string): Tone => {
  const { score, words, tokens } = sentiment.analyze(plain(text));
  const carrying = words.length;
  return {
    score: carrying === 0 ? 0 : clamp(score / carrying / 4),
    words: tokens.filter((token) => token !== '').length,
  };
};

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
