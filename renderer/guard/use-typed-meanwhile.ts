import { type KeyboardEvent, useRef } from 'react';
import { sameAtStart } from './moved-places.ts';

interface Waiting {
  /** What was in the field at Enter, and what is now. */
  readonly own: string;
  now: string;
  /** Where Enter was pressed again: a field of one line can't hold that. */
  breaks: readonly number[];
}

/** These would take what is typed next to the middle of the alias, or into another field. */
const moves = new Set(['ArrowLeft', 'ArrowUp', 'Home', 'PageUp']);

const linesOf = ({ own, now, breaks }: Waiting): string => {
  const from = sameAtStart(own, now);
  const at = [from, ...breaks.filter((one) => one >= from), now.length];
  return at
    .slice(1)
    .map((end, index) => now.slice(at[index], end))
    .join('\n');
};

/**
 * What is typed into a field after Enter, before what Enter asked for is on the disk: it belongs to the page, or, where
 * that is refused, to the field. The field itself takes it in, so that accents and every other way of typing work.
 */
export const useTypedMeanwhile = () => {
  const waiting = useRef<Waiting | null>(null);
  return {
    isWaiting: (): boolean => waiting.current !== null,
    begin: (own: string, field: HTMLInputElement | null): void => {
      field?.setSelectionRange(own.length, own.length);
      waiting.current = { own, now: own, breaks: [] };
    },
    note: (value: string): void => {
      if (waiting.current !== null) waiting.current.now = value;
    },
    /** All that was typed since, with its line breaks. */
    end: (): string => {
      const all = waiting.current === null ? '' : linesOf(waiting.current);
      waiting.current = null;
      return all;
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const typed = waiting.current;
      if (typed === null || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const { length } = typed.now;
      const isAtBreak = typed.breaks.at(-1) === length;
      if (event.key === 'Enter') typed.breaks = [...typed.breaks, length];
      else if (event.key === 'Backspace' && isAtBreak) typed.breaks = typed.breaks.slice(0, -1);
      else if (!moves.has(event.key) && (event.key !== 'Backspace' || length > typed.own.length)) return;
      event.preventDefault();
    },
  };
};
