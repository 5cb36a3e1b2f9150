import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { isFlatPraise } from './turns.ts';
import { ironic, type Weighed, type Why, weigh } from './weigh.ts';
import { contrasts } from './word-lists.ts';

/** Raised with every change of the rules or the lists: what an older one made is read again. */
export const toneAnalyser = 'tone/8';

/** A word or phrase that made a score. Offsets are UTF-16 code units of the text. */
export interface ToneReason {
  readonly start: number;
  readonly end: number;
  /** About -4 to 4: what it carries here. */
  readonly weight: number;
  readonly why: readonly Why[];
}

export interface ToneSentence {
  readonly start: number;
  readonly end: number;
  /** -1 … 1. */
  readonly score: number;
  readonly reasons: readonly ToneReason[];
}

export interface TextTone {
  /** -1 … 1; 0 where no word carries a tone. */
  readonly score: number;
  /** `neu`: too little is said either way to call it anything. */
  readonly label: 'pos' | 'neg' | 'neu';
  readonly sentences: readonly ToneSentence[];
}

const exclaimed = 0.2;
const mostExclaims = 4;

/** What exclamation marks multiply a sentence by. */
export const emphasis = ({ exclaims }: Sentence): number => 1 + exclaimed * Math.min(mostExclaims, exclaims);

/** What the words of a sentence carry together, about -4 to 4 for each of them. */
const sumOf = (sentence: Sentence, weighed: readonly Weighed[]): number => {
  let sum = 0;
  for (const { weight } of weighed) sum += weight;
  return sum * emphasis(sentence);
};

// As VADER's: a few plain words are far from the ends, and no pile of them goes past.
const spread = 15;
const squash = (sum: number): number => sum / Math.sqrt(sum * sum + spread);

/** Words of sentences that carry a tone, as many as make an ordinary sentence: what a text says is told per so many. */
const oneSentence = 9;
/** How far one sentence's word is trusted, and how much faster than the root of their number several are. */
const textSpread = 2.5;
const surer = 1.5;

/**
 * As a mean is held against its standard error: what the sentences say on average, and the surer the more of them say
 * something. `words` and `saying` are of the sentences that carry a tone, so that neutral ones change nothing.
 */
const squashText = (sum: number, words: number, saying: number): number => {
  const mean = sum / Math.max(1, words / oneSentence);
  return mean / Math.sqrt(mean * mean + textSpread / Math.max(1, saying) ** surer);
};

/** Scores nearer to 0 than this are called neutral; tuned on sentences of Reddit threads, labelled by readers. */
const neutralBelow = 0.345;

const labelOf = (score: number): TextTone['label'] => {
  if (Math.abs(score) < neutralBelow) return 'neu';
  return score > 0 ? 'pos' : 'neg';
};

/** "Lovely. Third no-show of the day." is not. */
const isMeant = (sentence: Sentence, next: Sentence | undefined, aliases?: ReadonlySet<string>): boolean =>
  next === undefined ||
  !isFlatPraise(sentence) ||
  next.tokens.some(({ key }) => contrasts.has(key)) ||
  sumOf(next, weigh(next, aliases)) >= 0;

const turned = (one: Weighed): Weighed => ({ ...one, weight: one.weight * ironic, why: [...one.why, 'ironic'] });

/**
 * The tone of a text, sentence by sentence, with the words that made it. Neutral sentences change nothing. `aliases`, in
 * small letters, stand for people and carry nothing.
 */
export const readTone = (text: string, aliases?: ReadonlySet<string>): TextTone => {
  let [total, words, saying] = [0, 0, 0];
  const sentences = sentencesOf(text).map((sentence, at, all): ToneSentence => {
    const reasons = isMeant(sentence, all[at + 1], aliases)
      ? weigh(sentence, aliases)
      : weigh(sentence, aliases).map(turned);
    const sum = sumOf(sentence, reasons);
    if (reasons.length > 0) {
      total += sum;
      words += sentence.tokens.length;
      saying += 1;
    }
    return { start: sentence.start, end: sentence.end, score: squash(sum), reasons };
  });
  const score = squashText(total, words, saying);
  return { score, label: labelOf(score), sentences };
};
