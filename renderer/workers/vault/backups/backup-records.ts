import { schemaNumber, toStored } from '#shared/journal/stored';
import { table } from '#shared/vault/envelope';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** One line of a backup. */
export interface BackupRecord {
  readonly id: RecordId;
  readonly table: number;
  readonly schema: number;
  readonly rev: number;
  readonly value: unknown;
}

/** Everything the vault holds, and what a later version of the app wrote into it. */
export const backupRecords = (holdings: Holdings): readonly BackupRecord[] => [
  ...holdings.everything().map(({ id, rev, record, by }) => ({
    id,
    table: table.records,
    schema: schemaNumber,
    rev,
    value: toStored(record, by),
  })),
  ...holdings.strangers().map(({ id, rev, schema, by, value }) => ({
    id,
    table: table.records,
    schema,
    rev,
    value: toStored(value, by),
  })),
];
