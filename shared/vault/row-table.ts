import { type Bytes, uint } from '../kernel/bytes.ts';
import { revisionOf, tagOf } from './envelope.ts';
import { type RecordId, recordIdBytes, recordIdSize } from './record-id.ts';

/** `id 16 ‖ rev 4 ‖ tag 16`: the tag stands for the whole envelope. */
const rowSize = recordIdSize + 4 + 16;
const firstRoom = 64;

/** The sealed records of a vault in the order of their ids, kept so that one save among ten thousand sorts nothing. */
export interface RowTable {
  readonly put: (id: RecordId, envelope: Uint8Array) => void;
  readonly remove: (id: RecordId) => void;
  readonly count: () => number;
  /** All rows, sorted; a view that the next change may overwrite. */
  readonly bytes: () => Bytes;
}

export interface Row {
  readonly k: RecordId;
  readonly b: Uint8Array;
}

/** Negative, zero or positive as the key stands before, at or after the row at `offset`. */
const compare = (key: Bytes, rows: Bytes, offset: number): number => {
  for (let index = 0; index < recordIdSize; index += 1) {
    const difference = (key[index] ?? 0) - (rows[offset + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

export const createRowTable = (initial: Iterable<Row> = []): RowTable => {
  let rows = new Uint8Array(firstRoom * rowSize);
  let count = 0;

  /** The row's place, or where it would go. */
  const find = (key: Bytes): { readonly offset: number; readonly found: boolean } => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(key, rows, middle * rowSize);
      if (order === 0) return { offset: middle * rowSize, found: true };
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return { offset: low * rowSize, found: false };
  };

  const makeRoomAt = (offset: number): void => {
    if ((count + 1) * rowSize > rows.length) {
      const larger = new Uint8Array(rows.length * 2);
      larger.set(rows);
      rows = larger;
    }
    rows.copyWithin(offset + rowSize, offset, count * rowSize);
    count += 1;
  };

  const put = (id: RecordId, envelope: Uint8Array): void => {
    const key = recordIdBytes(id);
    const { offset, found } = find(key);
    if (!found) makeRoomAt(offset);
    rows.set(key, offset);
    rows.set(uint(revisionOf(envelope), 4), offset + recordIdSize);
    rows.set(tagOf(envelope), offset + recordIdSize + 4);
  };

  for (const row of initial) put(row.k, row.b);

  return {
    put,
    remove: (id) => {
      const { offset, found } = find(recordIdBytes(id));
      if (!found) return;
      rows.copyWithin(offset, offset + rowSize, count * rowSize);
      count -= 1;
    },
    count: () => count,
    bytes: () => rows.subarray(0, count * rowSize),
  };
};
