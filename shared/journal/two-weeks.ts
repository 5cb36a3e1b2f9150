import * as v from 'valibot';
import { addDays, type DayKey } from '../calendar/day-key.ts';
import { Day } from './record.ts';

const TwoWeeksV1 = v.strictObject({
  type: v.literal('twoWeeks'),
  version: v.literal(1),
  /** The first of fourteen days in which the person means to keep some evenings to themselves. */
  from: Day,
});

/** A stretch someone marked out of curiosity, to be set beside the one before it. Nothing is asked of them in it. */
export const TwoWeeks = v.variant('version', [TwoWeeksV1]);
export type TwoWeeks = v.InferOutput<typeof TwoWeeksV1>;

export const stretchDays = 14;
export const lastDayOf = ({ from }: Pick<TwoWeeks, 'from'>): DayKey => addDays(from, stretchDays - 1);
