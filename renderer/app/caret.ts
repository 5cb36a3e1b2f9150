import type { CaretPlace } from '#shared/ipc/contract';

/** Where the caret stands on tonight's pages, so that a lock can put it back there. */
export interface Caret {
  /** Null while no page is being written. */
  readonly now: () => CaretPlace | null;
  /** The open page says how to find its caret; null when it goes. */
  readonly watch: (find: (() => CaretPlace | null) | null) => void;
  /** Where it stood at the last lock; the first to ask gets it, so that it is put back once. */
  readonly resume: () => CaretPlace | null;
}

export const createCaret = (atLock: CaretPlace | null): Caret => {
  let find: (() => CaretPlace | null) | null = null;
  let left = atLock;
  return {
    now: () => find?.() ?? null,
    watch: (how) => {
      find = how;
    },
    resume: () => {
      const resumed = left;
      left = null;
      return resumed;
    },
  };
};
