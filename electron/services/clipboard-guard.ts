import { createHash } from 'node:crypto';

/** What is used of Electron's clipboard. */
interface Clipboard {
  readonly readText: () => Promise<string> | string;
  readonly clear: () => void;
}

/** Knows whether what lies on the clipboard was copied from the journal, by its hash: the words are not kept. */
export interface ClipboardGuard {
  /** Something of the journal was copied just now. It goes after a minute, if it is still there then. */
  readonly copied: () => Promise<void>;
  /** Empties the clipboard if what lies on it is ours. */
  readonly clearOurs: () => Promise<void>;
}

const keptForMs = 60_000;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const createClipboardGuard = (clipboard: Clipboard): ClipboardGuard => {
  let ours: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let noting: Promise<void> = Promise.resolve();

  const clearOurs = async (): Promise<void> => {
    // A copy a moment before the emergency is one of ours as well.
    await noting;
    clearTimeout(timer);
    const copied = ours;
    ours = null;
    // What another program has put there since is none of our business.
    if (copied !== null && hashOf(await clipboard.readText()) === copied) clipboard.clear();
  };

  const note = async (): Promise<void> => {
    const text = await clipboard.readText();
    clearTimeout(timer);
    ours = text === '' ? null : hashOf(text);
    timer = setTimeout(() => void clearOurs().catch(() => undefined), keptForMs);
  };

  return {
    copied: () => {
      noting = note().catch(() => undefined);
      return noting;
    },
    clearOurs,
  };
};
