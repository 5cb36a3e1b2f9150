import { soundsHeavy } from '#shared/reading/hard-words';
import type { Timer } from '#shared/kernel/timer';

/** Ms without a change: a page is read at rest, never on a key's own time. */
const atRest = 700;

interface HeavyWatch {
  /** Told of every change of the page's words. */
  readonly look: (text: string) => void;
  readonly stop: () => void;
}

/** Tells when words about not living have come into a page that it was opened without; nothing is kept of them. */
export const watchHeavy = (timer: Timer, before: string, onHeavy: () => void): HeavyWatch => {
  let wasHeavy: boolean | null = null;
  let cancel = (): void => undefined;
  const read = (text: string): void => {
    wasHeavy ??= soundsHeavy(before);
    const isHeavy = soundsHeavy(text);
    if (isHeavy && !wasHeavy) onHeavy();
    wasHeavy = isHeavy;
  };
  return {
    look: (text) => {
      cancel();
      cancel = timer.after(atRest, () => read(text));
    },
    stop: () => cancel(),
  };
};
