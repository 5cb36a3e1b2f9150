import { atomicWrite } from './atomic-write.ts';
import { readSmallText } from './plain-file.ts';

/** Under which major version of its runtime this profile was last opened. */
export interface RuntimeNote {
  /** False where it isn't known: a profile that was never opened has nothing to fear from a change. */
  readonly hasChanged: () => Promise<boolean>;
  /** Throws the file system's error. */
  readonly write: () => Promise<void>;
}

const major = (version: string): string => version.split('.', 1)[0] ?? '';

/**
 * A new major of Electron brings a new Chromium, which may keep its databases another way and throw the old ones out.
 * The log is not touched by that; a snapshot of it is taken all the same, before anything else can be.
 */
export const openRuntimeNote = (path: string, version: string): RuntimeNote => ({
  hasChanged: async () => {
    const noted = await readSmallText(path).catch(() => null);
    return noted !== null && noted.trim() !== major(version);
  },
  write: () => atomicWrite(path, Buffer.from(`${major(version)}\n`)),
});
