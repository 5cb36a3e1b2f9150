import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { machineTimer } from '../../platform/timer.ts';
import { watchHeavy } from './heavy-watch.ts';

// Nothing of this is written down anywhere, sealed or not: it is forgotten with the page.
const shownOn = new Set<DayKey>();

interface HeavyLine {
  readonly isShown: boolean;
  /** Told of every change of the page's words. */
  readonly look: (text: string) => void;
  readonly dismiss: () => void;
}

/**
 * Whether words about not living have just been typed. Once an evening, and only as they are typed: a page that is opened
 * again with them says nothing. `before`: the words that the page was opened with.
 */
export const useHeavyLine = (day: DayKey, before: string, isWanted: boolean): HeavyLine => {
  const [isShown, setIsShown] = useState(false);
  const [opened] = useState(before);
  const watch = useMemo(() => {
    const show = (): void => {
      shownOn.add(day);
      setIsShown(true);
    };
    return watchHeavy(machineTimer, opened, show);
  }, [day, opened]);
  useEffect(() => () => watch.stop(), [watch]);
  const look = useCallback(
    (text: string): void => {
      if (isWanted && !shownOn.has(day)) watch.look(text);
    },
    [watch, day, isWanted],
  );
  return { isShown, look, dismiss: () => setIsShown(false) };
};
