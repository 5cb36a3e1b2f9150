import { type FileHandle, stat } from 'node:fs/promises';
import type { Bytes } from '#shared/kernel/bytes';
import { logEntry } from '#shared/vault/log-file';
import { type Head, sameHead } from '#shared/vault/log-frame';
import { scanSegment, sha256 } from './log-segments.ts';
import { openToAppend } from './plain-file.ts';

/** The code of a refusal: the file isn't as this program left it. */
export const secondWriter = 'second-writer';

/** The log's newest file, to append to. */
export interface TailFile {
  /** Bytes of whole frames, each flushed. */
  readonly length: () => number;
  /** Answers where the log stands after `frame`; `expected` is where it stands before. Throws the file system's error. */
  readonly append: (frame: Bytes, expected: Head) => Promise<Head>;
  /** Takes off whatever part of a refused frame arrived. Throws when what is left is not what was acknowledged. */
  readonly mend: (expected: Head) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * After a write or a flush that failed, the system may take pages for clean that never reached the disk, and the next
 * flush on the same handle would lie. So the handle is given up, the file is read again and held against what was
 * acknowledged, and only then cut back and written on.
 */
export const openTailFile = async (path: string, start: number): Promise<TailFile> => {
  let length = start;
  let handle: FileHandle | null = await openToAppend(path);

  const close = async (): Promise<void> => {
    const old = handle;
    handle = null;
    // A close that fails has nothing more to tell: what was refused before it is tried anew.
    await old?.close().catch(() => undefined);
  };

  const verify = async (expected: Head): Promise<void> => {
    const { size } = await stat(path);
    if (length === 0) return;
    const scanned = size < length ? null : await scanSegment({ path }, length);
    if (scanned === null || scanned.goodLength !== length || !sameHead(scanned.head, expected)) {
      throw Object.assign(new Error('The log is not as it was left'), { code: 'damaged' });
    }
  };

  const usable = async (expected: Head): Promise<FileHandle> => {
    if (handle !== null) return handle;
    await verify(expected);
    const fresh = await openToAppend(path);
    try {
      await fresh.truncate(length);
      await fresh.datasync();
    } catch (error) {
      await fresh.close().catch(() => undefined);
      throw error;
    }
    handle = fresh;
    return fresh;
  };

  return {
    length: () => length,
    append: async (frame, expected) => {
      const target = await usable(expected);
      const standing = target.stat();
      const entry = logEntry(frame);
      // Nothing is cut back here: what lies beyond is another writer's, and acknowledged to somebody.
      if ((await standing).size !== length) {
        throw Object.assign(new Error('Another program wrote into the log'), { code: secondWriter });
      }
      try {
        await target.appendFile(entry);
        const flushing = target.datasync();
        // Hashed while the disk is at its longest work.
        const hashing = sha256(frame);
        await flushing;
        length += entry.length;
        return { seq: expected.seq + 1, hash: await hashing };
      } catch (error) {
        await close();
        // The disk's first reason is the one to tell; a cut that it refuses too is made before the next write.
        await usable(expected).catch(() => undefined);
        throw error;
      }
    },
    mend: async (expected) => {
      await usable(expected);
    },
    close,
  };
};
