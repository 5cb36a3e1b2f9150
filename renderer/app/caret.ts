/** Where the caret stands on tonight's page, so that a lock can put it back there. */
export interface Caret {
  /** Null while no page is being written. */
  readonly now: () => number | null;
  /** The open page says how to find its caret; null when it goes. */
  readonly watch: (find: (() => number | null) | null) => void;
  /** Where it stood at the last lock; the first to ask gets it, so that it is put back once. */
  readonly resume: () => number | null;
}

export const createCaret = (atLock: number | null): Caret => {
  let find: (() => number | null) | null = null;
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
