import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HalfWritten } from '#shared/ipc/leaving-contract';
import { atomicWrite, isPartName, makeFolder } from './atomic-write.ts';
import { inTime } from './in-time.ts';
import { readAtMost } from './plain-file.ts';
import { openPath, sealPath } from './sealed-path.ts';

/** Finds again what a machine that stopped left of a document outside of the vault. */
export interface HalfWrittenNotes {
  /** The key of the open vault, which the notes are sealed with; gone with the next lock. */
  readonly open: (key: Uint8Array) => void;
  /**
   * The vault may go by another key from its next unlock on: from now on either of the two opens the notes, those of what
   * is being written too, and wherever the machine stops none is lost. The next `clear` keeps the one that was right.
   */
  readonly renew: (next: Uint8Array) => Promise<void>;
  readonly close: () => void;
  /** While `work` writes a file of that name, a sealed note says where it lies; without a key there is none. */
  readonly during: <T>(part: string, work: () => Promise<T>) => Promise<T>;
  /**
   * Removes whatever the notes still tell of, and the notes. The least happy of what came of it; null for nothing. A drive
   * that doesn't answer is one that isn't there.
   */
  readonly clear: () => Promise<HalfWritten | null>;
  /** The person wants to hear no more of them: the notes go, and whatever they tell of stays where it is. */
  readonly forget: () => Promise<void>;
}

const mostBytes = 64 * 1024;
/** Ms. Somebody who has just unlocked waits for what is said about it. */
const longestClear = 3000;
const ending = '.note';

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

/** The vault's own disk didn't take the note, so the document was never begun. */
const notNoted = (error: unknown): Error =>
  Object.assign(new Error('No note of it could be written', { cause: error }), { isNotNoted: true });

export const isNotNoted = (error: unknown): boolean =>
  error instanceof Error && 'isNotNoted' in error && error.isNotNoted === true;

interface Options {
  readonly remove?: (path: string) => Promise<HalfWritten>;
  readonly longest?: number;
}

export const openHalfWrittenNotes = (
  folder: string,
  { remove = removed, longest = longestClear }: Options = {},
): HalfWrittenNotes => {
  let key: Uint8Array | null = null;
  /** That of the vault to come, if there is to be one. */
  let coming: Uint8Array | null = null;
  // A lock doesn't end what is being written, and an unlock may come upon it.
  const underWay = new Set<string>();
  // A note that is sealed anew must not come back after what it tells of was whole.
  let turns: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = turns.then(work, work);
    turns = turn.catch(() => undefined);
    return turn;
  };

  const allNotes = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith(ending));
  };
  /** The names of all notes of documents that nobody writes any more. */
  const left = async (): Promise<readonly string[]> => (await allNotes()).filter((name) => !underWay.has(name));

  const openedNote = async (name: string, using: Uint8Array) =>
    openPath(using, await readAtMost(join(folder, name), mostBytes));

  const note = async (name: string, path: string, keys: readonly Uint8Array[]): Promise<void> => {
    try {
      await makeFolder(folder);
      await atomicWrite(join(folder, name), sealPath(keys, path));
    } catch (error) {
      throw notNoted(error);
    }
  };

  const clearOne = async (name: string, using: Uint8Array): Promise<HalfWritten> => {
    const opened = await openedNote(name, using);
    const came = opened === null ? 'gone' : await remove(opened.path);
    if (came !== 'stays') await rm(join(folder, name), { force: true });
    // What another key opens as well is what the vault no longer goes by.
    else if (opened?.isShared === true) await note(name, opened.path, [using]);
    return came;
  };

  return {
    open: (given) => {
      key = given;
      coming = null;
    },
    close: () => {
      key = null;
      coming = null;
    },
    during: async (part, work) => {
      // Into a folder that isn't there nothing is written.
      if (key === null || !(await isThere(dirname(part)))) return work();
      const present = key;
      const name = `${basename(part, '.part')}${ending}`;
      underWay.add(name);
      try {
        await inTurn(() => note(name, part, coming === null ? [present] : [present, coming]));
        return await work();
      } finally {
        // Whole, or taken away again: a part that neither happened to is told of at the next unlock.
        // A folder that went away with it, on a stick that was pulled out, has taken nothing away.
        const isGone = (await isThere(dirname(part))) && !(await isThere(part));
        if (isGone) await inTurn(() => rm(join(folder, name), { force: true })).catch(() => undefined);
        underWay.delete(name);
      }
    },
    clear: async () => {
      const using = key;
      if (using === null) return null;
      const cleared = (name: string): Promise<HalfWritten> =>
        inTime(clearOne(name, using), longest).catch((): HalfWritten => 'stays');
      return worst(await Promise.all((await left()).map(cleared)));
    },
    forget: async () => {
      const using = key;
      if (using === null) return;
      for (const name of await left()) {
        const opened = await openedNote(name, using);
        if (opened !== null) await rm(join(folder, name), { force: true });
      }
    },
    renew: (next) =>
      inTurn(async () => {
        const using = key;
        if (using === null) return;
        coming = next;
        const sealAnew = async (name: string): Promise<void> => {
          const opened = await openedNote(name, using);
          if (opened !== null) await note(name, opened.path, [using, next]);
        };
        // One that can't be read or written must not keep the others from it.
        for (const name of await allNotes()) await sealAnew(name).catch(() => undefined);
      }),
  };
};
