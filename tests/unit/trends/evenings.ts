import { addDays, type DayKey } from '#shared/calendar/day-key';
import { noReadings, type Readings } from '#shared/journal/check-in';
import type { Direction, Lean, TrendDay } from '#shared/reading/leans/lean';
import { trendState, type TrendState } from '#shared/reading/leans/trend-state';
import type { TrendEvening } from '../../../renderer/workers/vault/queries/trends/trend-evenings.ts';

/** A Thursday. */
export const today = '2026-11-19' as DayKey;
export const ago = (days: number): DayKey => addDays(today, -days);

export const evening = (day: DayKey, marked: Partial<Readings>): TrendEvening => ({
  ...noReadings,
  ...marked,
  day,
  words: 0,
  feelingWords: 0,
});

/** Four evenings a week, Monday to Thursday, by weeks: the last one is this week. */
export const weeksOf = (dials: readonly (number | readonly number[])[]): readonly TrendEvening[] =>
  dials.flatMap((week, index) => {
    const monday = addDays(ago(3), -7 * (dials.length - 1 - index));
    const ofWeek = typeof week === 'number' ? [week, week, week, week] : week;
    return ofWeek.map((closeness, day) => evening(addDays(monday, day), { closeness }));
  });

export const daysOf = (evenings: readonly TrendEvening[]): readonly TrendDay[] =>
  evenings.map(({ day, closeness, reach }) => ({ day, dial: closeness, reach, words: null }));

export const lean = (direction: Direction, since: DayKey, more: Partial<Lean> = {}): Lean => ({
  direction,
  channel: 'readings',
  since,
  confidence: 'fairly',
  ...more,
});

/** What is worked out of nothing at all, with what a test wants to be said. */
export const stateOf = (said: Partial<TrendState>): TrendState => ({ ...trendState([], today), ...said });
