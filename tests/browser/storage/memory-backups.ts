import type { PlaceRefusal } from '#shared/ipc/backup-contract';
import { type Bytes, concat } from '#shared/kernel/bytes';
import type { BackupHost } from '../../../renderer/workers/vault/backups/backup-host.ts';

/** Folders of backups in memory, which take what they are given until they are told to refuse. */
export const memoryBackups = (compactTo: (seq: number) => void) => {
  const folders = new Map<string, Map<string, Bytes>>();
  const writings = new Map<number, { readonly folder: string; readonly name: string; bytes: Bytes }>();
  const chosenFiles: Bytes[] = [];
  let refusal: PlaceRefusal | null = null;
  let spoil: (bytes: Bytes) => Bytes = (bytes) => bytes;
  const folderOf = (place: { readonly in: string }): Map<string, Bytes> => {
    const folder = folders.get(place.in) ?? new Map<string, Bytes>();
    folders.set(place.in, folder);
    return folder;
  };
  const piece = (file: Bytes | undefined, offset: number) =>
    file === undefined
      ? ({ ok: false, error: { type: 'missing', code: 'ENOENT' } } as const)
      : ({ ok: true, value: { bytes: file.slice(offset, offset + 300_000) } } as const);

  const host: BackupHost = {
    listBackups: async ({ place }) => {
      if (refusal !== null) return { ok: false, error: refusal };
      const all = [...folderOf(place)].map(([name, bytes]) => ({ name, bytes: bytes.length, written: 0 }));
      return { ok: true, value: { backups: all.toSorted((a, b) => (a.name < b.name ? 1 : -1)) } };
    },
    beginBackup: async ({ place, name }) => {
      if (refusal !== null) return { ok: false, error: refusal };
      const writing = writings.size + 1;
      writings.set(writing, { folder: place.in, name, bytes: new Uint8Array() });
      return { ok: true, value: { writing } };
    },
    writeBackup: async ({ writing, bytes }) => {
      if (refusal !== null) return { ok: false, error: refusal };
      const open = writings.get(writing);
      if (open !== undefined) open.bytes = concat(open.bytes, bytes);
      return { ok: true, value: null };
    },
    endBackup: async ({ writing, keep }) => {
      const open = writings.get(writing);
      if (keep && open !== undefined) folderOf({ in: open.folder }).set(open.name, spoil(open.bytes));
      return { ok: true, value: null };
    },
    readBackup: async ({ place, name, offset }) => piece(folderOf(place).get(name), offset),
    removeBackups: async ({ place, names }) => {
      for (const name of names) folderOf(place).delete(name);
      return { ok: true, value: null };
    },
    noteRuntime: async () => ({ ok: true, value: null }),
    compactLog: async ({ upTo }) => {
      compactTo(upTo);
      return { ok: true, value: null };
    },
    readFile: async ({ file, offset }) => piece(chosenFiles[file], offset),
  };
  return {
    host,
    /** Names in a folder, newest first. */
    names: (folder: string): readonly string[] => [...folderOf({ in: folder }).keys()].toSorted().toReversed(),
    file: (folder: string, name: string): Bytes => folderOf({ in: folder }).get(name) ?? new Uint8Array(),
    /** As if it had been chosen in the system's dialog. */
    choose: (bytes: Bytes): number => chosenFiles.push(bytes) - 1,
    refuse: (why: PlaceRefusal | null) => {
      refusal = why;
    },
    /** The disk keeps something else than it was given. */
    spoilWith: (how: (bytes: Bytes) => Bytes) => {
      spoil = how;
    },
  };
};
