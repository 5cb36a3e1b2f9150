import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { type Entry, wording, type Wording } from './entry.ts';
import { StoredInstant } from './record.ts';

const EarlierWordingV1 = v.strictObject({
  type: v.literal('earlierWording'),
  version: v.literal(1),
  /** Record id of the entry it belongs to. */
  entry: v.string(),
  /** When it was last the present wording. */
  at: StoredInstant,
  ...wording,
});

/** A version of an entry. A record of its own, so that an autosave does not write a whole history again. */
export const EarlierWording = v.variant('version', [EarlierWordingV1]);
export type EarlierWording = v.InferOutput<typeof EarlierWordingV1>;

/** Within this pause two edits are one sitting, and the wording in between is not kept. */
const sittingMs = 20 * 60_000;

/** Versions kept for one entry; the oldest go first. */
export const wordingsKept = 40;

/**
 * The wording that `next` would replace, when it is worth keeping: when a new sitting begins, and always when the new
 * words are empty or far fewer. A slip must never be able to take a page with it.
 */
export const worthKeeping = (id: string, entry: Entry, next: Wording, now: Instant): EarlierWording | null => {
  const { document, text, editedAt } = entry;
  if (text.trim() === '' || text === next.text) return null;
  const newSitting = now.ms - editedAt.ms > sittingMs;
  const loses = next.text.trim().length < text.trim().length / 2;
  return newSitting || loses ? earlierWording(id, entry, { document, text }) : null;
};

export const earlierWording = (id: string, entry: Entry, { document, text }: Wording): EarlierWording => ({
  type: 'earlierWording',
  version: 1,
  entry: id,
  at: entry.editedAt,
  document,
  text,
});
