import { angleAt, distance, nearestStop, polar, type Point } from './polar.ts';

/** The drawing is 220 × 150: two arcs about one hub, from E to F over 230 degrees. */
export const gaugeBox = { width: 220, height: 150 } as const;
export const hub: Point = { x: 110, y: 104 };
export const gaugeStart = 205;
export const gaugeSpan = 230;
const stops = 5;

export const tanks = ['them', 'me'] as const;
export type Tank = (typeof tanks)[number];

/** What goes to them runs on the outside. */
export const arcRadius: Readonly<Record<Tank, number>> = { them: 92, me: 52 };

export const angleOfLevel = (level: number): number => gaugeStart - (gaugeSpan * level) / (stops - 1);

export const knobAt = (tank: Tank, level: number): Point => polar(hub, arcRadius[tank], angleOfLevel(level));

/** Which tank, and which of its five levels, a press at this point means. */
export const levelAt = (point: Point): { readonly tank: Tank; readonly level: number } => ({
  tank: distance(hub, point) > (arcRadius.them + arcRadius.me) / 2 ? 'them' : 'me',
  level: nearestStop(angleAt(hub, point), gaugeStart, gaugeSpan, stops),
});
