import * as v from 'valibot';
import type { Checkpoint, CopyId, Known, Reach } from '../vault/lineage.ts';
import { StoredCopyId } from './copy-id.ts';

const checkpoint = {
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};
const Past = v.array(v.strictObject(checkpoint));

export const CopiesV1 = v.strictObject({
  type: v.literal('copies'),
  version: v.literal(1),
  /** This machine's copy of the vault. */
  mine: StoredCopyId,
  /** Places its log has passed, oldest first: every backup that was made of it. */
  past: Past,
  /** What it holds of other copies, since the last merge with each. */
  others: v.array(v.strictObject({ copy: StoredCopyId, ...checkpoint, past: Past })),
  /** A restore into this copy has begun and not come to its end: the same backup has to be taken in once more. */
  restoring: v.optional(v.literal(true)),
});

/** Which copies of this vault there are, as far as this one has met them: a merge goes by it, and nothing else does. */
export const Copies = v.variant('version', [CopiesV1]);
export type Copies = v.InferOutput<typeof CopiesV1>;

export const newCopies = (mine: CopyId): Copies => ({ type: 'copies', version: 1, mine, past: [], others: [] });

/** Enough for years of what the tiers keep; older backups than that are compared record by record. */
const mostCheckpoints = 200;

const trimmed = (past: readonly Checkpoint[]): Checkpoint[] => past.slice(-mostCheckpoints);

/** With a place that a backup was made at. */
export const withCheckpoint = (copies: Copies, { seq, head }: Checkpoint): Copies => ({
  ...copies,
  past: trimmed([...copies.past, { seq, head }]),
});

/** All that a vault holds when its own log stands at `now`. */
export const knownBy = ({ mine, past, others }: Copies, now: Checkpoint): Known =>
  new Map<CopyId, Reach>([...others.map(({ copy, ...reach }) => [copy, reach] as const), [mine, { ...now, past }]]);

/** After everything of `theirs` has been taken in: a restore that was cut off has come to its end by that, too. */
export const withKnown = ({ mine, past, others: before }: Copies, theirs: Known): Copies => {
  const others = new Map(before.map((other) => [other.copy, other]));
  for (const [copy, { seq, head, past: theirPast }] of theirs) {
    if (copy === mine || (others.get(copy)?.seq ?? -1) >= seq) continue;
    others.set(copy, { copy, seq, head, past: trimmed(theirPast) });
  }
  return { ...newCopies(mine), past, others: [...others.values()] };
};
