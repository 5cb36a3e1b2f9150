import * as v from 'valibot';
import { noted } from './ledger-parts.ts';
import { Day, Line, StoredInstant } from './record.ts';

const ParkedV1 = v.strictObject({
  type: v.literal('parked'),
  version: v.literal(1),
  ...noted,
  /** The thing itself, where it will be done, and its first step. */
  text: Line,
  where: Line,
  firstStep: Line,
  /** The day on which it comes back; null for one that has none. */
  when: v.nullable(Day),
  /** The day on which it came back, the only time it does; null until then. */
  cameBackOn: v.nullable(Day),
  doneAt: v.nullable(StoredInstant),
  /** It turned out to be somebody else's: it comes back never. */
  notMineAt: v.nullable(StoredInstant),
  /** Who does it, where something was agreed on; blank for the person. */
  who: Line,
  /** Record id of the supervision it was agreed in; null for what was parked of an evening. */
  session: v.nullable(v.string()),
  /** The line there that it came from, which may be worded anew since; absent where that isn't known. */
  agreed: v.optional(v.string()),
});

/** Something unfinished, put down with its place and its day so that it need not be carried home. */
export const Parked = v.variant('version', [ParkedV1]);
export type Parked = v.InferOutput<typeof ParkedV1>;
