import { type RefObject, useEffect, useRef } from 'react';

/** The halves of a double click are at most this far apart, in ms and in CSS pixels, on the slowest of settings. */
const slowest = 900;
const widest = 6;

const isNear = (one: MouseEvent, other: MouseEvent): boolean =>
  one.timeStamp - other.timeStamp < slowest && Math.hypot(one.x - other.x, one.y - other.y) < widest;

/**
 * The second half of a double click must not press what the first half has just put under the pointer, nor take the
 * focus there: it counts only on the `step` that the first began on.
 */
export const useWholeClicks = (within: RefObject<HTMLElement | null>, step: string): void => {
  const shown = useRef(step);
  // Null: the first half fell on what stood here before.
  const begunOn = useRef<string | null>(null);
  useEffect(() => {
    shown.current = step;
  }, [step]);
  useEffect(() => {
    const element = within.current;
    let first: MouseEvent | null = null;
    const keepOut = (event: Event): void => {
      if (begunOn.current === shown.current) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onPress = (event: MouseEvent): void => {
      if (event.detail <= 1) {
        begunOn.current = shown.current;
        first = event;
      }
      keepOut(event);
    };
    // Menus open at this, which comes before the press and doesn't say which half it is.
    const onPointer = (event: PointerEvent): void => {
      if (first !== null && isNear(event, first)) keepOut(event);
    };
    // A click made by a key has detail 0 and no press before it.
    const onClick = (event: MouseEvent): void => (event.detail === 0 ? undefined : onPress(event));
    element?.addEventListener('pointerdown', onPointer, { capture: true });
    element?.addEventListener('mousedown', onPress, { capture: true });
    element?.addEventListener('click', onClick, { capture: true });
    return () => {
      element?.removeEventListener('pointerdown', onPointer, { capture: true });
      element?.removeEventListener('mousedown', onPress, { capture: true });
      element?.removeEventListener('click', onClick, { capture: true });
    };
  }, [within]);
};
