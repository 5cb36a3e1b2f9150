import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HalfWritten } from '#shared/ipc/leaving-contract';
import { atomicWrite, isPartName, makeFolder } from './atomic-write.ts';
import { readAtMost } from './plain-file.ts';

/** Finds again what a machine that stopped left of a document outside of the vault. */
export interface HalfWrittenNotes {
  /** The key of the open vault, which the notes are sealed with; gone with the next lock. */
  readonly open: (key: Uint8Array) => void;
  readonly close: () => void;
  /** While `work` writes a file of that name, a sealed note says where it lies; without a key there is none. */
  readonly during: <T>(part: string, work: () => Promise<T>) => Promise<T>;
  /** Removes whatever the notes still tell of, and the notes. The least happy of what came of it; null for nothing. */
  readonly clear: () => Promise<HalfWritten | null>;
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const mostBytes = 64 * 1024;
const ending = '.note';

const sealed = (key: Uint8Array, path: string): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce);
  return Buffer.concat([nonce, sealing.update(path, 'utf8'), sealing.final(), sealing.getAuthTag()]);
};

/** Null where another vault's key, or none, opens it. */
const opened = (key: Uint8Array, note: Uint8Array): string | null => {
  try {
    const opening = createDecipheriv(cipher, key, note.subarray(0, nonceBytes));
    opening.setAuthTag(note.subarray(-tagBytes));
    const text = opening.update(note.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([text, opening.final()]).toString('utf8');
  } catch {
    return null;
  }
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** `stays` for what another day may bring: a drive that isn't plugged in, a folder that takes nothing away. */
const removed = async (path: string): Promise<HalfWritten> => {
  // Nothing but what is named as it names its own is ever removed.
  if (!isPartName(basename(path))) return 'gone';
  if (!(await isThere(dirname(path)))) return 'stays';
  if (!(await isThere(path))) return 'gone';
  return rm(path).then(
    () => 'removed',
    () => 'stays',
  );
};

const worst = (all: readonly HalfWritten[]): HalfWritten | null =>
  (['stays', 'gone', 'removed'] as const).find((one) => all.includes(one)) ?? null;

export const openHalfWrittenNotes = (folder: string): HalfWrittenNotes => {
  let key: Uint8Array | null = null;
  // A lock doesn't end what is being written, and an unlock may come upon it.
  const underWay = new Set<string>();

  const clearOne = async (name: string, using: Uint8Array): Promise<HalfWritten> => {
    const note = join(folder, name);
    const path = opened(using, await readAtMost(note, mostBytes));
    const came = path === null ? 'gone' : await removed(path);
    if (came !== 'stays') await rm(note, { force: true });
    return came;
  };

  return {
    open: (given) => {
      key = given;
    },
    close: () => {
      key = null;
    },
    during: async (part, work) => {
      // Into a folder that isn't there nothing is written.
      if (key === null || !(await isThere(dirname(part)))) return work();
      const name = `${basename(part, '.part')}${ending}`;
      const content = sealed(key, part);
      underWay.add(name);
      try {
        await makeFolder(folder);
        await atomicWrite(join(folder, name), content);
        return await work();
      } finally {
        // Whole, or taken away again: a part that neither happened to is told of at the next unlock.
        // A folder that went away with it, on a stick that was pulled out, has taken nothing away.
        const isGone = (await isThere(dirname(part))) && !(await isThere(part));
        if (isGone) await rm(join(folder, name), { force: true }).catch(() => undefined);
        underWay.delete(name);
      }
    },
    clear: async () => {
      const using = key;
      if (using === null) return null;
      const names = await readdir(folder).catch(() => []);
      const notes = names.filter((name) => name.endsWith(ending) && !underWay.has(name));
      return worst(await Promise.all(notes.map((name) => clearOne(name, using).catch((): HalfWritten => 'stays'))));
    },
  };
};
