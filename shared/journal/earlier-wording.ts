import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { type Entry, wording, type Wording } from './entry.ts';
import { StoredInstant } from './record.ts';

const EarlierWordingV1 = v.strictObject({
  type: v.literal('earlierWording'),
  version: v.literal(1),
  /** Record id of the entry it belongs to, or of what it was taken out of under a legal hold: a session, an account, a form that was begun. */
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

/** What an entry has been: what a new wording is measured against. */
export interface Wordings {
  readonly present: Entry;
  /** The entry at its longest in this sitting (see `longestInSitting`); the present one if it never was longer. */
  readonly longest: Entry;
  /** The text of the newest version that is kept already; null when there is none. */
  readonly lastKept: string | null;
}

const lengthOf = ({ text }: Wording): number => text.trim().length;
const isNewSitting = (since: Entry, now: Instant): boolean => now.ms - since.editedAt.ms > sittingMs;
const halfIsGone = (longest: Wording, next: Wording): boolean => lengthOf(next) < lengthOf(longest) / 2;

/**
 * The entry at its longest in the sitting that `next` belongs to. A held Backspace takes a little with every autosave,
 * so what is lost can't be measured against the last save. `present` is what `next` replaces, `longest` what this gave
 * for it; both are null for an entry that was not known before.
 */
export const longestInSitting = (longest: Entry | null, present: Entry | null, next: Entry): Entry => {
  if (longest === null || present === null || isNewSitting(present, next.editedAt)) return next;
  // Half of it gone means that it has been kept: from here on only what is written anew can be lost.
  return lengthOf(next) >= lengthOf(longest) || halfIsGone(longest, next) ? next : longest;
};

/**
 * The wording that is worth keeping when `next` comes: the present one when a new sitting begins, and always the longest
 * of this sitting once half of it is gone. A slip must never be able to take a page with it, however slowly.
 */
export const worthKeeping = (
  id: string,
  { present, longest, lastKept }: Wordings,
  next: Wording,
  now: Instant,
): EarlierWording | null => {
  if (present.text === next.text) return null;
  if (isNewSitting(present, now)) return present.text.trim() === '' ? null : earlierWording(id, present, present);
  if (!halfIsGone(longest, next)) return null;
  // On the way down from a version that is kept, what is left of it needs no version of its own.
  return lastKept?.includes(longest.text.trim()) === true ? null : earlierWording(id, longest, longest);
};

export const earlierWording = (id: string, entry: Entry, { document, text }: Wording): EarlierWording => ({
  type: 'earlierWording',
  version: 1,
  entry: id,
  at: entry.editedAt,
  document,
  text,
});
