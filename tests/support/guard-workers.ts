import { expose } from 'comlink';
import type { Span } from '#shared/guard/span';
import type { GuardQuestion } from '../../renderer/workers/guard/guard.worker.ts';

export interface MadeWorkers {
  readonly spawn: () => Worker;
  /** Each worker that was started, with what it was asked. */
  readonly started: readonly {
    readonly asked: readonly string[];
    readonly isEnded: boolean;
    readonly breakDown: () => void;
  }[];
}

/** Workers of the guard that answer as they are told, in this thread. A promise that never resolves is a worker that is lost. */
export const madeWorkers = (answer: (question: GuardQuestion) => readonly Span[] | Promise<readonly Span[]>) => {
  const started: { asked: string[]; isEnded: boolean; breakDown: () => void }[] = [];
  const spawn = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    const asked: string[] = [];
    const broken = new EventTarget();
    const one = { asked, isEnded: false, breakDown: () => broken.dispatchEvent(new Event('error')) };
    started.push(one);
    expose(
      {
        ready: () => true,
        check: (question: GuardQuestion) => {
          asked.push(question.text);
          return answer(question);
        },
      },
      port1,
    );
    port2.start();
    const worker = {
      postMessage: port2.postMessage.bind(port2),
      addEventListener: (type: string, listener: EventListener) =>
        (type === 'error' ? broken : port2).addEventListener(type, listener),
      removeEventListener: (type: string, listener: EventListener) => port2.removeEventListener(type, listener),
      terminate: () => {
        one.isEnded = true;
        port1.close();
        port2.close();
      },
    };
    return worker as unknown as Worker;
  };
  return { spawn, started } satisfies MadeWorkers;
};

/** A worker that is lost for good in a text. */
export const lost = new Promise<never>(() => undefined);
