import type { Change } from '../change.ts';

// Well under the largest frame of the log, sealed and padded.
const bytesAtOnce = 2 * 1024 * 1024;

const sizeOf = (change: Change): number => ('put' in change ? JSON.stringify(change.record).length * 2 : 64);

/** Changes in groups that each fit a frame. A group lands whole; between two of them a refusal may fall. */
export const inBatches = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const batches: Change[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    size += sizeOf(change);
    if (size <= bytesAtOnce) batches.at(-1)?.push(change);
    else {
      batches.push([change]);
      size = sizeOf(change);
    }
  }
  return batches;
};
