import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maxHeaderBytes } from '#shared/vault/header';
import { atomicWrite, makeFolder } from './atomic-write.ts';
import { isNoFile, readAtMost } from './plain-file.ts';
import { countAside, setAside } from './set-aside.ts';

/** The header file and the one before it, as bytes: main holds no key and reads nothing in them. */
export interface HeaderFiles {
  readonly header: Uint8Array<ArrayBuffer>;
  readonly previousHeader: Uint8Array<ArrayBuffer> | null;
}

export interface VaultFolder {
  /** Null when there is no vault. Throws the file system's error for anything but a missing file. */
  readonly readHeader: () => Promise<HeaderFiles | null>;
  /** The first header of a vault, in both files. Throws the file system's error when the first of them can't be written. */
  readonly writeHeader: (header: Uint8Array) => Promise<void>;
  /**
   * Both files hold `header` afterwards, one that has just opened the vault. What stood in the first in its place is
   * kept beside it, never overwritten. Throws the file system's error.
   */
  readonly mendHeader: (header: Uint8Array) => Promise<void>;
  /** Renames the whole folder, or the log in it, so that another can take its place. Throws the file system's error. */
  readonly setAside: (what: 'log' | 'vault') => Promise<void>;
  /** How many files and folders lie set aside, this vault's and whole vaults. */
  readonly countSetAside: () => Promise<number>;
  /**
   * A header under other slots in the place of the one there. After a throw (the file system's error) the old one stands
   * as it was, unless it says `HalfDone`: then the new one stands, and a power cut may bring back the old. Answers with
   * the names of files that may still hold an old header.
   */
  readonly replaceHeader: (header: Uint8Array) => Promise<readonly string[]>;
}

/** The new header is in its place, but the disk didn't confirm it. */
export class HalfDone extends Error {}

const ifThere = <T>(reading: Promise<T>): Promise<T | null> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });

/** What the disk can't give back any more, or what is no file, is a damaged one: its copies are still there. */
const emptyWhereDamaged = (error: unknown): Uint8Array<ArrayBuffer> => {
  const isLost = error instanceof Error && 'code' in error && error.code === 'EIO';
  if (isLost || isNoFile(error)) return new Uint8Array();
  throw error;
};

const readIfThere = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  // A byte more than a header may have shows that it isn't one; how long the file is after that is nobody's concern.
  const found = await ifThere(readAtMost(path, maxHeaderBytes + 1)).catch(emptyWhereDamaged);
  return found === null || found.length <= maxHeaderBytes ? found : new Uint8Array();
};

const holdsFrames = async (log: string): Promise<boolean> =>
  ((await ifThere(readdir(log))) ?? []).some((name) => name.endsWith('.jvl'));

export const openVaultFolder = (folder: string): VaultFolder => {
  const current = join(folder, 'header.json');
  const previous = join(folder, 'header.prev.json');
  const readHeader = async (): Promise<HeaderFiles | null> => {
    const header = await readIfThere(current);
    const previousHeader = await readIfThere(previous);
    if (header !== null) return { header, previousHeader };
    // A missing header beside an older one, or beside a journal, is damage and not an empty machine: it must never look
    // like a fresh start, which would put a new vault's header over the old one's log.
    const isFresh = previousHeader === null && !(await holdsFrames(join(folder, 'log')));
    return isFresh ? null : { header: new Uint8Array(), previousHeader };
  };
  return {
    readHeader,
    writeHeader: async (header) => {
      await makeFolder(folder);
      await atomicWrite(current, header);
      // The vault exists from here on; a second copy that the disk has no room for is written at the next unlock.
      await atomicWrite(previous, header).catch(() => undefined);
    },
    mendHeader: async (header) => {
      await makeFolder(folder);
      // First, so that there is never a moment without a whole one.
      const before = await readIfThere(previous);
      if (before === null || !same(before, header)) await atomicWrite(previous, header);
      const found = await readIfThere(current);
      if (found !== null && same(found, header)) return;
      if (found !== null) await setAside(current);
      await atomicWrite(current, header);
    },
    setAside: (what) => setAside(what === 'vault' ? folder : join(folder, 'log')),
    countSetAside: () => countAside(folder),
    replaceHeader: async (header) => {
      // The other way round than mending: the first file decides who gets in, so from its renaming on the old secret is
      // refused, and until then nothing has changed at all.
      await atomicWrite(current, header).catch(async (error: unknown) => {
        const found = await readIfThere(current).catch(() => null);
        throw found !== null && same(found, header) ? new HalfDone() : error;
      });
      // An old copy that there is no room to replace is better gone: it would let the old secret in.
      const replaced = await atomicWrite(previous, header)
        .catch(() => rm(previous, { force: true }))
        .then(
          () => true,
          () => false,
        );
      const asideIn = async (where: string, name: string): Promise<readonly string[]> =>
        (await readdir(where).catch(() => []))
          .filter((one) => /^\.damaged-\d+$/.test(one.replace(name, '')))
          .toSorted();
      const headers = await asideIn(folder, basename(current));
      const vaults = await asideIn(dirname(folder), basename(folder));
      return [...(replaced ? [] : [basename(previous)]), ...headers, ...vaults];
    },
  };
};

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
