import type { Instant } from '#shared/kernel/clock';
import type { Timer } from '#shared/kernel/timer';

/** What one save came to. */
export type Saved = { readonly ok: true; readonly at: Instant } | { readonly ok: false; readonly reason: SaveFailure };
/** `nobody`, `gone`: whoever or whatever it was written about isn’t there any more, so that nothing holds it. */
export type SaveFailure = 'disk-full' | 'read-only' | 'io' | 'too-large' | 'nobody' | 'gone';

export type SaveState =
  | { readonly type: 'clean' }
  | { readonly type: 'dirty' }
  | { readonly type: 'saving' }
  /** Only after the change log's fsync. */
  | { readonly type: 'saved'; readonly at: Instant }
  | { readonly type: 'failed'; readonly reason: SaveFailure };

export interface Autosave<T> {
  /** Something was typed; `content` is the whole of what there is now. */
  readonly touch: (content: T) => void;
  /** Saves what is unsaved, now. Resolves when nothing is left unsaved, or with the failure that stands in the way. */
  readonly flush: () => Promise<SaveState>;
  /** What is unsaved is let go, and is never tried again; a save that is under way comes to its end. */
  readonly drop: () => void;
  readonly state: () => SaveState;
  /** The newest of what was typed, on the disk or not; null before anything was. */
  readonly newest: () => T | null;
}

export interface AutosaveOptions<T> {
  readonly save: (content: T) => Promise<Saved>;
  /** Quiet after the last key, in ms. */
  readonly pause: number;
  /** The longest that words may wait while keys keep coming, in ms. */
  readonly ceiling: number;
  /** After a failure it is tried again by itself this much later, in ms. */
  readonly retry: number;
  readonly onState: (state: SaveState) => void;
}

/**
 * Saves one document after a pause and never later than the ceiling; saves are chained, so two can never land out of
 * order. It belongs to the document it was made for: another document gets another autosave.
 */
export const createAutosave = <T>(
  { timer }: { readonly timer: Timer },
  { save, pause, ceiling, retry, onState }: AutosaveOptions<T>,
): Autosave<T> => {
  let state: SaveState = { type: 'clean' };
  let unsaved: { readonly content: T } | null = null;
  let newest: { readonly content: T } | null = null;
  let writing: Promise<void> = Promise.resolve();
  let cancelPause = (): void => undefined;
  let cancelCeiling: (() => void) | null = null;
  let dropped = 0;

  const become = (next: SaveState): void => {
    state = next;
    onState(next);
  };

  const disarm = (): void => {
    cancelPause();
    cancelCeiling?.();
    cancelCeiling = null;
  };

  const write = async (): Promise<void> => {
    disarm();
    if (unsaved === null) return;
    const attempt = unsaved;
    unsaved = null;
    const before = dropped;
    become({ type: 'saving' });
    const saved = await save(attempt.content).catch((bug: unknown) => {
      if (before === dropped) fail(attempt, 'io');
      throw bug;
    });
    if (before !== dropped) return;
    if (!saved.ok) fail(attempt, saved.reason);
    else if (unsaved === null) become({ type: 'saved', at: saved.at });
    else become({ type: 'dirty' });
  };

  // One save that threw is a bug to be heard of, but it must not be the last one.
  const enqueue = (): void => {
    writing = writing.then(write, write);
  };

  const fail = (attempt: { readonly content: T }, reason: SaveFailure): void => {
    // Words typed meanwhile are newer than what failed, so they are what is tried next.
    unsaved ??= attempt;
    become({ type: 'failed', reason });
    cancelPause();
    cancelPause = timer.after(retry, enqueue);
  };

  const flush = async (): Promise<SaveState> => {
    enqueue();
    await writing;
    return state.type === 'dirty' ? flush() : state;
  };

  return {
    touch: (content) => {
      unsaved = { content };
      newest = unsaved;
      if (state.type !== 'failed') become({ type: 'dirty' });
      cancelPause();
      cancelPause = timer.after(pause, enqueue);
      cancelCeiling ??= timer.after(ceiling, enqueue);
    },
    flush,
    drop: () => {
      disarm();
      dropped += 1;
      unsaved = null;
      newest = null;
      become({ type: 'clean' });
    },
    state: () => state,
    newest: () => newest?.content ?? null,
  };
};
