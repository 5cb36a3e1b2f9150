import type { Timer } from '#shared/kernel/timer';
import { type Autosave, createAutosave, type SaveFailure, type Saved, type SaveState } from '../editor/autosave.ts';

declare const held: unique symbol;
/** Names one document and the type of what is typed into it. */
export type DraftKey<T> = string & { readonly [held]?: T };

/** Whose words a failing save is about, so that the line about it can say it right. */
export type DraftOf = 'tonight' | 'earlier' | 'form';

/** A document that is being typed into, and its only autosave: screens come and go, this stays. */
export interface OpenDocument<T> extends Autosave<T> {
  /** Calls back when the state has changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Failing {
  readonly reason: SaveFailure;
  readonly of: DraftOf;
}

/** Everything in the window that the disk may not have yet. */
export interface Drafts {
  /**
   * The one autosave of the document `key`, made the first time it is asked for. `save` must write that document only:
   * a screen that opens it again goes on with the first one's.
   */
  readonly document: <T>(key: DraftKey<T>, of: DraftOf, save: (content: T) => Promise<Saved>) => OpenDocument<T>;
  /** Saves every document. Resolves with the first failure that is left, or null. */
  readonly flush: () => Promise<Failing | null>;
  /** At a lock: saves every document and does what `atLock` was asked to. Never rejects. */
  readonly finish: () => Promise<void>;
  readonly atLock: (last: () => Promise<unknown>) => () => void;
  /** The save that is failing, wherever it is; the same object until that changes. */
  readonly failing: () => Failing | null;
  /** Calls back when that, or what is held by hand, has changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Which document that save is of. */
  readonly failingKey: () => string | null;
  /** How saving the document `key` stands; clean where nothing was typed into it. */
  readonly stateOf: (key: DraftKey<unknown>) => SaveState;
  /** Calls back at every step of every save; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  /**
   * The newest of what was typed into `key` since the vault was opened, on the disk or not; null when nothing was. What
   * the vault was asked a moment ago may be from before the last save, so whatever opens a document asks here first.
   */
  readonly newest: <T>(key: DraftKey<T>) => T | null;
  /** Before something else writes the document `key`: it is saved, and from then on the vault's own word counts. */
  readonly handOver: (key: DraftKey<unknown>) => Promise<void>;
  /** Of all that is open or was since: what was handed over is not among them. */
  readonly keys: () => readonly string[];
  /** One for each key, made the first time it is asked for: what several screens share while the vault is open. */
  readonly once: <T>(key: DraftKey<unknown>, make: () => T) => T;
  /** For what is saved by hand: held here until it is released, so that no screen takes it along. */
  readonly hold: <T>(key: DraftKey<T>, content: T) => void;
  readonly release: (key: DraftKey<unknown>) => void;
  /**
   * Lets go of what was typed into the document `key`, whether the disk has it or not, and of what was found of it by
   * `isIt`: until `going` has come to its end, that isn't found again.
   */
  readonly forget: <T>(key: DraftKey<T>, isIt: (found: T) => boolean, going?: Promise<unknown>) => void;
  /** Puts other words into all that is typed, held by hand or found under keys of one beginning. */
  readonly reword: <T>(beginning: string, change: (content: T, key: DraftKey<T>) => T) => void;
  /** What the vault holds under keys of one beginning. What was typed into any of them since counts before it. */
  readonly found: <T>(beginning: string, all: ReadonlyMap<DraftKey<T>, T>) => void;
}

const clean: SaveState = { type: 'clean' };
const rhythm = { pause: 800, ceiling: 3000, retry: 5000 } as const;

const createListeners = () => {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const createDrafts = ({ timer }: { readonly timer: Timer }): Drafts => {
  const documents = new Map<string, OpenDocument<unknown>>();
  const failures = new Map<string, Failing>();
  const states = new Map<string, SaveState>();
  const byHand = new Map<string, unknown>();
  const shared = new Map<string, unknown>();
  /** As it was last found; what is typed or held by hand counts before it. */
  const inVault = new Map<string, unknown>();
  const leaving = new Map<string, (found: unknown) => boolean>();
  const lasts = new Set<() => Promise<unknown>>();
  const { tell, subscribe } = createListeners();
  const steps = createListeners();
  let failing: Failing | null = null;

  // While it is tried again it is still failing, until the disk has taken it.
  const note = (key: string, of: DraftOf, state: SaveState): void => {
    states.set(key, state);
    if (state.type === 'failed') failures.set(key, { reason: state.reason, of });
    else if (state.type === 'saved' || state.type === 'clean') failures.delete(key);
    const first = failures.values().next().value ?? null;
    steps.tell();
    if (first?.reason === failing?.reason && first?.of === failing?.of) return;
    failing = first;
    tell();
  };

  const make = <T>(key: string, of: DraftOf, save: (content: T) => Promise<Saved>): OpenDocument<T> => {
    const watching = createListeners();
    const autosave = createAutosave<T>(
      { timer },
      {
        ...rhythm,
        save,
        onState: (state) => {
          watching.tell();
          note(key, of, state);
        },
      },
    );
    const document: OpenDocument<T> = {
      ...autosave,
      touch: (content) => {
        // Handed over while its screen stands, it is held here again with the next key: a lock must find it.
        if (!documents.has(key)) documents.set(key, document as OpenDocument<unknown>);
        autosave.touch(content);
      },
      subscribe: watching.subscribe,
    };
    return document;
  };

  const flushed = (): readonly Promise<SaveState>[] => [...documents.values()].map((document) => document.flush());

  return {
    document: <T>(key: DraftKey<T>, of: DraftOf, save: (content: T) => Promise<Saved>) => {
      // The key carries the type of what was put in under it.
      const known = documents.get(key) as OpenDocument<T> | undefined;
      if (known !== undefined) return known;
      const made = make(key, of, save);
      documents.set(key, made as OpenDocument<unknown>);
      return made;
    },
    flush: async () => {
      await Promise.all(flushed());
      return failing;
    },
    finish: async () => {
      // A draft with a bug in it says so by itself; it must not keep a lock from going on.
      await Promise.allSettled([...flushed(), ...[...lasts].map((last) => last())]);
    },
    atLock: (last) => {
      lasts.add(last);
      return () => lasts.delete(last);
    },
    failing: () => failing,
    failingKey: () => failures.keys().next().value ?? null,
    stateOf: (key) => states.get(key) ?? clean,
    watch: steps.subscribe,
    subscribe,
    newest: <T>(key: DraftKey<T>) =>
      (documents.get(key)?.newest() as T | null | undefined) ??
      (byHand.get(key) as T | undefined) ??
      (inVault.get(key) as T | undefined) ??
      null,
    handOver: async (key) => {
      const state = await documents.get(key)?.flush();
      // What the disk won't take stays here, whatever else is written.
      if (state?.type !== 'failed') documents.delete(key);
      tell();
    },
    keys: () => [...documents.keys()],
    once: <T>(key: DraftKey<unknown>, make: () => T) => {
      // The key carries the type of what was put in under it.
      const known = shared.get(key) as T | undefined;
      if (known !== undefined) return known;
      const made = make();
      shared.set(key, made);
      return made;
    },
    hold: (key, content) => {
      byHand.set(key, content);
      tell();
    },
    release: (key) => {
      byHand.delete(key);
      tell();
    },
    forget: <T>(key: DraftKey<T>, isIt: (found: T) => boolean, going?: Promise<unknown>) => {
      documents.get(key)?.drop();
      documents.delete(key);
      states.delete(key);
      byHand.delete(key);
      const isGone = (content: unknown): boolean => isIt(content as T);
      if (inVault.has(key) && isGone(inVault.get(key))) inVault.delete(key);
      if (going !== undefined) {
        leaving.set(key, isGone);
        const gone = (): void => void leaving.delete(key);
        void going.then(gone, gone);
      }
      tell();
    },
    reword: <T>(beginning: string, change: (content: T, key: DraftKey<T>) => T) => {
      const changed = (key: string, content: unknown): unknown => change(content as T, key);
      for (const [key, document] of documents) {
        const newest = key.startsWith(beginning) ? document.newest() : null;
        const next = newest === null ? null : changed(key, newest);
        if (next !== newest) document.touch(next);
      }
      for (const held of [byHand, inVault]) {
        for (const [key, content] of held) if (key.startsWith(beginning)) held.set(key, changed(key, content));
      }
      tell();
    },
    found: (beginning, all) => {
      const isTyped = (key: string): boolean => (documents.get(key)?.newest() ?? null) !== null;
      for (const key of inVault.keys()) if (key.startsWith(beginning)) inVault.delete(key);
      for (const key of byHand.keys()) if (key.startsWith(beginning) && !isTyped(key)) byHand.delete(key);
      for (const [key, content] of all) if (leaving.get(key)?.(content) !== true) inVault.set(key, content);
      tell();
    },
  };
};
