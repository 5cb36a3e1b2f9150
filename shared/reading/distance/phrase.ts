import type { EvidenceKind } from './evidence.ts';
import { type Form, formsOf } from './forms.ts';

/** One thing that can be said, in all the ways we know. */
export interface Phrase {
  /** Stays as it is for good: what a person left out is remembered by it. */
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly why: string;
  /** Counted only where the writer is the one it is said of. */
  readonly ofWriter: readonly Form[];
  /** They name the writer themselves ("nothing reaches me"), or are the writer's view of something. */
  readonly open: readonly Form[];
  /** What one of them adds to its count. */
  readonly counts: number;
  /** Said as a question it still says it: "What's the point?" */
  readonly mayAsk: boolean;
}

interface Written {
  readonly why: string;
  readonly writer?: string;
  readonly open?: string;
  readonly counts?: number;
  readonly mayAsk?: boolean;
}

/** Phrases of one kind, by the names they keep. */
export const phrasesOf = (kind: EvidenceKind, family: string, written: Readonly<Record<string, Written>>): Phrase[] =>
  Object.entries(written).map(([name, { why, writer = '', open = '', counts = 1, mayAsk = false }]) => ({
    id: `${family}/${name}`,
    kind,
    why,
    ofWriter: formsOf(writer),
    open: formsOf(open),
    counts,
    mayAsk,
  }));
