/** Where things stand on the trend drawing, in SVG units: three panels on one time axis. */
export const frame = {
  width: 645,
  height: 522,
  heightWithoutWords: 432,
  left: 82,
  right: 639,
  /** The closeness bands: nine stops, flooded at the top. */
  top: 4,
  stop: 34,
  /** The row of dates, over which the week cursor lies. */
  datesTop: 314,
  datesHeight: 29,
  /** What reached you: four levels. */
  reachTop: 384,
  reachStep: 11,
  reachFoot: 424,
  /** Feeling words: bars that grow up from here, with their numbers above them and what is usual above those. */
  feelingFoot: 514,
  feelingHeight: 52,
} as const;

export const bandHeight = frame.stop * 3;
export const bandsFoot = frame.top + bandHeight * 3;
export const axisY = bandsFoot + 24;

/** The middle of a stop, −4 flooded at the top … +4 numb at the bottom; halves fall between. */
export const closenessY = (closeness: number): number => frame.top + (closeness + 4.5) * frame.stop;

/** 3 a lot at the top … 0 nothing. */
export const reachY = (reach: number): number => frame.reachTop + (3 - reach) * frame.reachStep;

/** Which of `weeks` weeks stands at `across` of the drawing's width, 0 … 1; the nearest one for what lies beside them. */
export const weekAt = (across: number, weeks: number): number => {
  const week = Math.floor(((across * frame.width - frame.left) / (frame.right - frame.left)) * weeks);
  return Math.min(weeks - 1, Math.max(0, week));
};

/** Above this many weeks an evening's mark would be smaller than the eye can find; the weeks speak alone. */
export const hasRoomForEvenings = (weeks: number): boolean => weeks <= 16;

export interface TimeScale {
  readonly weekWidth: number;
  readonly dayWidth: number;
  /** The middle of a week's column. */
  readonly week: (index: number) => number;
  /** An evening within its week; `weekday` 1 … 7. */
  readonly evening: (index: number, weekday: number) => number;
}

/** `left` is where the first week begins. */
export const timeScale = (weeks: number, left: number = frame.left): TimeScale => {
  const weekWidth = (frame.right - left) / weeks;
  const week = (index: number): number => left + weekWidth * (index + 0.5);
  // Seven days share most of the column; the rest keeps two weeks apart.
  const dayWidth = Math.min(11, (weekWidth * 0.86) / 7);
  return { weekWidth, dayWidth, week, evening: (index, weekday) => week(index) + (weekday - 4) * dayWidth };
};
