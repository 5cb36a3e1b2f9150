import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const shared = {
  type: v.literal('toneReading'),
  /** Record id of the entry that was read. */
  entry: v.string(),
  /** Revision of the entry that was read: after an edit it is read again. */
  rev: v.number(),
  /** Name and version of what read it: a newer analyser reads everything again. */
  analyser: v.string(),
  /** Tone, −1 … 1. */
  score: v.number(),
  words: v.number(),
  feelingWords: v.number(),
};

const ToneReadingV1 = v.strictObject({ ...shared, version: v.literal(1) });

const ToneReadingV2 = v.strictObject({
  ...shared,
  version: v.literal(2),
  label: v.picklist(['pos', 'neg', 'neu']),
  /** 0 … 1, higher is nearer to numb, against people in general; null where it is not said: a record-style log. */
  distance: v.nullable(v.number()),
  /** Where words speak for a lean or against it, by offset in the entry's text: the words themselves are not repeated. */
  evidence: v.array(
    v.strictObject({
      start: Offset,
      end: Offset,
      kind: v.picklist(['flat', 'phrase', 'cynical', 'label', 'flood', 'counter']),
      /** Which of our phrases it is. */
      id: v.string(),
    }),
  ),
});
export type ToneReading = v.InferOutput<typeof ToneReadingV2>;

/** Of an analyser that is gone, so that the entry is read again and the rest is filled in. */
const raised = (reading: v.InferOutput<typeof ToneReadingV1>): ToneReading => ({
  ...reading,
  version: 2,
  label: 'neu',
  distance: null,
  evidence: [],
});

/** What the reading worker made of one entry; derived, so it can always be made again. */
export const ToneReading = v.variant('version', [v.pipe(ToneReadingV1, v.transform(raised)), ToneReadingV2]);
