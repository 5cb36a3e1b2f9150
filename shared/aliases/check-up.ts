import { type DayKey, daysBetween, weekOf } from '../calendar/day-key.ts';
import { steeredDays } from './steered.ts';

/** What the rota needs of someone. */
export interface InRota<Id> {
  readonly id: Id;
  /** The day of the last look at how things stand; null before the first. */
  readonly lastCheckUp: DayKey | null;
  /** Since when they are in the book. */
  readonly since: DayKey;
  /** The day on which their turn last stood on the screen; absent where it never did. */
  readonly turnOn?: DayKey | undefined;
  /** The person had the driver's seat with them on several evenings of late. */
  readonly isSteered?: boolean;
}

/** A relationship is looked at again after so many days, as the person chooses. */
export const checkUpIntervals = [30, 60, 90, 180] as const;
export type CheckUpDays = (typeof checkUpIntervals)[number];
export const usualCheckUpDays: CheckUpDays = 90;

const isOld = (day: DayKey | null | undefined, today: DayKey): boolean =>
  day === null || day === undefined || daysBetween(day, today) >= steeredDays;

/**
 * Whose turn it is: whoever waits longest, one a week at most; null while nobody's time has come. A turn that was left
 * is over with its week, and whoever had it waits anew from then: nobody stands before all the others for good. Whoever
 * is steered comes first, and sooner than their time, once in two weeks.
 */
export const nextCheckUp = <Id>(
  all: readonly InRota<Id>[],
  today: DayKey,
  after: CheckUpDays = usualCheckUpDays,
): Id | null => {
  const isOfThisWeek = (day: DayKey | null | undefined): boolean =>
    day !== null && day !== undefined && weekOf(day) === weekOf(today);
  if (all.some(({ lastCheckUp }) => isOfThisWeek(lastCheckUp))) return null;
  const isOn = all.find(({ turnOn }) => isOfThisWeek(turnOn));
  const steered = all.find(
    (one) => one.isSteered === true && isOld(one.lastCheckUp, today) && isOld(one.turnOn, today),
  );
  if (isOn === undefined && steered !== undefined) return steered.id;
  const waiting = all
    .map((one) => ({ ...one, from: one.lastCheckUp ?? one.since }))
    .filter(
      ({ from, isSteered, turnOn }) =>
        daysBetween(from, today) >= after || (isSteered === true && isOfThisWeek(turnOn)),
    )
    .map((one) => ({ ...one, waits: one.turnOn !== undefined && one.turnOn > one.from ? one.turnOn : one.from }))
    .toSorted((a, b) => (a.waits < b.waits ? -1 : a.waits > b.waits ? 1 : 0));
  return (waiting.find(({ turnOn }) => isOfThisWeek(turnOn)) ?? waiting[0])?.id ?? null;
};
