import type { Confidence, Direction } from '#shared/reading/leans/lean';

export type RelationBy = 'sleep' | 'eveningOff' | 'load' | 'fuel' | 'seat' | 'supervision';

/** Evenings that share one answer; for supervision, weeks with one or without. */
export interface RelationLevel {
  readonly level: string;
  /** How many of them; weeks for supervision. */
  readonly evenings: number;
  /** Their middle on the dial and the middle half of them, −4 … +4; null with too few to draw. */
  readonly dial: { readonly middle: number; readonly from: number; readonly to: number } | null;
}

/** How the dial sits by one of the answers of the check-in. */
export interface RelationRow {
  readonly by: RelationBy;
  readonly levels: readonly RelationLevel[];
  /** What holds, if anything: one level lies nearer to an end, or is wider than the others. */
  readonly holds:
    | { readonly type: 'nearer'; readonly level: string; readonly toward: Direction }
    | { readonly type: 'wider'; readonly level: string }
    | { readonly type: 'no-difference' }
    /** So many evenings of each level are waited for. */
    | { readonly type: 'waiting'; readonly needs: number };
  /** Null for a row that waits. */
  readonly confidence: Confidence | null;
}
