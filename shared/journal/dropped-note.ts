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

/** What is sealed in a note for a locked vault. Anyone who can write to the disk can drop one in, so it is checked. */
export const DroppedNote = v.variant('version', [DroppedNoteV1]);
export type DroppedNote = v.InferOutput<typeof DroppedNoteV1>;
