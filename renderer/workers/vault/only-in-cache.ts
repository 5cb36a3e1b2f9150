import type { Bytes } from '#shared/kernel/bytes';
import { sameBytes } from '#shared/kernel/bytes';
import { revisionOf } from '#shared/vault/envelope';
import type { Op } from '#shared/vault/op';
import type { RecordId } from '#shared/vault/record-id';

/** What the cache holds and the log does not. */
export interface OnlyInCache {
  /** To be appended, the ops of one group in one frame: either all of them are on the disk or none is. */
  readonly groups: readonly (readonly Op[])[];
  /** A record differs in a way that an older log could not: both were written since they parted. */
  readonly forked: boolean;
}

/**
 * A record that the log doesn't know, or knows an older revision of, goes onto the log. Where the log's own revision is
 * as new or newer, it stays what counts; the cache's is written before it, in the same frame, so that a merge finds both.
 */
export const onlyInCache = (rows: ReadonlyMap<RecordId, Bytes>, cached: ReadonlyMap<RecordId, Bytes>): OnlyInCache => {
  const groups: (readonly Op[])[] = [];
  let forked = false;
  for (const [k, b] of cached) {
    const known = rows.get(k);
    if (known !== undefined && sameBytes(known, b)) continue;
    if (known === undefined || revisionOf(b) > revisionOf(known)) groups.push([{ put: true, k, b }]);
    else {
      forked = true;
      groups.push([
        { put: true, k, b },
        { put: true, k, b: known },
      ]);
    }
  }
  return { groups, forked };
};
