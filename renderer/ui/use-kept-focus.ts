import { type RefCallback, type RefObject, useCallback } from 'react';

/**
 * Where the focus goes when what had it is taken out of the box: a button that was used up, a dialog that a menu opened.
 * Otherwise Tab would begin again at the top of the window, and a screen reader would say nothing.
 */
export const useKeptFocus = (to: RefObject<HTMLElement | null>): RefCallback<HTMLElement> =>
  useCallback(
    (box: HTMLElement | null) => {
      if (box === null) return undefined;
      let last: EventTarget | null = null;
      const remember = ({ target }: FocusEvent): void => {
        last = target;
      };
      const removals = new MutationObserver(() => {
        if (!(last instanceof Element) || last.isConnected) return;
        last = null;
        // Whoever took it away may have given the focus to something by now.
        if (document.activeElement === document.body) to.current?.focus();
      });
      box.addEventListener('focusin', remember);
      removals.observe(box, { childList: true, subtree: true });
      return () => {
        box.removeEventListener('focusin', remember);
        removals.disconnect();
      };
    },
    [to],
  );
