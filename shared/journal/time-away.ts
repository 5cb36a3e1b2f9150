import * as v from 'valibot';
import { Day } from './record.ts';

export const awayReasons = ['leave', 'ill', 'away'] as const;
export type AwayReason = (typeof awayReasons)[number];

const TimeAwayV1 = v.strictObject({
  type: v.literal('timeAway'),
  version: v.literal(1),
  /** The first day of the week that has no evening marked. */
  monday: Day,
  reason: v.picklist(awayReasons),
});

/** Why a week is empty, where the person cared to say. Without it the gap is a gap. */
export const TimeAway = v.variant('version', [TimeAwayV1]);
export type TimeAway = v.InferOutput<typeof TimeAwayV1>;
