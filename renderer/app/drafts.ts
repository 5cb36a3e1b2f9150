/** Something with words in it that may not be on the disk yet. */
export interface Draft {
  readonly flush: () => Promise<unknown>;
}

/** Every open draft of the window, so that a lock or a quit can wait for all of them. */
export interface Drafts {
  /** Returns how to take it off again. */
  readonly add: (draft: Draft) => () => void;
  /** Saves what is unsaved everywhere. Resolves when each draft is saved or has said why it is not. */
  readonly flush: () => Promise<void>;
}

export const createDrafts = (): Drafts => {
  const open = new Set<Draft>();
  return {
    add: (draft) => {
      open.add(draft);
      return () => open.delete(draft);
    },
    flush: async () => {
      await Promise.all([...open].map((draft) => draft.flush()));
    },
  };
};
