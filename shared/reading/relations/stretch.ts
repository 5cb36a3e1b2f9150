import type { DayKey } from '../../calendar/day-key.ts';
import { median } from '../weeks.ts';
import { type DialSummary, summaryOf } from './level-summary.ts';

/** An evening whose dial was marked. */
export interface MarkedEvening {
  readonly day: DayKey;
  readonly dial: number;
  readonly reach: number | null;
}

/** Where the dial landed between two days. */
export interface Stretch extends DialSummary {
  readonly from: DayKey;
  readonly to: DayKey;
  /** The middle of what reached, 0 … 3; null where that was never marked. */
  readonly reach: number | null;
}

export const stretchOf = (evenings: readonly MarkedEvening[], from: DayKey, to: DayKey): Stretch => ({
  ...summaryOf(evenings.map(({ dial }) => dial)),
  from,
  to,
  reach: median(evenings.flatMap(({ reach }) => reach ?? [])),
});
