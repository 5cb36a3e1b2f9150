import type { Evidence } from './distance/evidence.ts';
import { distanceAnalyser, readDistance } from './distance/read-distance.ts';
import { countFeelingWords } from './feeling-words.ts';
import { isEnglish } from './text/english.ts';
import { tokenize } from './text/tokens.ts';
import { readTone, type TextTone, toneAnalyser } from './tone/read-tone.ts';

/** What read an entry: raised with every change of a rule or a list, and then every entry is read again. */
export const analyser = `${toneAnalyser} ${distanceAnalyser}`;

/** All that is kept of what an entry says: numbers, and where in its text they come from. No word of it. */
export interface EntryReading {
  /** Tone, −1 … 1. */
  readonly score: number;
  readonly label: TextTone['label'];
  readonly words: number;
  readonly feelingWords: number;
  /** 0 … 1, higher is nearer to numb, against people in general; null where it is not said. */
  readonly distance: number | null;
  readonly evidence: Pick<Evidence, 'start' | 'end' | 'kind' | 'id'>[];
}

/** Of words in another language nothing is known: not that they are neutral, and not that feeling words are few. */
const unread: EntryReading = { score: 0, label: 'neu', words: 0, feelingWords: 0, distance: null, evidence: [] };

export const readEntry = (text: string): EntryReading => {
  if (!isEnglish(text)) return unread;
  const { score, label } = readTone(text);
  const { index, evidence } = readDistance(text);
  return {
    score,
    label,
    words: tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number').length,
    feelingWords: countFeelingWords(text),
    distance: index,
    evidence: evidence.map(({ start, end, kind, id }) => ({ start, end, kind, id })),
  };
};
