import { readStored } from '#shared/journal/stored';
import type { Bytes } from '#shared/kernel/bytes';
import { ok, type Result } from '#shared/kernel/result';
import { table } from '#shared/vault/envelope';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { VaultError } from '#shared/vault/vault-error';
import type { Holdings } from './holdings.ts';

/** Decrypts every row into the holdings. The count is of records that are whole but not ours to read yet. */
export const openRecords = async (
  session: Session,
  rows: ReadonlyMap<RecordId, Bytes>,
  holdings: Holdings,
): Promise<Result<{ readonly unreadable: number }, VaultError>> => {
  let unreadable = 0;
  // One by one: AES-GCM runs on this thread however it is awaited, so batching would gain nothing.
  for (const [id, envelope] of rows) {
    const opened = await session.open(envelope, { id, table: table.records });
    if (!opened.ok) return opened;
    const { rev, schema } = opened.value;
    const { record, by, value } = readStored(opened.value.value);
    if (record === null) {
      unreadable += 1;
      holdings.keepStranger({ id, rev, schema, by, value });
    } else holdings.put({ id, rev, record, by });
  }
  return ok({ unreadable });
};
