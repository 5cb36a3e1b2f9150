import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { StoredInstant } from './record.ts';

const TakenNoteV1 = v.strictObject({
  type: v.literal('takenNote'),
  version: v.literal(1),
  /** When it was taken in. */
  at: StoredInstant,
});

/**
 * Says that one dropped note is in the journal already. Its id follows from the sealed note, and it is saved together
 * with the note's words: a note whose file is still there after a crash is known again, and not taken in twice.
 */
export const TakenNote = v.variant('version', [TakenNoteV1]);
export type TakenNote = v.InferOutput<typeof TakenNoteV1>;

export const takenNote = (at: Instant): TakenNote => ({ type: 'takenNote', version: 1, at });

const keptMs = 90 * 86_400_000;

/** Long enough for a file that came back with an old copy of the folder to be known again. */
export const isOldTakenNote = ({ at }: TakenNote, now: Instant): boolean => now.ms > at.ms + keptMs;
