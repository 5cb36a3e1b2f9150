import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { CopiesV1 } from './copies.ts';
import { StoredInstant } from './record.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const BroughtInV1 = v.strictObject({
  type: v.literal('broughtIn'),
  version: v.literal(1),
  at: StoredInstant,
  /** Everything of it came to its end; without, a part of it may be missing. */
  isWhole: v.boolean(),
  /** What this copy held of others before. */
  others: CopiesV1.entries.others,
});

/** The newest merge of this machine's copy, for as long as it can be taken back. */
export const BroughtIn = v.variant('version', [BroughtInV1]);
export type BroughtIn = v.InferOutput<typeof BroughtInV1>;

const BroughtInPartV1 = v.strictObject({
  type: v.literal('broughtInPart'),
  version: v.literal(1),
  /** Record id of the merge that it is a part of. */
  of: v.string(),
  /** Pages among them, by what became of them. */
  pages: v.strictObject({ new: count, changedThere: count, bothChanged: count }),
  changes: v.array(
    v.strictObject({
      /** Record id of what was written. */
      id: v.string(),
      /** Which save wrote it. Where another one has since, it is no longer the merge's to take back. */
      written: v.string(),
      /** The record as it was sealed before; null where there was none. */
      before: v.unknown(),
    }),
  ),
});

/** What one frame of a merge wrote. It lies in that very frame, so that it tells of what is there, and of all of it. */
export const BroughtInPart = v.variant('version', [BroughtInPartV1]);
export type BroughtInPart = v.InferOutput<typeof BroughtInPartV1>;
export type BroughtInPages = BroughtInPart['pages'];

/** A merge can be taken back for so many days, or until the next one. */
const broughtInDays = 30;

const dayMs = 86_400_000;

/** Until when it can be taken back. */
export const takeBackUntil = ({ at }: BroughtIn): Instant => ({ ...at, ms: at.ms + broughtInDays * dayMs });

/** Without what was kept of `gone`: what was deleted for good must not lie here any longer. Null where nothing was. */
export const withoutKept = <P extends { readonly changes: readonly { readonly id: string }[] }>(
  part: P,
  gone: ReadonlySet<string>,
): P | null =>
  part.changes.some(({ id }) => gone.has(id))
    ? { ...part, changes: part.changes.filter(({ id }) => !gone.has(id)) }
    : null;
