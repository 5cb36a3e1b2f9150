import type { RefCallback } from 'react';
import { useCallback, useEffect, useRef } from 'react';

/** Escape leads from a card back to the list, unless something in the card has a use for it. */
export const useDetailKeys = (onLeave: () => void): RefCallback<HTMLDivElement> => {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  return useCallback((pane: HTMLDivElement | null) => {
    if (pane === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('dialog, [role="menu"]') !== null) return;
      event.preventDefault();
      leave.current();
    };
    pane.addEventListener('keydown', onKeyDown);
    return () => pane.removeEventListener('keydown', onKeyDown);
  }, []);
};
