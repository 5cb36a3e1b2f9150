import { type Remote, wrap } from 'comlink';
import type { Span } from '#shared/guard/span';
import type { Timer } from '#shared/kernel/timer';
import type { GuardQuestion, GuardWorker } from '../workers/guard/guard.worker.ts';

/** `too-much`: no answer came in time; `stopped`: nothing is there to answer; `overtaken`: a newer question took its place. */
export type Checked =
  | { readonly type: 'found'; readonly spans: readonly Span[] }
  | { readonly type: 'too-much' | 'stopped' | 'overtaken' };

/** Looks for client details in what is being written, away from the page's thread. */
export interface Guard {
  /** One question is worked on at a time; of those that wait, only the newest is asked. */
  readonly check: (question: GuardQuestion) => Promise<Checked>;
  /** Ends the worker and what it may still hold of a text. */
  readonly stop: () => void;
}

/** Ms until a worker that is started has to be there; its lists are large, and the machine may be busy. */
const longestStart = 10_000;
/** Ms. A page that takes longer is not worth a second core: it is said that it wasn't checked. */
const longestCheck = 1000;

const tooMuch: Checked = { type: 'too-much' };
const stopped: Checked = { type: 'stopped' };

interface Waiting {
  readonly question: GuardQuestion;
  readonly answer: (checked: Checked) => void;
}

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<GuardWorker>;
  /** Resolves when the worker breaks down. */
  readonly broken: Promise<Checked>;
}

const run = (worker: Worker): Running => ({
  worker,
  remote: wrap<GuardWorker>(worker),
  broken: new Promise((resolve) => {
    worker.addEventListener('error', () => resolve(stopped), { once: true });
  }),
});

export const createGuard = (spawn: () => Worker, timer: Timer): Guard => {
  let running: Running | null = null;
  let isBusy = false;
  let isEnded = false;
  let waiting: Waiting | null = null;

  const end = (): void => {
    running?.worker.terminate();
    running = null;
  };

  /** The answer, unless it takes too long. */
  const within = <T>(ms: number, answer: Promise<T>): Promise<T | Checked> => {
    const late = new Promise<Checked>((resolve) => {
      const cancel = timer.after(ms, () => resolve(tooMuch));
      void answer.finally(cancel);
    });
    return Promise.race([answer, late]);
  };

  const askOnce = async (question: GuardQuestion): Promise<Checked> => {
    running ??= run(spawn());
    const { remote, broken } = running;
    const asked = running;
    const isReady = await within(longestStart, Promise.race([remote.ready(), broken]));
    // A text that makes the worker stumble is one that wasn't checked; the next question is asked all the same.
    const found = (): Promise<Checked> =>
      remote.check(question).then(
        (spans) => ({ type: 'found', spans }),
        () => tooMuch,
      );
    const checked = isReady === true ? await within(longestCheck, Promise.race([found(), broken])) : stopped;
    // A worker that is lost in a text is given up; the next question starts another.
    if (checked.type !== 'found' && asked === running) end();
    return checked;
  };

  /** One that broke down, perhaps long before it was asked, is not the text's fault: another is asked, once. */
  const ask = async (question: GuardQuestion): Promise<Checked> => {
    const checked = await askOnce(question);
    return checked.type === 'stopped' && !isEnded ? askOnce(question) : checked;
  };

  const next = async ({ question, answer }: Waiting): Promise<void> => {
    isBusy = true;
    answer(await ask(question));
    isBusy = false;
    const following = waiting;
    waiting = null;
    if (following !== null) void next(following);
  };

  return {
    check: (question) =>
      new Promise((answer) => {
        isEnded = false;
        if (!isBusy) {
          void next({ question, answer });
          return;
        }
        waiting?.answer({ type: 'overtaken' });
        waiting = { question, answer };
      }),
    stop: () => {
      isEnded = true;
      waiting?.answer({ type: 'overtaken' });
      waiting = null;
      end();
    },
  };
};
