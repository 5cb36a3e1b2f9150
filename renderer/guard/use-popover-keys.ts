import { type RefObject, useEffect, useRef } from 'react';
import { hasCommand } from '../app/keys.ts';

interface PopoverKeys {
  readonly leave: () => void;
  /** To the next detail. */
  readonly next: () => void;
  /** Null while something is typed in it. */
  readonly takeAt: ((index: number) => void) | null;
}

/** Escape leaves, Ctrl . goes on to the next, a digit takes the choice of that number: before the list takes it for the beginning of a word. */
export const usePopoverKeys = (box: RefObject<HTMLElement | null>, keys: PopoverKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target) !== true) return;
      const { leave, next, takeAt } = latest.current;
      if (event.key === 'Escape') leave();
      else if (event.key === '.' && hasCommand(event)) next();
      else if (takeAt !== null && /^[1-9]$/.test(event.key)) takeAt(Number(event.key) - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [box]);
};
