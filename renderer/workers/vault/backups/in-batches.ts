// Well under the largest frame of the log, sealed and padded.
const bytesAtOnce = 2 * 1024 * 1024;

/** Things in groups that each fit a frame. A group lands whole; between two of them a refusal may fall. */
export const inBatches = <T>(things: readonly T[], bytesOf: (thing: T) => number): readonly (readonly T[])[] => {
  const batches: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const bytes = bytesOf(thing);
    size += bytes;
    if (size <= bytesAtOnce) batches.at(-1)?.push(thing);
    else {
      batches.push([thing]);
      size = bytes;
    }
  }
  return batches;
};

/** What a record comes to in a frame, at the most. */
export const bytesOfRecord = (record: unknown): number => JSON.stringify(record).length * 2;
