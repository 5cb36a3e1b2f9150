import { join } from 'node:path';
import type { Reply } from '#shared/ipc/contract';
import type { Place, PlaceRefusal } from '#shared/ipc/backup-contract';
import { err, ok, type Result } from '#shared/kernel/result';
import { type BackupFolder, openBackupFolder, type Writing } from '../../../electron/services/backup-folder.ts';
import { openChangeLog } from '../../../electron/services/change-log.ts';
import { diskRefusal } from '../../../electron/services/disk-refusal.ts';
import { openNoteFolder } from '../../../electron/services/note-folder.ts';
import { HalfDone, openVaultFolder } from '../../../electron/services/vault-folder.ts';
import type { Secret, VaultHost } from '../../../renderer/vault/vault-api.ts';
import { createVaultApi } from '../../../renderer/workers/vault/api.ts';
import type { Cache } from '../../../renderer/workers/vault/cache.ts';
import { cheap } from '../../unit/vault/cases/known-vault.ts';
import { nodeDeps } from '../../unit/vault/node-deps.ts';

const refused = (error: unknown) => err(diskRefusal(error));
const disk = <T>(work: Promise<T>) => work.then((value) => ok(value), refused);
const attempt = <T>(work: Promise<T>): Promise<Result<T, PlaceRefusal>> => work.then((value) => ok(value), refused);
const quietly = (work: Promise<unknown>) => attempt(work.then(() => null));

/** A fast copy that is never there: what comes back comes from the files alone. */
const noCache: Cache = {
  read: async () => null,
  header: async () => null,
  keepHeader: async () => false,
  replace: async () => false,
  apply: async () => false,
  close: () => undefined,
};

/** Main's own services on the folder of a profile, and the worker's whole vault on them, without a screen in between. */
export const machineOnDisk = (profile: string, at: { readonly ms: number; readonly offset: number }) => {
  const vault = openVaultFolder(join(profile, 'vault'));
  const log = openChangeLog(join(profile, 'vault', 'log'));
  const notes = openNoteFolder(join(profile, 'vault', 'notes'));
  const folderOf = (place: Place): BackupFolder =>
    openBackupFolder(place.in === 'snapshots' ? join(profile, 'vault', 'snapshots') : join(profile, 'backups'), true);
  const writings = new Map<number, Writing>();
  const none = { type: 'io', code: 'none' } as const;

  const host: VaultHost = {
    appendFrame: (frame, keepTrying) => log.append(frame, keepTrying),
    readLog: (cursor) => log.read(cursor).then((slice): Reply<'readLog'> => ok(slice), refused),
    mendHeader: (header) => disk(vault.mendHeader(header).then(() => null)),
    replaceHeader: (header) =>
      vault.replaceHeader(header).then(
        (old) => ok({ old: [...old] }),
        (error: unknown) => (error instanceof HalfDone ? err({ type: 'half-done' as const }) : refused(error)),
      ),
    listNotes: () => disk(notes.list()),
    readNote: ({ name }) => disk(notes.read(name)),
    removeNote: ({ name }) => disk(notes.remove(name).then(() => null)),
    setNoteAside: ({ name }) => disk(notes.setAside(name).then(() => null)),
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
          .then((begun) => ({ writing: writings.set(writings.size, begun).size - 1 })),
      ),
    writeBackup: async ({ writing, bytes }) => {
      const open = writings.get(writing);
      return open === undefined ? err(none) : quietly(open.append(bytes));
    },
    endBackup: async ({ writing, keep }) => {
      const open = writings.get(writing);
      return open === undefined ? err(none) : quietly(keep ? open.finish() : open.abandon());
    },
    readBackup: ({ place, name, offset }) =>
      attempt(
        folderOf(place)
          .read(name, offset)
          .then((bytes) => ({ bytes })),
      ),
    removeBackups: ({ place, names }) => quietly(folderOf(place).remove(names)),
    compactLog: ({ upTo }) => disk(log.compact(upTo).then(() => null)),
    readFile: async () => err(none),
    noteRuntime: async () => ok(null),
    changed: () => undefined,
  };

  const api = createVaultApi({
    ...nodeDeps,
    host,
    clock: { now: () => at },
    caches: { of: () => noCache, headers: async () => [] },
    calibrate: async () => cheap,
    elapsed: () => performance.now(),
    timer: { after: () => () => undefined },
    reading: () => ({ catchUp: async () => undefined }),
  });

  return {
    api,
    vault,
    log,
    notes,
    folderOf,
    /** As the lock screen does it; null where there is no vault at all. */
    open: async (secret: Secret): Promise<Awaited<ReturnType<typeof api.open>> | null> => {
      const header = await vault.readHeader();
      if (header === null) return null;
      const state = await log.open();
      return api.open({ state: 'present', ...header, log: state, isNewRuntime: false, lastClosed: null }, secret);
    },
    /** Lets go of what it holds open, as the end of the program does. */
    end: () => log.release(async () => undefined),
  };
};

export type MachineOnDisk = ReturnType<typeof machineOnDisk>;
