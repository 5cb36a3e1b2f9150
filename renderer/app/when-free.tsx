import { type ReactNode, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { useApp } from './app-context.ts';

interface WhenFreeProps {
  readonly day: DayKey;
  /** A page of that day, to write in. */
  readonly children: ReactNode;
}

/** Opens a page once no note is on its way into it, and keeps notes out for as long as it is open. */
export const WhenFree = ({ day, children }: WhenFreeProps) => {
  const { notes } = useApp();
  const busy = useSyncExternalStore(notes.subscribe, notes.isBusy);
  const [inside, setInside] = useState(!busy);
  if (!inside && !busy) setInside(true);
  return inside ? <Open day={day}>{children}</Open> : null;
};

const Open = ({ day, children }: WhenFreeProps) => {
  const { notes } = useApp();
  useLayoutEffect(() => notes.writing(day), [notes, day]);
  return children;
};

/** Told what a dropped note adds to the readings that are on the screen. */
export const useNoteFuel = (day: DayKey, onFuel: (fuelForMe: number) => void): void => {
  const { notes } = useApp();
  const latest = useRef(onFuel);
  useEffect(() => {
    latest.current = onFuel;
  });
  useEffect(() => notes.onFuel(day, (fuelForMe) => latest.current(fuelForMe)), [notes, day]);
};
