import type { Timer } from '#shared/kernel/timer';

/** A timer that only goes on when it is told to. */
export const handTurned = () => {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const timer: Timer = {
    after: (ms, run) => {
      const one = { at: now + ms, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
  };
  /** Lets so much time pass; what is due runs in its order, and what it promised is settled. */
  const pass = async (ms: number): Promise<void> => {
    const until = now + ms;
    for (;;) {
      const due = waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
      now = due?.at ?? until;
      if (due === undefined) return;
      waiting = waiting.filter((other) => other !== due);
      due.run();
      await settled();
    }
  };
  return { timer, pass, now: () => now, pending: () => waiting.length };
};

/** Everything that was promised and needs no more time has happened. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    // A browser has no setImmediate.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
