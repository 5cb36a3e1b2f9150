import { type FileHandle, lstat, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '#shared/kernel/bytes';
import { parseBackupName } from '#shared/vault/backup-name';
import { flushFolder, makeFolder } from './atomic-write.ts';
import { readPiece } from './plain-file.ts';

export interface BackupFile {
  readonly name: string;
  readonly bytes: number;
  /** Ms since 1970. */
  readonly written: number;
}

/** A backup that is being written: nothing goes by its name until `finish` has come to its end. */
export interface Writing {
  readonly append: (piece: Uint8Array) => Promise<void>;
  /** Flushed, renamed, and the folder flushed. */
  readonly finish: () => Promise<void>;
  /** Nothing of it stays. */
  readonly abandon: () => Promise<void>;
}

/** One folder of backups. Every call throws the file system's error: a drive that is away is ENOENT. */
export interface BackupFolder {
  /** Ours only, newest first. */
  readonly list: () => Promise<readonly BackupFile[]>;
  readonly begin: (name: string) => Promise<Writing>;
  /** A piece from `offset` on; empty at the end. */
  readonly read: (name: string, offset: number) => Promise<Bytes>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

/** Throws EACCES where `folder` is there and takes no new file: /proc and its like say that the file is missing. */
const openNew = async (path: string, folder: string): Promise<FileHandle> => {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing && (await isFolder(folder))) {
      throw Object.assign(new Error(`EACCES: ${folder} takes no new file`), { code: 'EACCES' });
    }
    throw error;
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** `makes`: the app's own folder is made where it is missing; one that a person chose never is, it may be a drive. */
export const openBackupFolder = (folder: string, makes: boolean): BackupFolder => {
  const there = async (): Promise<void> => {
    if (makes) await makeFolder(folder);
  };
  const pathOf = (name: string): string => {
    // A name is all that crosses from the page, and one that isn't a backup's could be a path.
    if (parseBackupName(name) === null) throw new TypeError('Not the name of a backup');
    return join(folder, name);
  };

  return {
    list: async () => {
      await there();
      const names = (await readdir(folder)).flatMap((name) => parseBackupName(name) ?? []);
      names.sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
      const found: BackupFile[] = [];
      for (const { name } of names) {
        const file = await lstat(join(folder, name));
        // A link or a folder is no backup of ours, whatever its name: it is neither read nor ever removed.
        if (file.isFile()) found.push({ name, bytes: file.size, written: file.mtimeMs });
      }
      return found;
    },
    begin: async (name) => {
      await there();
      const path = pathOf(name);
      const temporary = `${path}.part`;
      // What this machine left half written when it stopped; another one may be writing beside it. Should a link lie
      // there, it is not written through.
      const mark = parseBackupName(name)?.mark;
      for (const left of await readdir(folder)) {
        if (left.endsWith('.part') && parseBackupName(left.slice(0, -5))?.mark === mark) await rm(join(folder, left));
      }
      const handle = await openNew(temporary, folder);
      return writing(handle, temporary, path, folder);
    },
    read: async (name, offset) => readPiece(pathOf(name), offset),
    remove: async (names) => {
      for (const name of names) await rm(pathOf(name), { force: true });
      await flushFolder(folder);
    },
  };
};

const writing = (handle: FileHandle, temporary: string, path: string, folder: string): Writing => {
  const abandon = async (): Promise<void> => {
    // Whatever the disk says to this: the file does not go by a backup's name.
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  return {
    append: async (piece) => {
      await handle.appendFile(piece);
    },
    finish: async () => {
      try {
        await handle.sync();
      } catch (error) {
        await abandon();
        throw error;
      }
      await handle.close();
      await rename(temporary, path);
      await flushFolder(folder);
    },
    abandon,
  };
};
