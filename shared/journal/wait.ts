import * as v from 'valibot';
import { noted, Whom } from './ledger-parts.ts';
import { Day, Line, scale } from './record.ts';

const WaitV1 = v.strictObject({
  type: v.literal('wait'),
  version: v.literal(1),
  ...noted,
  whom: Whom,
  /** What is waited for. */
  text: Line,
  since: Day,
  /** 0 light … 3 heavy, by the person and never worked out. */
  weight: scale(0, 3),
  cameOn: v.nullable(Day),
});

/** Something that takes months or years to come: a referral, a list, a hearing. */
export const Wait = v.variant('version', [WaitV1]);
export type Wait = v.InferOutput<typeof WaitV1>;
