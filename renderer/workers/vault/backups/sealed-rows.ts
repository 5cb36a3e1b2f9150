import type { Bytes } from '#shared/kernel/bytes';
import type { RecordId } from '#shared/vault/record-id';
import { createRowTable, type RowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import type { Holdings } from '../holdings.ts';
import { backupRecords } from './backup-records.ts';

interface SealedRows {
  readonly rows: ReadonlyMap<RecordId, Bytes>;
  readonly table: RowTable;
}

/** All that a vault holds, sealed with the keys of `session` at the revisions that it has. */
export const sealedRows = async (session: Session, holdings: Holdings): Promise<SealedRows> => {
  const rows = new Map<RecordId, Bytes>();
  for (const record of backupRecords(holdings)) rows.set(record.id, await session.seal(record));
  return { rows, table: createRowTable([...rows].map(([k, b]) => ({ k, b }))) };
};
