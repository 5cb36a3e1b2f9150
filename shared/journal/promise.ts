import * as v from 'valibot';
import type { DayKey } from '../calendar/day-key.ts';
import type { Instant } from '../kernel/clock.ts';
import { Day, Line, StoredInstant } from './record.ts';

const PromiseV1 = v.strictObject({
  type: v.literal('promise'),
  version: v.literal(1),
  /** Record id of the alias whom it was said to. */
  whom: v.string(),
  text: Line,
  at: StoredInstant,
  /** By when; null where no day was said. */
  due: v.nullable(Day),
  /** Whether it can be kept; null until that was looked at. */
  can: v.nullable(v.picklist(['yes', 'unsure', 'no'])),
  /** They were told that it can't be kept, and what was broken by it was mended. */
  toldAt: v.nullable(StoredInstant),
  mendedAt: v.nullable(StoredInstant),
  keptAt: v.nullable(StoredInstant),
});

const PromiseV2 = v.strictObject({
  ...PromiseV1.entries,
  version: v.literal(2),
  /** As before; null for what was said to nobody who has an alias. */
  whom: v.nullable(v.string()),
  /** The evening on which it was said that it is due, the only time that is; null until then. */
  remindedOn: v.nullable(Day),
});
export type GivenPromise = v.InferOutput<typeof PromiseV2>;

const raised = (promise: v.InferOutput<typeof PromiseV1>): GivenPromise => ({
  ...promise,
  version: 2,
  remindedOn: null,
});

/** Something a person said they would do. */
export const GivenPromise = v.variant('version', [v.pipe(PromiseV1, v.transform(raised)), PromiseV2]);
export const canKeep = ['yes', 'unsure', 'no'] as const;
export type CanKeep = (typeof canKeep)[number];

export const newPromise = (
  whom: string | null,
  text: string,
  at: Instant,
  due: DayKey | null = null,
): GivenPromise => ({
  type: 'promise',
  version: 2,
  whom,
  text,
  at: { ms: at.ms, offset: at.offset },
  due,
  can: null,
  toldAt: null,
  mendedAt: null,
  keptAt: null,
  remindedOn: null,
});
