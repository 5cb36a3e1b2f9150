import { access, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sync } from '#shared/ipc/leaving-contract';

/** How the folders of such programs are called, one step of a path each. */
const named: readonly (readonly [RegExp, Sync])[] = [
  [/^onedrive(?:$|[ -])/i, 'OneDrive'],
  [/^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud Drive'],
  [/^dropbox(?:$|[ -]|\s?\()/i, 'Dropbox'],
  [/^(?:google ?drive(?:$|[ -])|drivefs$|my drive$)/i, 'Google Drive'],
  [/^box(?:$| sync$|-box$| \()/i, 'Box'],
];

/** What such a program leaves at the top of a folder that goes by another name. */
const left: readonly (readonly [string, Sync])[] = [
  ['.dropbox', 'Dropbox'],
  ['.dropbox.cache', 'Dropbox'],
  ['.tmp.drivedownload', 'Google Drive'],
  ['.tmp.driveupload', 'Google Drive'],
];

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Home itself holds what Dropbox keeps of its own, and is no folder that it copies. */
const above = (folder: string, home: string): readonly string[] => {
  const all: string[] = [];
  for (let at = folder; at !== home && at !== dirname(at); at = dirname(at)) all.push(at);
  return all;
};

/** Which program seems to copy what lies in this folder elsewhere; null where none is known to. A link is followed. */
export const syncOf = async (folder: string, home: string): Promise<Sync | null> => {
  const real = await realpath(folder).catch(() => folder);
  for (const path of [folder, real]) {
    for (const step of path.split(/[\\/]/)) {
      const found = named.find(([pattern]) => pattern.test(step));
      if (found !== undefined) return found[1];
    }
  }
  for (const at of above(real, home)) {
    for (const [name, sync] of left) if (await isThere(join(at, name))) return sync;
  }
  return null;
};
