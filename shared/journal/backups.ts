import * as v from 'valibot';
import type { CopyId } from '../vault/lineage.ts';
import { StoredCopyId } from './copy-id.ts';
import { StoredInstant } from './record.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const BackupsV1 = v.strictObject({
  type: v.literal('backups'),
  version: v.literal(1),
  /** The machine's copy of the vault that this is about: another machine's drive is none of ours. */
  copy: StoredCopyId,
  /** The folder that was chosen for them, with main's proof of that; null for the app's own. */
  folder: v.nullable(v.strictObject({ path: v.string(), proof: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
  /** The newest one that was written, opened again and found to match. */
  last: v.nullable(
    v.strictObject({ at: StoredInstant, name: v.string(), inFolder: v.boolean(), records: count, bytes: count }),
  ),
  /** The newest time that a backup was opened to see whether it would. */
  trial: v.nullable(v.strictObject({ at: StoredInstant, name: v.string(), matched: v.boolean() })),
});

/** How the backups of one machine stand. */
export const Backups = v.variant('version', [BackupsV1]);
export type Backups = v.InferOutput<typeof BackupsV1>;

export const noBackups = (copy: CopyId): Backups => ({
  type: 'backups',
  version: 1,
  copy,
  folder: null,
  last: null,
  trial: null,
});
