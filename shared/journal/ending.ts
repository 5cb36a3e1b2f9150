import * as v from 'valibot';
import { noted } from './ledger-parts.ts';
import { Line } from './record.ts';

const EndingV1 = v.strictObject({
  type: v.literal('ending'),
  version: v.literal(1),
  ...noted,
  /** Record id of the alias. */
  whom: v.string(),
  /** It ended without a goodbye, as changes from above and disappearances do. */
  withoutGoodbye: v.boolean(),
  /** What we did together, what I hope they keep, and what I take with me; any of them may stay empty. */
  together: Line,
  theyKeep: Line,
  iKeep: Line,
});

/** How the work with somebody came to its end. */
export const Ending = v.variant('version', [EndingV1]);
export type Ending = v.InferOutput<typeof EndingV1>;
