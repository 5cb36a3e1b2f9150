import * as v from 'valibot';
import { scale } from './record.ts';

/** The longest quick note, in UTF-16 units: some seven pages, and small enough to be sealed in a blink. */
export const mostNoteLetters = 20_000;

const DroppedNoteV1 = v.strictObject({
  type: v.literal('droppedNote'),
  version: v.literal(1),
  text: v.pipe(v.string(), v.maxLength(mostNoteLetters)),
  /** What was left in the tank, 0 fumes … 4 full; null where it wasn't marked. */
  fuelForMe: scale(0, 4),
  /** Minutes east of UTC on the clock of that moment; the moment itself stands on the note's outside. */
  offset: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
});

const DroppedNoteV2 = v.strictObject({
  ...DroppedNoteV1.entries,
  version: v.literal(2),
  /** To be brought to supervision. */
  flag: v.boolean(),
});
export type DroppedNote = v.InferOutput<typeof DroppedNoteV2>;

const raised = (note: v.InferOutput<typeof DroppedNoteV1>): DroppedNote => ({ ...note, version: 2, flag: false });

/** What is sealed in a note for a locked vault. Anyone who can write to the disk can drop one in, so it is checked. */
export const DroppedNote = v.variant('version', [v.pipe(DroppedNoteV1, v.transform(raised)), DroppedNoteV2]);
