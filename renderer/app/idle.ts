import type { Timer } from '#shared/kernel/timer';

export interface Idle {
  /** A key, a pointer, a finger: the count begins anew. */
  readonly active: () => void;
  readonly dispose: () => void;
}

export interface IdleOptions {
  readonly minutes: number;
  /** Twenty seconds before the end. */
  readonly onWarn: () => void;
  /** The person came back in time. */
  readonly onBack: () => void;
  readonly onIdle: () => void;
}

const warningMs = 20_000;

/** Counts quiet time. Typing is activity, so it can never end while someone writes. */
export const createIdle = (
  { timer }: { readonly timer: Timer },
  { minutes, onWarn, onBack, onIdle }: IdleOptions,
): Idle => {
  let warned = false;
  let cancel = (): void => undefined;
  const begin = (): void => {
    cancel();
    cancel = timer.after(minutes * 60_000 - warningMs, () => {
      warned = true;
      onWarn();
      cancel = timer.after(warningMs, onIdle);
    });
  };
  begin();
  return {
    active: () => {
      if (warned) onBack();
      warned = false;
      begin();
    },
    dispose: () => cancel(),
  };
};
