import { type Copies, newCopies, withKnown } from '#shared/journal/copies';
import { readRecord } from '#shared/journal/stored';
import type { RecordId } from '#shared/vault/record-id';
import type { Saved } from '../../../vault/vault-api.ts';
import type { Change } from '../change.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { inBatches } from './in-batches.ts';
import type { OtherVault } from './other-vault.ts';

/**
 * Fills a vault that has just been made from a backup of it. The first frame says that it has begun and the last that
 * it is done, so that a machine that stops in between finds a vault that knows it isn't whole.
 */
export const restoreRecords = async ({ ledger }: OpenVault, { side }: OtherVault, id: RecordId): Promise<Saved> => {
  const records = [...side.versions].flatMap(([put, { value, by }]): readonly Change[] => {
    const record = readRecord(value);
    // Of the other machine, all three.
    if (record?.type === 'copies' || record?.type === 'backups' || record?.type === 'network') return [];
    if (record === null) return [];
    return [by === null ? { put, record } : { put, record, by }];
  });
  const own = newCopies(ledger.copy);
  let saved: Saved = await ledger.commit(() => [marker(id, { ...own, restoring: true })]);
  for (const batch of inBatches(records)) if (saved.ok) saved = await ledger.commit(() => batch);
  return saved.ok ? ledger.commit(() => [marker(id, withKnown(own, side.known))]) : saved;
};

const marker = (put: RecordId, record: Copies): Change => ({ put, record });
