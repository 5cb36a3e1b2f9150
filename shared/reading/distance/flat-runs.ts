import type { TextTone } from '../tone/read-tone.ts';
import { neutralTone } from './parts.ts';
import type { Span } from './quoted.ts';

const leastSentences = 3;

/** Runs of three sentences or more with no tone and nothing marked in them. */
export const flatRunsOf = ({ sentences }: TextTone, marked: readonly Span[]): readonly Span[] => {
  const runs: { start: number; end: number; many: number }[] = [];
  let last: (typeof runs)[number] | null = null;
  for (const { start, end, score } of sentences) {
    const isFlat = Math.abs(score) < neutralTone && !marked.some((span) => span.start < end && span.end > start);
    if (!isFlat) last = null;
    else if (last === null) runs.push((last = { start, end, many: 1 }));
    else {
      last.end = end;
      last.many += 1;
    }
  }
  return runs.filter(({ many }) => many >= leastSentences).map(({ start, end }) => ({ start, end }));
};
