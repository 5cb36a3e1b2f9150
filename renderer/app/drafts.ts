/** Something with words in it that may not be on the disk yet. */
export interface Draft {
  readonly flush: () => Promise<unknown>;
}

/** Every open draft of the window: a lock or a quit waits for all of them, and whatever opens a document asks here first. */
export interface Drafts {
  /** Returns how to take it off again. */
  readonly add: (draft: Draft) => () => void;
  /** Saves what is unsaved everywhere. Resolves when each draft is saved or has said why it is not. */
  readonly flush: () => Promise<void>;
  /** Words of the document `key` that are newer than the disk's; null when the disk has them all. */
  readonly unsaved: <T>(key: DraftKey<T>) => T | null;
  readonly hold: <T>(key: DraftKey<T>, content: T) => void;
  readonly release: (key: DraftKey<unknown>) => void;
}

declare const held: unique symbol;
/** Names one document and the type of what is typed into it. */
export type DraftKey<T> = string & { readonly [held]?: T };

export const createDrafts = (): Drafts => {
  const open = new Set<Draft>();
  const newest = new Map<string, unknown>();
  return {
    add: (draft) => {
      open.add(draft);
      return () => open.delete(draft);
    },
    flush: async () => {
      // A draft with a bug in it says so by itself; it must not keep a lock from going on.
      await Promise.allSettled([...open].map((draft) => draft.flush()));
    },
    unsaved: <T>(key: DraftKey<T>) => (newest.get(key) as T | undefined) ?? null,
    hold: (key, content) => void newest.set(key, content),
    release: (key) => void newest.delete(key),
  };
};
