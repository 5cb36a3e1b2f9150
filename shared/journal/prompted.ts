import * as v from 'valibot';
import { Day } from './record.ts';

const PromptedV1 = v.strictObject({
  type: v.literal('prompted'),
  version: v.literal(1),
  day: Day,
  /** Ids of the prompts offered that evening, in order; the last one is the one that stood. */
  shown: v.array(v.string()),
  /** Ids that were swapped away with "Another". */
  swapped: v.array(v.string()),
  /** "No prompt" was chosen. */
  none: v.boolean(),
});

/** Which questions an evening was asked, so that none comes back too soon. */
export const Prompted = v.variant('version', [PromptedV1]);
export type Prompted = v.InferOutput<typeof PromptedV1>;
