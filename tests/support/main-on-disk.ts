import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bytes } from '#shared/kernel/bytes';
import { err, ok, type Result } from '#shared/kernel/result';
import { type BackupFolder, openBackupFolder, type Writing } from '../../electron/services/backup-folder.ts';
import { openChangeLog } from '../../electron/services/change-log.ts';
import { type DiskRefusal, diskRefusal } from '../../electron/services/disk-refusal.ts';
import { openNoteFolder } from '../../electron/services/note-folder.ts';
import { HalfDone, openVaultFolder } from '../../electron/services/vault-folder.ts';
import type { VaultFiles, VaultHost } from '../../renderer/vault/vault-api.ts';

/** Every file of a profile by its path in it. */
export type Tree = ReadonlyMap<string, Bytes>;

export const readTree = async (folder: string): Promise<Tree> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.toSorted().map(async (path) => {
    const bytes = new Uint8Array(await readFile(path));
    return [path.slice(folder.length + 1), bytes] as const;
  });
  return new Map(await Promise.all(read));
};

export const writeTree = async (folder: string, tree: Tree): Promise<void> => {
  for (const sub of new Set([...tree.keys()].map(dirname))) await mkdir(join(folder, sub), { recursive: true });
  await Promise.all([...tree].map(([path, bytes]) => writeFile(join(folder, path), bytes)));
};

const attempt = <T>(work: Promise<T>): Promise<Result<T, DiskRefusal>> =>
  work.then(ok, (error: unknown) => err(diskRefusal(error)));
const done = (work: Promise<void>): Promise<Result<null, DiskRefusal>> => attempt(work.then(() => null));

/** The services of main over a profile folder, as the vault worker reaches them, without the channels in between. */
export const mainOnDisk = (profile: string) => {
  const vault = openVaultFolder(join(profile, 'vault'));
  const log = openChangeLog(join(profile, 'vault', 'log'));
  const notes = openNoteFolder(join(profile, 'vault', 'notes'));
  const folderOf = (place: { readonly in: string }): BackupFolder =>
    openBackupFolder(place.in === 'own' ? join(profile, 'backups') : join(profile, 'vault', 'snapshots'), true);
  const writings: Writing[] = [];
  const writing = (number: number): Writing => {
    const found = writings[number];
    if (found === undefined) throw new Error('Nothing is being written under this number');
    return found;
  };
  const host: VaultHost = {
    appendFrame: (frame, keepTrying) => log.append(frame, keepTrying),
    readLog: (cursor) => attempt(log.read(cursor)),
    compactLog: ({ upTo }) => done(log.compact(upTo)),
    mendHeader: (header) => done(vault.mendHeader(header)),
    renewHalfWritten: async () => null,
    replaceHeader: (header) =>
      vault.replaceHeader(header).then(
        (old) => ok({ old: [...old] }),
        (error: unknown) => err(error instanceof HalfDone ? { type: 'half-done' as const } : diskRefusal(error)),
      ),
    noteRuntime: async () => ok(null),
    listBackups: ({ place }) =>
      attempt(
        folderOf(place)
          .list()
          .then((backups) => ({ backups: [...backups] })),
      ),
    beginBackup: ({ place, name }) =>
      attempt(
        folderOf(place)
          .begin(name)
          .then((begun) => ({ writing: writings.push(begun) - 1 })),
      ),
    writeBackup: ({ writing: number, bytes }) => done(writing(number).append(bytes)),
    endBackup: ({ writing: number, keep }) => done(keep ? writing(number).finish() : writing(number).abandon()),
    readBackup: ({ place, name, offset }) =>
      attempt(
        folderOf(place)
          .read(name, offset)
          .then((bytes) => ({ bytes })),
      ),
    removeBackups: ({ place, names }) => done(folderOf(place).remove(names)),
    readFile: async () => err({ type: 'missing', code: 'ENOENT' }),
    listNotes: () => attempt(notes.list()),
    readNote: ({ name }) => attempt(notes.read(name)),
    removeNote: ({ name }) => done(notes.remove(name)),
    setNoteAside: ({ name }) => done(notes.setAside(name)),
    changed: () => undefined,
  };
  return {
    host,
    vault,
    log,
    notes,
    folderOf,
    /** What main says of the vault; null where it sees none. */
    files: async (): Promise<VaultFiles | null> => {
      const headers = await vault.readHeader();
      if (headers === null) return null;
      return { state: 'present', ...headers, log: await log.open(), isNewRuntime: false, lastClosed: null };
    },
    /** Lets go of the open file. */
    close: () => log.release(async () => undefined),
  };
};
