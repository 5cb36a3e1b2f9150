import Sentiment from 'sentiment';
import afinn from 'sentiment/languages/en/labels.json';
import negators from 'sentiment/languages/en/negators.json';

/** Raised with every change of the analyser or its lists: what an older one made is read again. */
export const toneAnalyser = 'afinn-165/2';

/** −1 … 1 from the words that carry a known tone; 0 when none does. `words` is the length of the text in words. */
export interface Tone {
  readonly score: number;
  readonly words: number;
}

// Who a person is, or how they live, is no tone of the evening.
const aboutPeople: ReadonlySet<string> = new Set(
  'blind god homeless ill illegal poor rich straight unemployed widowed'.split(' '),
);

const language = 'plain-english';
// Never called with `extras`, which would change the table for every later call.
const sentiment = new Sentiment();
sentiment.registerLanguage(language, {
  labels: Object.fromEntries(Object.entries(afinn).filter(([word]) => !aboutPeople.has(word))),
  // The package's own looks words up in a bare object, where "constructor" is found and turns "happy" around.
  scoringStrategy: {
    apply: (tokens, at, score) => (Object.hasOwn(negators, tokens[at - 1] ?? '') ? -score : score),
  },
});

// Editors type curly apostrophes and dashes; the package reads "don’t" and "happy—then" as unknown words.
const plain = (text: string): string => text.replaceAll(/[’‘]/gu, "'").replaceAll(/[–—]/gu, ' ');

export const readTone = (text: string): Tone => {
  const { score, words, tokens } = sentiment.analyze(plain(text), { language });
  const carrying = words.length;
  return {
    score: carrying === 0 ? 0 : clamp(score / carrying / 4),
    words: tokens.filter((token) => token !== '').length,
  };
};

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
