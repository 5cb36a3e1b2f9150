import { constants } from 'node:fs';
import { copyFile, lstat, readdir, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Bytes } from '#shared/kernel/bytes';
import { entryPrefix } from '#shared/vault/log-tail';
import { genesis, type Head, minFrameBytes, readFrameClear } from '#shared/vault/log-frame';
import { createLogReader, type LogPosition } from '#shared/vault/log-reader';
import { flushFile, flushFolder, makeFolder } from './atomic-write.ts';
import { isNoFile, openToRead } from './plain-file.ts';

/** A part of the change log: a file named after the first frame in it. */
export interface Segment {
  readonly path: string;
  readonly firstSeq: number;
}

/** On this thread: a frame is hashed in microseconds, and a thread of the pool takes longer to be asked. */
export const sha256 = async (data: Uint8Array): Promise<Bytes> =>
  new Uint8Array(createHash('sha256').update(data).digest());

const pattern = /^(\d{12})\.jvl$/;

export const segmentAt = (folder: string, firstSeq: number): Segment => ({
  path: join(folder, `${String(firstSeq).padStart(12, '0')}.jvl`),
  firstSeq,
});

/** In order; none when the folder is new. */
export const listSegments = async (folder: string): Promise<readonly Segment[]> => {
  await makeFolder(folder);
  const names = (await readdir(folder)).filter((name) => pattern.test(name)).toSorted();
  return names.map((name) => segmentAt(folder, Number(name.slice(0, 12))));
};

const pieceBytes = 1024 * 1024;

/** Pieces of a file from `offset` to `end`, in order. */
export async function* pieces(path: string, offset = 0, end = Number.POSITIVE_INFINITY): AsyncGenerator<Bytes> {
  const file = await openToRead(path);
  try {
    for (let at = offset; ;) {
      const wanted = Math.min(pieceBytes, end - at);
      if (wanted <= 0) return;
      const { bytesRead, buffer } = await file.read(new Uint8Array(wanted), 0, wanted, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Where a segment ends, or its first `length` bytes do. Without `base`, by its first frame's word for what came before. */
export const scanSegment = async (
  { path }: Pick<Segment, 'path'>,
  length?: number,
  base: Head | null = null,
): Promise<LogPosition> => {
  const reader = createLogReader({ crypto: { sha256 } }, base);
  for await (const piece of pieces(path, 0, length)) await reader.push(piece);
  return reader.end();
};

/** Something that isn't a file lies under a segment's name: trying again can't help, and what was there is gone. */
const whereNoFile = (error: unknown): null => {
  if (isNoFile(error)) return null;
  throw error;
};

const firstBytes = async (path: string): Promise<Bytes | null> => {
  for await (const start of pieces(path, entryPrefix, entryPrefix + minFrameBytes)) return start;
  return null;
};

/** The head that the log goes on from: by the word of its first frame, once what came before it has been dropped. */
export const baseOf = async (segments: readonly Segment[]): Promise<Head> => {
  for (const { path } of segments) {
    const start = await firstBytes(path).catch(whereNoFile);
    const clear = start === null ? null : readFrameClear(start);
    if (clear?.ok === true) return { seq: clear.value.seq - 1, hash: clear.value.previousHash.slice() };
  }
  return genesis;
};

/**
 * Every byte of the log, from its first frame on: a file that is gone, stands under another's name or was changed is
 * found now, while the fast copy still has what it held, and not on the day that it is needed. The head is the one after
 * the last frame that follows on; `goodLength` is of the last segment.
 */
export const scanSegments = async (segments: readonly Segment[]): Promise<LogPosition> => {
  // What a snapshot covers was dropped from the front: from there on the first frame's word is taken.
  const base = segments[0]?.firstSeq === 1 ? genesis : await baseOf(segments);
  let found: LogPosition = { tail: 'clean', goodLength: 0, head: base };
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    // Only the newest can be torn: before another was begun, this one was whole.
    if (segment.firstSeq !== found.head.seq + 1) return { ...found, tail: 'damaged' };
    const scanned = await scanSegment(segment, undefined, found.head).catch(whereNoFile);
    if (scanned === null) return { ...found, tail: 'damaged' };
    const { tail, goodLength, head } = scanned;
    found = { tail: tail === 'torn' && !isLast ? 'damaged' : tail, goodLength, head };
    if (found.tail !== 'clean') return found;
  }
  return found;
};

export const bytesIn = async (segments: readonly Segment[]): Promise<number> => {
  const sizes = await Promise.all(segments.map(async ({ path }) => (await lstat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Removes the segments that hold nothing after frame `upTo`; the newest always stays. */
export const dropCovered = async (folder: string, upTo: number): Promise<void> => {
  const segments = await listSegments(folder);
  for (const [index, { path }] of segments.entries()) {
    const next = segments[index + 1];
    if (next === undefined || next.firstSeq - 1 > upTo) break;
    // From the front, each gone for good before the next: wherever this stops, what is left is a log without a gap.
    await rm(path);
    await flushFolder(folder);
  }
};

/**
 * Takes an unfinished last frame off a segment. The file as it was is kept beside it first: nothing is mended in place.
 */
export const setTornTailAside = async (folder: string, { path }: Segment, goodLength: number): Promise<void> => {
  const names = new Set(await readdir(folder));
  let number = 1;
  while (names.has(`${path.slice(folder.length + 1)}.torn-${number}`)) number += 1;
  const kept = `${path}.torn-${number}`;
  await copyFile(path, kept, constants.COPYFILE_EXCL);
  await flushFile(kept);
  const whole = `${path}.new`;
  // Should a link lie there, it is not written through.
  await rm(whole, { force: true });
  await copyFile(path, whole, constants.COPYFILE_EXCL);
  await truncate(whole, goodLength);
  await flushFile(whole);
  await rename(whole, path);
  await flushFolder(folder);
};
