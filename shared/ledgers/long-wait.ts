import type { DayKey } from '../calendar/day-key.ts';

/** Whole years and months between two days, as one says it of a wait. */
export interface Waited {
  readonly years: number;
  readonly months: number;
}

/** From `since` to `until`; nothing where that is earlier. */
export const waited = (since: DayKey, until: DayKey): Waited => {
  const parts = (day: DayKey): readonly [number, number, number] => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return [year, month, date];
  };
  const [fromYear, fromMonth, fromDate] = parts(since);
  const [toYear, toMonth, toDate] = parts(until);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDate < fromDate ? 1 : 0);
  return months <= 0 ? { years: 0, months: 0 } : { years: Math.floor(months / 12), months: months % 12 };
};
