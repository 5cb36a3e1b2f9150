import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import { revisionOf } from '#shared/vault/envelope';
import type { Op } from '#shared/vault/op';
import type { RecordId } from '#shared/vault/record-id';

/**
 * What the cache holds and the log does not: a record that the log doesn't know, or that differs in it. The ops of one
 * group belong in one frame: either all of them are on the disk or none is.
 */
export const onlyInCache = (
  rows: ReadonlyMap<RecordId, Bytes>,
  cached: ReadonlyMap<RecordId, Bytes>,
): readonly (readonly Op[])[] =>
  [...cached].flatMap(([k, b]): readonly (readonly Op[])[] => {
    const known = rows.get(k);
    if (known !== undefined && sameBytes(known, b)) return [];
    // Put back onto an older log, a record that is newer there after all stays what counts.
    const isOlder = known !== undefined && revisionOf(b) <= revisionOf(known);
    return [
      isOlder
        ? [
            { put: true, k, b },
            { put: true, k, b: known },
          ]
        : [{ put: true, k, b }],
    ];
  });
