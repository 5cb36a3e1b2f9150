import { knownBy, newCopies } from '#shared/journal/copies';
import { readStored } from '#shared/journal/stored';
import { toHex } from '#shared/kernel/bytes';
import { table } from '#shared/vault/envelope';
import type { CopyId } from '#shared/vault/lineage';
import type { Side, Version } from '#shared/vault/merge';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { CacheContent } from './cache.ts';
import type { Ledger } from './ledger.ts';

/** A fast copy that was written apart from the log, and how both become one. */
export interface Fork {
  readonly side: Side;
  /**
   * While `merge` runs the log takes changes, and the fast copy stays as it is: until everything is on the log it is the
   * only one that holds what was written apart. What was cut off, or refused, leaves a fork behind as before.
   */
  readonly join: <T extends { readonly ok: boolean }>(merge: () => Promise<T>) => Promise<T>;
}

/** `letGo`: makes the fast copy anew from the log. */
export const forkOf = (
  side: Side,
  ledger: Pick<Ledger, 'allowWriting' | 'still'>,
  letGo: () => Promise<void>,
): Fork => ({
  side,
  join: async (merge) => {
    ledger.allowWriting(true);
    const merged = await merge();
    if (merged.ok) await ledger.still(letGo);
    else ledger.allowWriting(false);
    return merged;
  },
});

/** What a fast copy holds, for a merge with the log. A row that doesn't open is left where it is. */
export const sideOfCache = async (session: Session, { rows, head }: CacheContent): Promise<Side> => {
  const versions = new Map<RecordId, Version>();
  let copies = newCopies('0000000000000000' as CopyId);
  for (const [id, envelope] of rows) {
    const opened = await session.open(envelope, { id, table: table.records });
    if (!opened.ok) continue;
    const { record, by, value } = readStored(opened.value.value);
    if (record?.type === 'copies') copies = record;
    versions.set(id, { rev: opened.value.rev, by, value });
  }
  return { versions, known: knownBy(copies, { seq: head.seq, head: toHex(head.hash) }) };
};
