import { angleAt, distance, nearestStop, polar, ringPath, type Point } from './polar.ts';

/** The drawing is 444 × 226: nine segments over 200 degrees, from Flooded at the left end to Numb at the right. */
export const dialBox = { width: 444, height: 226 } as const;
const centre: Point = { x: 222, y: 190 };
const inner = 148;
const outer = 182;
const start = 190;
const span = 200;
const stops = 9;
const step = span / stops;
/** Half of the gap between two segments, in degrees. */
const gap = 0.75;

export const dialCentre = centre;

/** Stored −4 … +4; drawn, spoken and typed 1 … 9. */
export const toStop = (value: number): number => value + 5;
export const fromStop = (stop: number): number => stop - 5;

const angleOf = (stop: number): number => start - (stop - 0.5) * step;

/** Degrees clockwise from the top of the arc, where an unset knob rests. */
export const turnOf = (stop: number): number => 90 - angleOf(stop);

export const knobAtTop: Point = polar(centre, (inner + outer) / 2, 90);

export const segmentPath = (stop: number): string =>
  ringPath(centre, inner, outer, start - (stop - 1) * step - gap, start - stop * step + gap);

/** The stop, 1 … 9, that a press at this point of the drawing means; null well inside the arc, where the words are. */
export const stopAt = (point: Point): number | null =>
  distance(centre, point) < inner - 30
    ? null
    : nearestStop(angleAt(centre, point), angleOf(1), angleOf(1) - angleOf(stops), stops) + 1;
