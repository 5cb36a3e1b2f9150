import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { StoredInstant } from './record.ts';

const RenamingV1 = v.strictObject({
  type: v.literal('renaming'),
  version: v.literal(1),
  /** Record id of the alias. */
  alias: v.string(),
  from: v.string(),
  to: v.string(),
  /** What the alias was called before all this. */
  formerly: v.array(v.string()),
  at: StoredInstant,
  /** Until it is `done` something of it is left to do, also after a crash. */
  state: v.picklist(['going-on', 'done', 'going-back']),
  /** Record ids of what said `to` before all this, as a word or as somebody; absent where nobody looked. */
  had: v.optional(v.array(v.string())),
});

/** The newest renaming of an alias through the past, for as long as it can be taken back. */
export const Renaming = v.variant('version', [RenamingV1]);
export type Renaming = v.InferOutput<typeof RenamingV1>;

const RenamedPartV1 = v.strictObject({
  type: v.literal('renamedPart'),
  version: v.literal(1),
  /** Record id of the renaming. */
  of: v.string(),
  changes: v.array(
    v.strictObject({
      id: v.string(),
      /** Which save wrote it; where another one has since, only the alias is put back in it. */
      written: v.string(),
      /** The record as it was sealed before. */
      before: v.unknown(),
    }),
  ),
});

/** What one frame of a renaming wrote. It lies in that very frame, so that it tells of all of it. */
export const RenamedPart = v.variant('version', [RenamedPartV1]);
export type RenamedPart = v.InferOutput<typeof RenamedPartV1>;

const takenBackDays = 30;
const dayMs = 86_400_000;

/** Until when it can be taken back, if no other one comes before. */
export const undoRenamingUntil = ({ at }: Pick<Renaming, 'at'>): Instant => ({
  ...at,
  ms: at.ms + takenBackDays * dayMs,
});
