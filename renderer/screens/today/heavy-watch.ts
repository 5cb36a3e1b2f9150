import { soundsHeavy } from '#shared/reading/hard-words';
import type { Timer } from '#shared/kernel/timer';

/** Ms without a change: a page is read at rest, never on a key's own time. */
const atRest = 700;

/** Letters that are read in one go, at least. */
const inOneGo = 10_000;

/** A long page goes by in stretches of whole lines: nothing that is said goes on behind a line's end. */
const stretchesOf = (text: string): readonly string[] => {
  const stretches: string[] = [];
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from + inOneGo);
    if (end === -1) return [...stretches, text.slice(from)];
    stretches.push(text.slice(from, end));
    from = end + 1;
  }
};

interface HeavyWatch {
  /** Told of every change of the page's words. */
  readonly look: (text: string) => void;
  readonly stop: () => void;
}

/** Tells when words about not living have come into a page that it was opened without; nothing is kept of them. */
export const watchHeavy = (timer: Timer, before: string, onHeavy: () => void): HeavyWatch => {
  let wasHeavy: boolean | null = null;
  let cancel = (): void => undefined;
  /** Reads to the first such words, with the page free between two stretches. */
  const read = (stretches: readonly string[], done: (isHeavy: boolean) => void, at = 0): void => {
    const isHeavy = soundsHeavy(stretches[at] ?? '');
    if (isHeavy || at + 1 >= stretches.length) done(isHeavy);
    else cancel = timer.after(0, () => read(stretches, done, at + 1));
  };
  const readPage = (text: string): void =>
    read(stretchesOf(text), (isHeavy) => {
      if (isHeavy && wasHeavy === false) onHeavy();
      wasHeavy = isHeavy;
    });
  const readBoth = (text: string): void =>
    read(stretchesOf(before), (isHeavy) => {
      wasHeavy = isHeavy;
      readPage(text);
    });
  return {
    look: (text) => {
      cancel();
      cancel = timer.after(atRest, () => (wasHeavy === null ? readBoth : readPage)(text));
    },
    stop: () => cancel(),
  };
};
