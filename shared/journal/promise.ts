import * as v from 'valibot';
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

/** Something a person said they would do. */
export const GivenPromise = v.variant('version', [PromiseV1]);
export type GivenPromise = v.InferOutput<typeof PromiseV1>;

export const newPromise = (whom: string, text: string, at: Instant): GivenPromise => ({
  type: 'promise',
  version: 1,
  whom,
  text,
  at: { ms: at.ms, offset: at.offset },
  due: null,
  can: null,
  toldAt: null,
  mendedAt: null,
  keptAt: null,
});
