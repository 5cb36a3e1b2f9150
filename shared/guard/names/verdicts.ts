import type { Reason } from '../span.ts';
import type { Document } from './word.ts';

export type NamedKind = 'name' | 'place' | 'org';

export interface Verdict {
  readonly kind: NamedKind;
  /** 0 … 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** What each word of a document is taken for so far; the passes of find-names.ts change it one after another. */
export interface Verdicts {
  readonly document: Document;
  readonly list: (Verdict | null)[];
  readonly set: (at: number, kind: NamedKind, confidence: number, reason: Reason) => void;
  readonly drop: (at: number) => void;
}

export const noVerdicts = (document: Document): Verdicts => {
  const list: (Verdict | null)[] = document.words.map(() => null);
  return {
    document,
    list,
    set: (at, kind, confidence, reason) => {
      list[at] = { kind, confidence, reason };
    },
    drop: (at) => {
      list[at] = null;
    },
  };
};

/** Whether a find of such confidence would say more of a word than what stands so far. */
export const isWeakerThan = ({ list }: Verdicts, at: number, confidence: number): boolean =>
  (list[at]?.confidence ?? 0) < confidence;

/** No name, place or organisation is longer, so no pass looks further. */
export const longestSpan = 10;
