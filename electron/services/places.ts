import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { ChosenPlace, Place } from '#shared/ipc/backup-contract';
import { atomicWrite } from './atomic-write.ts';
import { type BackupFolder, openBackupFolder } from './backup-folder.ts';
import { readAtMost } from './plain-file.ts';

/** The folders that backups may be in. */
export interface Places {
  /** Null for a folder that was never chosen in the dialog. */
  readonly folder: (place: Place) => BackupFolder | null;
  readonly grant: (path: string) => ChosenPlace;
  /** Whether it is the app's own folder, or one in it, by whichever name or link. */
  readonly isOwn: (path: string) => Promise<boolean>;
}

const keyBytes = 32;

const readKey = async (path: string): Promise<Buffer> => {
  const kept = Buffer.from(await readAtMost(path, keyBytes + 1).catch(() => new Uint8Array()));
  if (kept.length === keyBytes) return kept;
  const made = randomBytes(keyBytes);
  // Where it can't be kept, what is chosen holds until the app ends, and is asked for again after it.
  await atomicWrite(path, made).catch(() => undefined);
  return made;
};

/** What isn't there leads nowhere else. */
const realOf = (path: string): Promise<string> => realpath(path).catch(() => path);

/**
 * Which folder a person chose is sealed in the vault: it may say more than is anyone's business. That it was really
 * chosen, main vouches for with a MAC, so it needs no list of its own and the page can't make one up.
 */
export const openPlaces = async (profile: string): Promise<Places> => {
  const key = await readKey(join(profile, 'places.key'));
  const proofOf = (path: string): Buffer => createHmac('sha256', key).update(path).digest();
  return {
    folder: (place) => {
      if (place.in === 'own') return openBackupFolder(join(profile, 'backups'), true);
      if (place.in === 'snapshots') return openBackupFolder(join(profile, 'vault', 'snapshots'), true);
      const isProven = timingSafeEqual(proofOf(place.path), Buffer.from(place.proof, 'hex'));
      return isProven ? openBackupFolder(place.path, false) : null;
    },
    isOwn: async (path) => {
      const from = relative(await realOf(profile), await realOf(path));
      return from === '' || !(isAbsolute(from) || from === '..' || from.startsWith(`..${sep}`));
    },
    grant: (path) => ({ in: 'chosen', path, proof: proofOf(path).toString('hex') }),
  };
};
