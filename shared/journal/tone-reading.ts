import * as v from 'valibot';

const ToneReadingV1 = v.strictObject({
  type: v.literal('toneReading'),
  version: v.literal(1),
  /** Record id of the entry that was read. */
  entry: v.string(),
  /** Revision of the entry that was read: after an edit it is read again. */
  rev: v.number(),
  /** Name and version of what read it: a newer analyser reads everything again. */
  analyser: v.string(),
  /** −1 … 1. */
  score: v.number(),
  words: v.number(),
  feelingWords: v.number(),
});

/** What the reading worker made of one entry; derived, so it can always be made again. */
export const ToneReading = v.variant('version', [ToneReadingV1]);
export type ToneReading = v.InferOutput<typeof ToneReadingV1>;
