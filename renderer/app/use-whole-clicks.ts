import { type RefObject, useEffect, useRef } from 'react';

/**
 * The second half of a double click must not press what the first half has just put under the pointer, nor take the
 * focus there: it counts only on the `step` that the first began on.
 */
export const useWholeClicks = (within: RefObject<HTMLElement | null>, step: string): void => {
  const shown = useRef(step);
  const begunOn = useRef(step);
  useEffect(() => {
    shown.current = step;
  }, [step]);
  useEffect(() => {
    const element = within.current;
    const onPress = (event: MouseEvent): void => {
      if (event.detail <= 1) begunOn.current = shown.current;
      if (begunOn.current === shown.current) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // A click made by a key has detail 0 and no press before it.
    const onClick = (event: MouseEvent): void => (event.detail === 0 ? undefined : onPress(event));
    element?.addEventListener('mousedown', onPress, { capture: true });
    element?.addEventListener('click', onClick, { capture: true });
    return () => {
      element?.removeEventListener('mousedown', onPress, { capture: true });
      element?.removeEventListener('click', onClick, { capture: true });
    };
  }, [within]);
};
