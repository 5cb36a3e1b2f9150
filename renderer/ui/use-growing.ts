import { startTransition, useEffect, useState } from 'react';

interface Steps {
  readonly atFirst: number;
  readonly more: number;
}

const ofRows: Steps = { atFirst: 40, more: 80 };

/**
 * How many of a long list's rows are drawn: the first of them at once, the others piece by piece, with the page free
 * between them. In the end all of them are there, for a search, a printer and a screen reader too.
 */
export const useGrowing = (length: number, { atFirst, more }: Steps = ofRows): number => {
  const [drawn, setDrawn] = useState(atFirst);
  useEffect(() => {
    if (drawn >= length) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + more)));
    return () => clearTimeout(timer);
  }, [drawn, length, more]);
  return Math.min(drawn, length);
};
