/** A place on the drawing, in the drawing's own units; y grows downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** `angle` in degrees, counted against the clock from three o'clock, as on paper. */
export const polar = (centre: Point, radius: number, angle: number): Point => ({
  x: round(centre.x + radius * Math.cos((angle * Math.PI) / 180)),
  y: round(centre.y - radius * Math.sin((angle * Math.PI) / 180)),
});

/** Degrees, −180 … 180. */
export const angleAt = (centre: Point, point: Point): number =>
  (Math.atan2(centre.y - point.y, point.x - centre.x) * 180) / Math.PI;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** An open arc from one angle clockwise to another, as path data. */
export const arcPath = (centre: Point, radius: number, from: number, to: number): string => {
  const start = polar(centre, radius, from);
  const end = polar(centre, radius, to);
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${from - to > 180 ? 1 : 0} 1 ${end.x} ${end.y}`;
};

/** A piece of a ring between two radii, closed, as path data. Pieces are shorter than half a turn. */
export const ringPath = (centre: Point, inner: number, outer: number, from: number, to: number): string => {
  const [a, b] = [polar(centre, outer, from), polar(centre, outer, to)];
  const [c, d] = [polar(centre, inner, to), polar(centre, inner, from)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
};

/**
 * The stop nearest to a pointer, for `stops` evenly placed from angle `from` clockwise over `span` degrees.
 * Below the open end of the arc it is whichever end lies nearer.
 */
export const nearestStop = (angle: number, from: number, span: number, stops: number): number => {
  const past = (((from - angle) % 360) + 360) % 360;
  const beyond = past > span ? (past - span < 360 - past ? span : 0) : past;
  return Math.round((beyond / span) * (stops - 1));
};

/** Where a pointer is, in the units of a drawing `width` wide that fills `box`. */
export const inDrawing = (
  event: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number; readonly width: number },
  width: number,
): Point => {
  const scale = width / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
};
