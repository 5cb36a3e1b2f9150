import type { FeelingWord } from '../feeling-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { TextTone, ToneSentence } from '../tone/read-tone.ts';
import type { FoundPhrase } from './find-phrases.ts';
import { isInside, type Span } from './quoted.ts';

/** What is counted in one text before it is held against anything. Rates are per 100 words. */
export interface Counts {
  /** Of the whole text. */
  readonly words: number;
  /** Of what is counted. */
  readonly counted: number;
  /** How many of "I", "me", "my" and their like. */
  readonly selfWords: number;
  readonly affectLoad: number;
  readonly stateWords: number;
  readonly sensingWords: number;
  /** Of the sentences' tone; null for fewer than three of them. */
  readonly tones: { readonly spread: number; readonly neutral: number; readonly strength: number } | null;
  readonly numbPhrases: number;
  readonly labels: number;
  readonly cynical: number;
}

const self: ReadonlySet<string> = new Set("i i'm i've i'd i'll im ive me my mine myself".split(' '));
/** Words that weigh less say too little to be counted. */
const leastWeight = 0.8;
export const neutralTone = 0.1;
const leastSentences = 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const tonesOf = (sentences: readonly ToneSentence[]): Counts['tones'] => {
  if (sentences.length < leastSentences) return null;
  const scores = sentences.map(({ score }) => score);
  const middle = mean(scores);
  const squares = scores.reduce((sum, score) => sum + (score - middle) ** 2, 0);
  return {
    spread: Math.sqrt(squares / (scores.length - 1)),
    neutral: scores.filter((score) => Math.abs(score) < neutralTone).length / scores.length,
    strength: mean(scores.map(Math.abs)),
  };
};

/** `without`: stretches whose words and sentences are not counted at all. */
export const countsOf = (
  text: string,
  tone: TextTone,
  phrases: readonly FoundPhrase[],
  feelingWords: readonly FeelingWord[],
  without: readonly Span[],
): Counts => {
  const isKept = (span: Span): boolean => !isInside(span, without);
  const all = tokenize(text).filter(({ kind }) => kind === 'word');
  const words = all.filter(isKept);
  const sentences = tone.sentences.filter(isKept);
  const feelings = feelingWords.filter(isKept);
  const rate = (count: number): number => (words.length === 0 ? 0 : (100 * count) / words.length);
  const many = (kind: string): number =>
    phrases.reduce((sum, { phrase }) => sum + (phrase.kind === kind ? phrase.counts : 0), 0);
  const weights = sentences.flatMap(({ reasons }) => reasons.map(({ weight }) => Math.abs(weight)));
  return {
    words: all.length,
    counted: words.length,
    selfWords: words.filter(({ key }) => self.has(key)).length,
    affectLoad: rate(weights.filter((weight) => weight >= leastWeight).reduce((sum, weight) => sum + weight, 0)),
    stateWords: rate(feelings.filter(({ kind }) => kind === 'state').length),
    sensingWords: rate(feelings.filter(({ kind }) => kind === 'sensing').length),
    tones: tonesOf(sentences),
    numbPhrases: rate(many('phrase')),
    labels: rate(many('label')),
    cynical: rate(many('cynical')),
  };
};
