import type { WeekOfMarks } from '#shared/reading/weeks';

/** The middle of one week on the line. */
export interface Middle {
  readonly index: number;
  readonly median: number;
}

/** A stretch of the line drawn in one way. A thin one touches a week with under three evenings: it is read loosely. */
export interface LinePiece {
  readonly thin: boolean;
  readonly middles: readonly Middle[];
}

export const thinBelow = 3;

/** The line through the weeks' middles, in pieces. A week without evenings is an honest gap: nothing crosses it. */
export const linePieces = (weeks: readonly WeekOfMarks[]): readonly LinePiece[] => {
  const pieces: { thin: boolean; middles: Middle[] }[] = [];
  for (const [index, { median, marked }] of weeks.entries()) {
    if (median === null) continue;
    const middle = { index, median };
    const before = weeks[index - 1];
    const last = pieces.at(-1);
    const previous = last?.middles.at(-1);
    if (before === undefined || before.median === null || last === undefined || previous === undefined) {
      pieces.push({ thin: marked < thinBelow, middles: [middle] });
      continue;
    }
    const thin = marked < thinBelow || before.marked < thinBelow;
    if (last.middles.length === 1) last.thin = thin;
    if (last.thin === thin) last.middles.push(middle);
    else pieces.push({ thin, middles: [previous, middle] });
  }
  return pieces;
};
