import { useRef, type PointerEvent } from 'react';
import { inDrawing, type Point } from './polar.ts';

/** One press on an instrument, from down to up. */
export interface Grip {
  readonly moveTo: (point: Point) => void;
  readonly release: () => void;
}

/** Follows stops under the pointer. A press that ends on the stop it began on, already marked, clears it. */
export const createGrip = (
  marked: number | null,
  stopAt: (point: Point) => number | null,
  onChange: (stop: number | null) => void,
): Grip => {
  let at = marked;
  let changed = false;
  return {
    moveTo: (point) => {
      const stop = stopAt(point);
      if (stop === null || stop === at) return;
      at = stop;
      changed = true;
      onChange(stop);
    },
    release: () => {
      if (!changed) onChange(null);
    },
  };
};

/** Pointer handlers for an SVG drawn `width` units wide. `take` answers null where a press means nothing. */
export const useGrip = (width: number, take: (point: Point) => Grip | null) => {
  const held = useRef<Grip | null>(null);
  const pointIn = (event: PointerEvent<SVGSVGElement>): Point =>
    inDrawing(event, event.currentTarget.getBoundingClientRect(), width);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0) return;
      const point = pointIn(event);
      held.current = take(point);
      if (held.current === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current.moveTo(point);
      // A press would otherwise take the focus that `take` has just given to the slider.
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => held.current?.moveTo(pointIn(event)),
    onPointerUp: (): void => {
      held.current?.release();
      held.current = null;
    },
    onPointerCancel: (): void => {
      held.current = null;
    },
  };
};
