import * as v from 'valibot';
import { atomicWrite } from './atomic-write.ts';
import { readSmallText } from './plain-file.ts';

const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ refused: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
);

/** How many requests were refused since this file was begun. A number and nothing else: it is kept while locked, too. */
export interface RefusalCount {
  readonly total: () => number;
  readonly add: () => void;
  /** Told after each. */
  readonly onChange: (listener: (total: number) => void) => void;
  /** Resolves when the file says what `total` does, or the disk has refused that. */
  readonly settled: () => Promise<void>;
}

/**
 * Counts on from where the last start left off. A page that asks a thousand times a second costs no thousand writes:
 * while one is under way, all that is counted waits for the next.
 */
export const openRefusalCount = async (path: string): Promise<RefusalCount> => {
  const text = await readSmallText(path).catch(() => '');
  const kept = v.safeParse(Kept, text);
  let total = kept.success ? kept.output.refused : 0;
  let onDisk = total;
  let writing: Promise<void> | null = null;
  const listeners = new Set<(total: number) => void>();

  const write = async (): Promise<void> => {
    while (onDisk !== total) {
      const wanted = total;
      // What the disk won't take is in memory still, and is tried again with the next one.
      const taken = await atomicWrite(path, Buffer.from(JSON.stringify({ refused: wanted }))).then(
        () => true,
        () => false,
      );
      if (!taken) return;
      onDisk = wanted;
    }
  };

  return {
    total: () => total,
    add: () => {
      total += 1;
      for (const listener of listeners) listener(total);
      writing ??= write().finally(() => {
        writing = null;
      });
    },
    onChange: (listener) => void listeners.add(listener),
    settled: async () => {
      await writing;
    },
  };
};
