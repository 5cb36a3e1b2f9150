import { type Copies, newCopies, withKnown } from '#shared/journal/copies';
import { type JournalRecord, readRecord } from '#shared/journal/stored';
import type { RecordId } from '#shared/vault/record-id';
import type { Saved } from '../../../vault/vault-api.ts';
import type { Change, Put } from '../change.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { bytesOfRecord, inBatches } from './in-batches.ts';
import type { OtherVault } from './other-vault.ts';

/**
 * Fills a vault that has just been made from a backup of it. The first frame says that it has begun and the last that
 * it is done, so that a machine that stops in between finds a vault that knows it isn't whole.
 */
export const restoreRecords = async ({ ledger }: OpenVault, { side }: OtherVault, id: RecordId): Promise<Saved> => {
  const records = [...side.versions].flatMap(([put, { value, by }]): readonly Put[] => {
    const record = readRecord(value);
    if (record === null || isOfOneMachine(record)) return [];
    return [by === null ? { put, record } : { put, record, by }];
  });
  const own = newCopies(ledger.copy);
  let saved: Saved = await ledger.commit(() => [marker(id, { ...own, restoring: true })]);
  for (const batch of inBatches(records, ({ record }) => bytesOfRecord(record))) {
    if (saved.ok) saved = await ledger.commit(() => batch);
  }
  return saved.ok ? ledger.commit(() => [marker(id, withKnown(own, side.known))]) : saved;
};

/** What the other machine alone can make use of. */
const isOfOneMachine = ({ type }: JournalRecord): boolean =>
  type === 'copies' || type === 'backups' || type === 'network' || type === 'broughtIn' || type === 'broughtInPart';

const marker = (put: RecordId, record: Copies): Change => ({ put, record });
