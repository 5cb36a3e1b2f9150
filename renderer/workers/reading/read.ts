import { countFeelingWords } from '#shared/reading/feeling-words';
import { readTone } from '#shared/reading/tone';

/** What is kept of a reading: numbers only. */
export interface Read {
  /** −1 … 1. */
  readonly score: number;
  readonly words: number;
  readonly feelingWords: number;
}

export const readText = (text: string): Read => ({ ...readTone(text), feelingWords: countFeelingWords(text) });
