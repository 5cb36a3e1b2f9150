import * as v from 'valibot';
import { type DayKey, daysBetween } from '../calendar/day-key.ts';
import { Day, StoredInstant } from './record.ts';

const FindingV1 = v.strictObject({
  type: v.literal('finding'),
  version: v.literal(1),
  direction: v.picklist(['numb', 'flooded']),
  /** The first day of the stretch that leans, as it was first said. */
  since: Day,
  /** When it was first looked at; null while it waits on Trends. */
  seenAt: v.nullable(StoredInstant),
  /** Nothing is offered about it before this day; null when it was not put away. */
  leftBeUntil: v.nullable(Day),
  /** Kept to be brought to supervision since; null when it was not. */
  keptAt: v.nullable(StoredInstant),
});

/** What a person did with a lean that was put in words. The lean itself is worked out anew from the evenings. */
export const Finding = v.variant('version', [FindingV1]);
export type Finding = v.InferOutput<typeof FindingV1>;

/** A lean is left be for four weeks: as long as nothing new is said about it either. */
export const leftBeDays = 28;

export const newFinding = (direction: Finding['direction'], since: DayKey): Finding => ({
  type: 'finding',
  version: 1,
  direction,
  since,
  seenAt: null,
  leftBeUntil: null,
  keptAt: null,
});

const sameWithinDays = 28;

/** Whether both tell of one lean. Its first day moves a little as evenings are added and the usual is known better. */
export const isSameFinding = (
  a: Pick<Finding, 'direction' | 'since'>,
  b: Pick<Finding, 'direction' | 'since'>,
): boolean => a.direction === b.direction && Math.abs(daysBetween(a.since, b.since)) <= sameWithinDays;
