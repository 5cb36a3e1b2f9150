import { addDays, type DayKey } from '#shared/calendar/day-key';
import type { TrendDay } from '#shared/reading/leans/lean';
import { windowDays } from '#shared/reading/leans/rule';
import type { TrendState } from '#shared/reading/leans/trend-state';

/** The sum behind what is said, for whoever asks how it's worked out. Dial values −4 flooded … +4 numb. */
export interface WorkedOut {
  /** Evenings of the last three weeks whose dial was marked, and their middle. */
  readonly evenings: number;
  readonly middle: number | null;
  /** Of those, evenings with a mark of what reached. */
  readonly withReach: number;
  /** Evenings of the last three weeks whose words were read. */
  readonly withWords: number;
  /** What these weeks are held against: so many evenings, their middle, and where about half of them lie. Null before there is one. */
  readonly usual: {
    readonly evenings: number;
    readonly middle: number;
    readonly from: number;
    readonly to: number;
  } | null;
}

export const workOut = (
  days: readonly TrendDay[],
  { readings }: Pick<TrendState, 'readings'>,
  today: DayKey,
): WorkedOut => {
  const lately = days.filter(({ day }) => day > addDays(today, -windowDays) && day <= today);
  const { recent, usual, sum } = readings;
  return {
    evenings: recent.evenings,
    middle: recent.median,
    withReach: lately.filter(({ dial, reach }) => dial !== null && reach !== null).length,
    withWords: lately.filter(({ words }) => words !== null).length,
    usual:
      usual === null || sum === null
        ? null
        : { evenings: sum.learned, middle: usual.median, from: usual.from, to: usual.to },
  };
};
