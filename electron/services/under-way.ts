import type { CutShort } from '#shared/ipc/leaving-contract';

interface Going {
  /** What is said of it should the vault be locked now; null for nothing. */
  sayOf: CutShort | null;
}

/**
 * What is on its way out of the vault, so that a lock that comes upon it can be told of once the person is back: the
 * screen that would have said it is gone by then.
 */
export interface UnderWay {
  /** A place is asked for, or was chosen: nothing of the document is written yet. Returns how to say that there is none. */
  readonly asks: () => () => void;
  /** The person doesn't want the place that they chose. */
  readonly drops: () => void;
  /** Runs what writes or prints, which has done so where `isDone` says so of its answer. */
  readonly runs: <T>(way: 'saved' | 'printed', work: () => Promise<T>, isDone: (answer: T) => boolean) => Promise<T>;
  /** Resolves when nothing writes or prints any more. */
  readonly idle: () => Promise<void>;
  /** A lock begins, or the page is gone. */
  readonly cut: () => void;
  /** Once: what was cut short last. */
  readonly tell: () => CutShort | null;
}

export const createUnderWay = (): UnderWay => {
  let now: Going | null = null;
  let last: Going | null = null;
  const running = new Set<Promise<unknown>>();
  const begin = (sayOf: CutShort): Going => {
    now = { sayOf };
    return now;
  };
  const end = (going: Going): void => {
    if (now === going) now = null;
  };
  return {
    asks: () => {
      const going = begin('not-saved');
      return () => {
        going.sayOf = null;
        end(going);
      };
    },
    drops: () => {
      now = null;
    },
    runs: async (way, work, isDone) => {
      const going = begin('unsure');
      const working = work();
      const ended = working.catch(() => undefined);
      running.add(ended);
      try {
        const answer = await working;
        going.sayOf = isDone(answer) ? way : `not-${way}`;
        return answer;
      } catch (error) {
        going.sayOf = `not-${way}`;
        throw error;
      } finally {
        running.delete(ended);
        end(going);
      }
    },
    idle: async () => {
      await Promise.all(running);
    },
    cut: () => {
      // A lock is announced more than once.
      if (now === null) return;
      last = now;
      now = null;
    },
    tell: () => {
      const told = last?.sayOf ?? null;
      last = null;
      return told;
    },
  };
};
