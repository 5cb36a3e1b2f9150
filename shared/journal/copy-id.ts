import * as v from 'valibot';
import type { CopyId } from '../vault/lineage.ts';

/** A machine's copy of the vault, as a record names it. */
export const StoredCopyId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{16}$/),
  v.transform((text) => text as CopyId),
);
