import { readDistance as distance } from '#shared/reading/distance/read-distance';
import { readTone as read } from '#shared/reading/tone/read-tone';

// The reading of words and evenings as outside checks measure it, bundled into out/eval/reading.mjs for plain Node.

export { findLeans } from '#shared/reading/leans/find-leans';

export const readTone = (text: string) => {
  const { score, label, sentences } = read(text);
  // Named one by one: what is left over of a spread takes longer than the reading.
  const told = sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    score: sentence.score,
    reasons: sentence.reasons.map(({ start, end, weight, why }) => ({ start, end, weight, why: why.join(', ') })),
  }));
  return { score, label, sentences: told };
};

/** Four kinds are asked for: what is cynical says numbness too, and whoever is flooded is not numb. */
const asAsked = {
  flat: 'flat',
  phrase: 'phrase',
  cynical: 'phrase',
  label: 'label',
  flood: 'counter',
  counter: 'counter',
} as const;

export const readDistance = (text: string) => {
  const { index, evidence } = distance(text);
  return {
    score: index ?? 0,
    /** False for a record-style log, and for a text too short to say anything of. */
    scored: index !== null,
    evidence: evidence.map(({ start, end, kind, why }) => ({ start, end, kind: asAsked[kind], why })),
  };
};
