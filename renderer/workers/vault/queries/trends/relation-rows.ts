import type { Confidence } from '#shared/reading/leans/lean';
import type { RelationBy, RelationRow } from './relation-row.ts';

/** One factor's levels with the dial on their evenings, and what holds between them, as it is worked out. */
export interface Related {
  readonly factor: RelationBy;
  readonly levels: readonly {
    readonly level: string;
    readonly evenings: number;
    /** Null while there are too few for a dot. */
    readonly median: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
  readonly finding:
    | {
        readonly type: 'shift';
        readonly nearerNumb: string;
        readonly nearerFlooded: string;
        readonly confidence: Confidence;
      }
    | { readonly type: 'spread'; readonly wider: string; readonly confidence: Confidence }
    | { readonly type: 'no-clear-difference' }
    | { readonly type: 'waiting' };
}

/** Evenings of a level that it takes before anything is said of it. */
const needs = 8;

type Outcome = Pick<RelationRow, 'holds' | 'confidence'>;

/** Of two levels apart, the one further from balance is the one to name. */
const outcomeOf = ({ finding, levels }: Related): Outcome => {
  if (finding.type === 'waiting') return { holds: { type: 'waiting', needs }, confidence: null };
  if (finding.type === 'no-clear-difference') return { holds: { type: 'no-difference' }, confidence: 'loosely' };
  const { confidence } = finding;
  if (finding.type === 'spread') return { holds: { type: 'wider', level: finding.wider }, confidence };
  const middle = (name: string): number => levels.find(({ level }) => level === name)?.median ?? 0;
  const { nearerNumb, nearerFlooded } = finding;
  const isNumb = Math.abs(middle(nearerNumb)) >= Math.abs(middle(nearerFlooded));
  const level = isNumb ? nearerNumb : nearerFlooded;
  return { holds: { type: 'nearer', level, toward: isNumb ? 'numb' : 'flooded' }, confidence };
};

export const relationRow = (related: Related): RelationRow => ({
  by: related.factor,
  levels: related.levels.map(({ level, evenings, median, lower, upper }) => ({
    level,
    evenings,
    dial: median === null || lower === null || upper === null ? null : { middle: median, from: lower, to: upper },
  })),
  ...outcomeOf(related),
});
