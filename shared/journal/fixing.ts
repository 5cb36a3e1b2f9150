import * as v from 'valibot';
import { kinds } from '../guard/span.ts';
import type { Instant } from '../kernel/clock.ts';
import { undoRenamingUntil } from './renaming.ts';
import { StoredInstant } from './record.ts';

/** A record that was written, which save wrote it, and what stood there as it was sealed; null where nothing did. */
const Change = v.strictObject({ id: v.string(), written: v.string(), before: v.unknown() });

const FixingV1 = v.strictObject({
  type: v.literal('fixing'),
  version: v.literal(1),
  at: StoredInstant,
  /** Until it is `done` something of it is left to do, also after a crash. */
  state: v.picklist(['going-on', 'done', 'going-back']),
  /** What is looked for, folded, as long as something is left to do; afterwards nobody needs it, and it is blank. */
  words: v.string(),
  kind: v.picklist(kinds),
  /** Record id of the alias whose known forms are looked for; null where it is words alone. */
  who: v.nullable(v.string()),
  put: v.variant('as', [
    v.strictObject({ as: v.literal('alias'), alias: v.string() }),
    v.strictObject({ as: v.literal('role'), role: v.string() }),
    v.strictObject({ as: v.literal('phrase') }),
    v.strictObject({ as: v.literal('words'), to: v.string() }),
  ]),
  /** The alias's own record, where that was made or given a form for this. */
  card: v.nullable(Change),
});

/** One detail of the past that was fixed in every place at once, for as long as it can be taken back. */
export const Fixing = v.variant('version', [FixingV1]);
export type Fixing = v.InferOutput<typeof FixingV1>;

const FixedPartV1 = v.strictObject({
  type: v.literal('fixedPart'),
  version: v.literal(1),
  /** Record id of the fixing. */
  of: v.string(),
  /** What another save has written since stays as it is. */
  changes: v.array(Change),
});

/** What one frame of a fixing wrote. It lies in that very frame, so that it tells of all of it. */
export const FixedPart = v.variant('version', [FixedPartV1]);
export type FixedPart = v.InferOutput<typeof FixedPartV1>;

/** Until when it can be taken back: as long as a renaming. */
export const undoFixingUntil = (fixing: Pick<Fixing, 'at'>): Instant => undoRenamingUntil(fixing);
