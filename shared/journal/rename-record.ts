import { renameSwaps } from '../aliases/alias-places.ts';
import type { JournalRecord } from './stored.ts';
import { type SwappedRecord, swapRecord } from './swap-record.ts';

/** The words of a record with one alias in the place of another. Null where it has none, or the alias isn't in them. */
export const renameRecord = (record: JournalRecord, from: string, to: string): SwappedRecord | null =>
  swapRecord(record, (text) => renameSwaps(text, from, to));
