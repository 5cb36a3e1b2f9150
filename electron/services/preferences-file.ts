import * as v from 'valibot';
import { defaultPreferences, Preferences } from '#shared/ipc/preferences';
import { atomicWrite } from './atomic-write.ts';
import { readSmallText } from './plain-file.ts';

export interface PreferencesFile {
  readonly current: () => Preferences;
  /** Throws the file system's error; the old file then still stands. */
  readonly write: (preferences: Preferences) => Promise<void>;
}

/** What may be read while locked. A file that does not read costs the choices in it, never the start of the app. */
export const openPreferences = async (path: string): Promise<PreferencesFile> => {
  let current = await read(path);
  return {
    current: () => current,
    write: async (preferences) => {
      await atomicWrite(path, Buffer.from(JSON.stringify(preferences)));
      current = preferences;
    },
  };
};

/** A file of before there was a choice keeps the ones in it. */
const withNewer = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? { quickNoteKey: defaultPreferences.quickNoteKey, ...stored }
    : stored;

const read = async (path: string): Promise<Preferences> => {
  const text = await readSmallText(path).catch(() => '');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.transform(withNewer), Preferences), text);
  return parsed.success ? parsed.output : defaultPreferences;
};
