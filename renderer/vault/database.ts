import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Bytes } from '#shared/kernel/bytes';

/** A sealed record: `k` is its random id, `b` its envelope. Nothing about it is in clear but a padded length. */
export interface SealedRow {
  readonly k: string;
  readonly b: Bytes;
}

/** Where in the change log the rows stand, and the MAC over the whole set of them. */
export interface CacheMark {
  readonly key: 'mark';
  readonly seq: number;
  readonly hash: Bytes;
  readonly manifest: Bytes;
  /** Places in the log that the rows have passed: 40 bytes each. */
  readonly trail: Bytes;
}

/** The third copy of the header, for the day on which neither file of it reads. */
export interface HeaderCopy {
  readonly key: 'header';
  readonly bytes: Bytes;
}

export type Database = Dexie & {
  readonly rec: EntityTable<SealedRow, 'k'>;
  readonly meta: Table<CacheMark | HeaderCopy, 'mark' | 'header'>;
};

/**
 * The rebuildable cache of sealed rows. Strict durability: Chromium's default may lose half a minute of
 * acknowledged writes in a power cut.
 */
export const createDatabase = (name: string): Database => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false }) as Database;
  database.version(1).stores({ rec: 'k', meta: 'key' });
  return database;
};

/** Of every database that this page has. */
export const databaseNames = (): Promise<string[]> => Dexie.getDatabaseNames();
