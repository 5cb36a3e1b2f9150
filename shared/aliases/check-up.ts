import { type DayKey, daysBetween, weekOf } from '../calendar/day-key.ts';

/** What the rota needs of someone. */
export interface InRota<Id> {
  readonly id: Id;
  /** The day of the last look at how things stand; null before the first. */
  readonly lastCheckUp: DayKey | null;
  /** Since when they are in the book. */
  readonly since: DayKey;
}

/** A relationship is looked at again after so many days. */
const checkUpDays = 90;

/** Whose turn it is: whoever waits longest, one a week at most; null while nobody's time has come. */
export const nextCheckUp = <Id>(all: readonly InRota<Id>[], today: DayKey): Id | null => {
  const isDone = all.some(({ lastCheckUp }) => lastCheckUp !== null && weekOf(lastCheckUp) === weekOf(today));
  if (isDone) return null;
  const waiting = all
    .map((one) => ({ ...one, from: one.lastCheckUp ?? one.since }))
    .filter(({ from }) => daysBetween(from, today) >= checkUpDays)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return waiting[0]?.id ?? null;
};
