import { type Bytes, concat, concatAll, readUint, uint } from '../kernel/bytes.ts';
import { type RecordId, recordIdBytes, recordIdOf, recordIdSize } from './record-id.ts';

/** One change to the set of sealed records: an envelope put under its id, or revision `rev` of a record removed. */
export type Op =
  | { readonly put: true; readonly k: RecordId; readonly b: Bytes }
  | { readonly del: true; readonly k: RecordId; readonly rev: number };

const kind = { put: 1, del: 2 } as const;

const encodeOp = (op: Op): Bytes =>
  'put' in op
    ? concat(uint(kind.put, 1), recordIdBytes(op.k), uint(op.b.length, 4), op.b)
    : concat(uint(kind.del, 1), recordIdBytes(op.k), uint(op.rev, 4));

/** `u32 count`, then each op as `u8 kind ‖ id 16 ‖ u32 length ‖ envelope` or `u8 kind ‖ id 16 ‖ u32 rev`. */
export const encodeOps = (ops: readonly Op[]): Bytes => concatAll([uint(ops.length, 4), ...ops.map(encodeOp)]);

/** `unknown-op`: a later version wrote it. `malformed`: lengths that contradict each other. */
export const decodeOps = (bytes: Bytes): readonly Op[] | 'unknown-op' | 'malformed' => {
  const ops: Op[] = [];
  const count = readUint(bytes, 0, 4);
  let offset = 4;
  for (let index = 0; index < count; index += 1) {
    const number = readUint(bytes, offset + 1 + recordIdSize, 4);
    if (Number.isNaN(number)) return 'malformed';
    const k = recordIdOf(bytes.subarray(offset + 1, offset + 1 + recordIdSize));
    const end = offset + 1 + recordIdSize + 4;
    if (bytes[offset] === kind.put) {
      if (end + number > bytes.length) return 'malformed';
      // A copy: storing a view in IndexedDB would store the whole frame behind it.
      ops.push({ put: true, k, b: bytes.slice(end, end + number) });
      offset = end + number;
    } else if (bytes[offset] === kind.del) {
      ops.push({ del: true, k, rev: number });
      offset = end;
    } else return 'unknown-op';
  }
  return offset === bytes.length && !Number.isNaN(count) ? ops : 'malformed';
};
