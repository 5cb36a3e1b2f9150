import { isAbsolute, relative, sep } from 'node:path';
import { constants, type PathLike } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { type DiskEvent, type DiskImage, numbered, splitPath } from './disk-events.ts';

type Fs = typeof import('node:fs/promises');

/** Which flushes the disk tells lies about: it answers, and nothing is on it. */
export type Lies = 'none' | 'about files' | 'about folders';

export interface Recording {
  readonly events: readonly DiskEvent[];
  readonly end: () => void;
}

interface Watched {
  readonly root: string;
  readonly events: DiskEvent[];
  readonly files: Map<string, number>;
  readonly folders: Set<string>;
  readonly lies: Lies;
  next: number;
}

let watched: Watched | null = null;

/** From here on everything that is done under `root`, which holds `image`, is noted; until `end`. */
export const record = (root: string, image: DiskImage, lies: Lies = 'none'): Recording => {
  const files = new Map(numbered(image));
  const now: Watched = { root, events: [], files, folders: new Set(['', ...image.folders]), lies, next: files.size };
  watched = now;
  return {
    events: now.events,
    end: () => {
      watched = null;
    },
  };
};

/** Where it lies on the disk that is watched; null outside of it. */
const onDisk = (path: unknown): { readonly disk: Watched; readonly path: string } | null => {
  if (watched === null || typeof path !== 'string') return null;
  const from = relative(watched.root, path);
  if (isAbsolute(from) || from.startsWith('..')) return null;
  return { disk: watched, path: from.split(sep).join('/') };
};

const nameNew = (disk: Watched, path: string): number => {
  const file = disk.next;
  disk.next += 1;
  disk.files.set(path, file);
  disk.events.push({ type: 'name', ...splitPath(path), file });
  return file;
};

/** A handle of a file or a folder of the disk. `appends`: it writes at the end, wherever that is. */
const handleOn = (real: FileHandle, disk: Watched, path: string, appends: boolean): FileHandle => {
  let position = 0;
  const file = disk.files.get(path);
  const write = async (data: Uint8Array): Promise<void> => {
    if (file === undefined) throw new Error(`Written through a handle that was opened to read: ${path}`);
    const at = appends ? (await real.stat()).size : position;
    position = at + data.length;
    disk.events.push({ type: 'write', file, at, bytes: data.slice() });
    await real.appendFile(data);
  };
  const flush = async (): Promise<void> => {
    // What is written while the flush is under way may have missed it.
    const since = disk.events.length;
    if (file === undefined && !disk.folders.has(path)) throw new Error(`Neither a file nor a folder: ${path}`);
    await real.sync();
    if (file === undefined && disk.lies !== 'about folders')
      disk.events.push({ type: 'flush-folder', folder: path, since });
    if (file !== undefined && disk.lies !== 'about files') disk.events.push({ type: 'flush', file, since });
  };
  const known: Record<string, unknown> = {
    appendFile: write,
    writeFile: write,
    sync: flush,
    datasync: flush,
    truncate: async (length: number) => {
      if (file === undefined) throw new Error(`Cut through a handle that was opened to read: ${path}`);
      disk.events.push({ type: 'cut', file, length });
      await real.truncate(length);
    },
    read: real.read.bind(real),
    stat: real.stat.bind(real),
    close: real.close.bind(real),
  };
  return new Proxy(real, {
    get: (_target, name) => {
      if (name === 'then') return undefined;
      if (typeof name === 'string' && name in known) return known[name];
      throw new Error(`The simulated disk knows no ${String(name)} of a file`);
    },
  });
};

const unknown =
  (name: string, real: (...given: never[]) => unknown) =>
  (...given: never[]) => {
    if (given.some((one) => onDisk(one) !== null)) throw new Error(`The simulated disk knows no ${name}`);
    return real(...given);
  };

// Nothing here is opened by number to be written from its beginning.
const kindOf = (flags: number): 'a' | 'r' => ((flags & constants.O_APPEND) === 0 ? 'r' : 'a');

/**
 * `node:fs/promises` on the real disk, with everything noted that a power cut could take back. A change that it doesn't
 * know how to note is refused: nothing must go round it.
 */
export const recordingFs = (real: Fs): Fs => {
  const open = (async (path: string, flags: string | number = 'r', mode?: number) => {
    const place = onDisk(path);
    if (place === null) return real.open(path, flags, mode);
    const { disk, path: at } = place;
    const handle = await real.open(path, flags, mode);
    const kind = typeof flags === 'number' ? kindOf(flags) : flags;
    const before = disk.files.get(at);
    if (before === undefined && !kind.startsWith('r')) nameNew(disk, at);
    else if (before !== undefined && kind.startsWith('w')) disk.events.push({ type: 'cut', file: before, length: 0 });
    return handleOn(handle, disk, at, kind.startsWith('a'));
  }) as Fs['open'];

  const mkdir = (async (path: string, options?: Parameters<Fs['mkdir']>[1]) => {
    const made = await real.mkdir(path, options);
    const place = onDisk(path);
    if (place === null) return made;
    const { disk } = place;
    const parts = place.path.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (disk.folders.has(folder)) continue;
      disk.folders.add(folder);
      disk.events.push({ type: 'make', ...splitPath(folder) });
    }
    return made;
  }) as Fs['mkdir'];

  const rename = async (from: PathLike, to: PathLike): Promise<void> => {
    const [source, target] = [onDisk(from), onDisk(to)];
    if (source === null || target === null) return real.rename(from, to);
    const [old, next] = [splitPath(source.path), splitPath(target.path)];
    const { disk } = source;
    const file = disk.files.get(source.path);
    if (file === undefined || old.folder !== next.folder) throw new Error('The simulated disk renames files in place');
    await real.rename(from, to);
    disk.files.delete(source.path);
    disk.files.set(target.path, file);
    disk.events.push({ type: 'rename', folder: old.folder, from: old.name, to: next.name });
  };

  const rm = async (path: PathLike, options?: Parameters<Fs['rm']>[1]): Promise<void> => {
    const place = onDisk(path);
    if (place !== null && options?.recursive === true) throw new Error('The simulated disk removes files only');
    await real.rm(path, options);
    if (place === null || !place.disk.files.delete(place.path)) return;
    place.disk.events.push({ type: 'remove', ...splitPath(place.path) });
  };

  const copyFile = async (from: PathLike, to: PathLike): Promise<void> => {
    const place = onDisk(to);
    await real.copyFile(from, to);
    if (place === null) return;
    const { disk, path } = place;
    const before = disk.files.get(path);
    if (before !== undefined) disk.events.push({ type: 'cut', file: before, length: 0 });
    const file = before ?? nameNew(disk, path);
    disk.events.push({ type: 'write', file, at: 0, bytes: new Uint8Array(await real.readFile(to)) });
  };

  const truncate = async (path: PathLike, length = 0): Promise<void> => {
    const place = onDisk(path);
    await real.truncate(path, length);
    const file = place?.disk.files.get(place.path);
    if (place !== null && file !== undefined) place.disk.events.push({ type: 'cut', file, length });
  };

  const refused = Object.fromEntries(
    (['writeFile', 'appendFile', 'unlink', 'link', 'symlink', 'rmdir', 'cp', 'mkdtemp'] as const).map((name) => [
      name,
      unknown(name, real[name] as (...given: never[]) => unknown),
    ]),
  );
  return { ...real, ...refused, open, mkdir, rename, rm, copyFile, truncate };
};
