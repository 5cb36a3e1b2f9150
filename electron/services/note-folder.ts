import { randomBytes } from 'node:crypto';
import { lstat, open, opendir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from '#shared/kernel/bytes';
import { mostNoteBytes } from '#shared/vault/drop-box';
import { flushFolder, makeFolder } from './atomic-write.ts';
import { isNoFile, readAtMost } from './plain-file.ts';

/** The drop box on the disk: sealed notes, a file each. Every call throws the file system's error. */
export interface NoteFolder {
  /** Resolves when the note is on the disk, flushed, under a random name. False when the box is full. */
  readonly drop: (note: Uint8Array) => Promise<boolean>;
  /** Names in no order, at most `batch` of them. */
  readonly list: () => Promise<{ readonly names: string[]; readonly more: boolean }>;
  /** Null for what is gone, or is no plain file of a note's size: a link is never followed. */
  readonly read: (name: string) => Promise<Bytes | null>;
  readonly remove: (name: string) => Promise<void>;
  /** Into a folder beside the others, over nothing that lies there. */
  readonly setAside: (name: string) => Promise<void>;
}

/** As many as may wait: nobody writes so many between two unlocks, and a page gone wrong can't fill the disk. */
const mostWaiting = 2000;
/** And as many as are looked at in one go, whatever else lies in the folder. */
const batch = 500;
const mostLookedAt = 20_000;

const noteName = /^[0-9a-f]{32}\.jvn$/;
const unfinished = /^[0-9a-f]{32}\.jvn\.part$/;

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

export const openNoteFolder = (folder: string): NoteFolder => {
  const aside = join(folder, 'unread');
  const writing = new Set<string>();

  /** A link in the folder's place leads somewhere else, and what is to be kept must not go there. */
  const isThere = async (path: string): Promise<boolean> => {
    const found = await lstat(path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (found !== null && !found.isDirectory()) throw Object.assign(new Error('Not a folder'), { code: 'ENOTDIR' });
    return found !== null;
  };

  const make = async (path: string): Promise<void> => {
    if (await isThere(path)) return;
    await makeFolder(path);
  };

  const pathOf = (name: string): string => {
    // A name is all that crosses from the page, and one that isn't a note's could be a path.
    if (!noteName.test(name)) throw new TypeError('Not the name of a note');
    return join(folder, name);
  };

  const list = async (most: number): Promise<{ readonly names: string[]; readonly more: boolean }> => {
    const names: string[] = [];
    let seen = 0;
    if (!(await isThere(folder))) return { names, more: false };
    // One by one: whoever can write here may have put a million files.
    for await (const entry of await opendir(folder)) {
      seen += 1;
      if (seen > mostLookedAt) break;
      if (!entry.isFile()) continue;
      // What a machine that stopped left half written: it was never said to be down.
      if (unfinished.test(entry.name) && !writing.has(entry.name)) await rm(join(folder, entry.name), { force: true });
      if (!noteName.test(entry.name)) continue;
      if (names.length === most) return { names, more: true };
      names.push(entry.name);
    }
    return { names, more: false };
  };

  return {
    drop: async (note) => {
      await make(folder);
      if ((await list(mostWaiting)).names.length >= mostWaiting) return false;
      const name = `${randomBytes(16).toString('hex')}.jvn`;
      const temporary = join(folder, `${name}.part`);
      writing.add(`${name}.part`);
      try {
        const handle = await open(temporary, 'wx', 0o600);
        try {
          await handle.writeFile(note);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, join(folder, name));
      } catch (error) {
        // The words are still in the window; half of a sealed note is of no use to anyone.
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error;
      } finally {
        writing.delete(`${name}.part`);
      }
      await flushFolder(folder);
      return true;
    },
    list: () => list(batch),
    read: async (name) => {
      // A byte more than a note may have shows that it is none.
      const found = await readAtMost(pathOf(name), mostNoteBytes + 1).catch((error: unknown) => {
        // There is no note by that name then; the disk may be well.
        if (isMissing(error) || isNoFile(error)) return null;
        throw error;
      });
      return found === null || found.length > mostNoteBytes ? null : found;
    },
    remove: async (name) => {
      await rm(pathOf(name), { force: true });
      await flushFolder(folder);
    },
    setAside: async (name) => {
      const path = pathOf(name);
      await make(aside);
      const taken = new Set(await readdir(aside));
      let to = name;
      for (let number = 2; taken.has(to); number += 1) to = `${name}.${number}`;
      await rename(path, join(aside, to));
      await flushFolder(aside);
      await flushFolder(folder);
    },
  };
};
