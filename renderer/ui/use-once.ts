import { useRef } from 'react';

/** `run`, never twice at a time: a second Enter would find fields that the first has emptied. */
export const useOnce = (run: () => Promise<void>): (() => void) => {
  const running = useRef(false);
  return () => {
    if (running.current) return;
    running.current = true;
    void run().finally(() => {
      running.current = false;
    });
  };
};
