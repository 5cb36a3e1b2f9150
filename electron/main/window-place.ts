import type { Rectangle } from 'electron';
import type { WindowState } from '../services/window-state.ts';

// So much of the bar on top has to be within reach for a window to be moved by it.
const reach = { width: 160, height: 34 } as const;

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

/**
 * Where the window stood, in screen coordinates, as far as that place still is on one of the displays. On a display that
 * is gone only its size is kept, and the system puts it in the middle; null when nothing is known.
 */
export const placeOnDisplays = (
  last: WindowState | null,
  displays: readonly { readonly workArea: Rectangle }[],
): Partial<Rectangle> | null => {
  if (last === null) return null;
  const { x, y, width, height } = last;
  const inReach = displays.some(
    ({ workArea }) =>
      overlap(x, width, workArea.x, workArea.width) >= reach.width &&
      overlap(y, reach.height, workArea.y, workArea.height) >= reach.height / 2,
  );
  return inReach ? { x, y, width, height } : { width, height };
};
