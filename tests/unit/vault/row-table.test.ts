import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex, uint } from '#shared/kernel/bytes';
import { type RecordId, recordIdBytes, recordIdOf } from '#shared/vault/record-id';
import { createRowTable } from '#shared/vault/row-table';

// Few ids, close together, so that changes meet.
const id = fc
  .integer({ min: 0, max: 300 })
  .map((n) => recordIdOf(Uint8Array.from([n % 7, ...new Uint8Array(13), n >> 8, n & 255])));
const change = fc.record({ k: id, rev: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { nil: null }) });

const envelope = (rev: number): Uint8Array => {
  const bytes = new Uint8Array(60).fill(rev & 255);
  bytes.set(uint(rev, 4), 10);
  return bytes;
};

test('rows changed one at a time lie as if they had been sorted all at once', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 400 }), (changes) => {
      const table = createRowTable();
      const rows = new Map<RecordId, number>();
      for (const { k, rev } of changes) {
        if (rev === null) {
          table.remove(k);
          rows.delete(k);
        } else {
          table.put(k, envelope(rev));
          rows.set(k, rev);
        }
      }
      const sorted = Array.from(
        rows,
        ([k, rev]) => `${toHex(recordIdBytes(k))}${toHex(uint(rev, 4))}${toHex(envelope(rev).subarray(-16))}`,
      );
      expect(toHex(table.bytes())).toBe(sorted.toSorted().join(''));
      expect(table.count()).toBe(rows.size);
    }),
  );
});
