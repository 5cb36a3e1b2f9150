import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { commandKeyOn } from './command-key.ts';
import { type Place, placeKeys } from './places.ts';

export interface Keys {
  readonly help: () => void;
  readonly lock?: () => void;
  readonly note?: () => void;
  /** The window goes from the screen at once, and locks. */
  readonly hideAndLock?: () => void;
  readonly go?: (place: Place) => void;
}

const command = commandKeyOn(navigator.userAgent);

/** Ctrl, and Command where that is the key for it. */
export const hasCommand = command.isHeld;

/** As it is shown on a button or beside it. */
export const commandKey = command.shown;

/** As `aria-keyshortcuts` names it. */
export const commandName = command.named;

/** Whether something waits for an answer before anything else. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Keys that work anywhere in the window, whatever has the focus. */
export const useGlobalKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { help, lock, hideAndLock, note, go } = latest.current;
      if (event.repeat) return;
      const place = placeKeys[event.key];
      if (event.key === 'F1') help();
      else if (!hasCommand(event)) return;
      else if (event.shiftKey && event.code === 'Space') note?.();
      else if (event.key.toLowerCase() === 'l') (event.shiftKey ? hideAndLock : lock)?.();
      else if (event.shiftKey) return;
      else if (place !== undefined && go !== undefined) {
        // A dialog stands before the places: what it is doing is not walked away from.
        if (!isDialogOpen()) go(place);
      } else return;
      event.preventDefault();
    };
    // Captured, so that no field or editor can keep the lock key to itself.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};

/** Keys that count only while the focus is inside an element: one letter may then be a command (WCAG 2.1.4). */
export const useKeysWithin = (onKey: (event: KeyboardEvent) => void): RefObject<HTMLDivElement | null> => {
  // As it is drawn and no moment later: whoever sees it may press them.
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useLayoutEffect(() => {
    const within = element.current;
    const onKeyDown = (event: KeyboardEvent): void => latest.current(event);
    within?.addEventListener('keydown', onKeyDown);
    return () => within?.removeEventListener('keydown', onKeyDown);
  }, []);
  return element;
};

/** True for a key that goes into a text, or into a dialog or menu that stands before the page: no command of the page. */
export const isElsewhere = ({ target }: Pick<KeyboardEvent, 'target'>): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog, [role="menu"]') !== null);

/** Keys that count while a screen is shown, wherever the focus is, unless a dialog stands before it. */
export const useKeysWhileShown = (onKey: (event: KeyboardEvent) => void): void => {
  // As the screen is drawn and no moment later: whoever sees it may press them.
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isDialogOpen()) latest.current(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
