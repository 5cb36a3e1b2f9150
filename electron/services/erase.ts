import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { atomicWrite } from './atomic-write.ts';

const marker = 'erase-begun';

/** What keeps a second start out of the profile belongs to the start that is doing this. */
const isLock = (name: string): boolean => /^Singleton|^lockfile$|\.lock$/.test(name);

const goes = (name: string): boolean => name !== marker && !isLock(name);

/** Notes on the disk that everything is to go. From here on there is no way back. Throws the file system's error. */
export const beginErase = async (profile: string): Promise<void> => {
  // Of the folder that a person keeps everything in, this app has no business to erase anything.
  if (profile === homedir() || profile === parse(profile).root) throw new TypeError('Not a profile');
  await atomicWrite(join(profile, marker), new Uint8Array());
};

/**
 * Removes what can be removed while the app still runs: the header first, without which nothing sealed opens again.
 * What Chromium still holds goes at the next start.
 */
export const eraseNow = async (profile: string): Promise<void> => {
  for (const name of ['header.json', 'header.prev.json']) await rm(join(profile, 'vault', name), { force: true });
  const names = await readdir(profile);
  names.sort((a, b) => Number(b === 'vault') - Number(a === 'vault'));
  for (const name of names.filter(goes)) {
    await rm(join(profile, name), { recursive: true, force: true }).catch(() => undefined);
  }
};

/**
 * An erase that was begun is finished, before Chromium opens the profile and before anything is shown. True where there
 * was one. Throws the file system's error where something doesn't go: to start then would show what was to be gone.
 */
export const finishErase = (profile: string): boolean => {
  if (!existsSync(join(profile, marker))) return false;
  for (const name of readdirSync(profile).filter(goes)) rmSync(join(profile, name), { recursive: true, force: true });
  rmSync(join(profile, marker));
  return true;
};
