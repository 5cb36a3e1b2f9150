import { type KeyboardEvent, useRef } from 'react';

/**
 * What is typed into a field after Enter, before what Enter asked for is on the disk: it belongs to the page, or, where
 * that is refused, to the field.
 */
export const useTypedMeanwhile = () => {
  const typed = useRef<string | null>(null);
  return {
    isWaiting: (): boolean => typed.current !== null,
    begin: (): void => {
      typed.current = '';
    },
    /** All that was typed since. */
    end: (): string => {
      const all = typed.current ?? '';
      typed.current = null;
      return all;
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (typed.current === null || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
      event.preventDefault();
      if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if (event.key.length === 1) typed.current += event.key;
    },
  };
};
