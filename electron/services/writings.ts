import type { Writing } from './backup-folder.ts';

/** Backups that are being written, by the number that the page knows each by. */
export interface Writings {
  readonly add: (writing: Writing) => number;
  readonly get: (number: number) => Writing | undefined;
  /** Takes it off the list: it is about to be ended. */
  readonly take: (number: number) => Writing | undefined;
  /** The page that wrote them is gone, and would end none. An open file keeps a drive from being taken out. */
  readonly abandonAll: () => Promise<void>;
}

export const createWritings = (): Writings => {
  const open = new Map<number, Writing>();
  let last = 0;
  return {
    add: (writing) => {
      last += 1;
      open.set(last, writing);
      return last;
    },
    get: (number) => open.get(number),
    take: (number) => {
      const writing = open.get(number);
      open.delete(number);
      return writing;
    },
    abandonAll: async () => {
      const left = [...open.values()];
      open.clear();
      // What the disk doesn't let go of now goes before the next backup is begun.
      for (const { abandon } of left) await abandon().catch(() => undefined);
    },
  };
};
