import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { flushFolder } from './atomic-write.ts';

/** Renames a file or folder to `<name>.damaged-<n>`, where nothing reads it and nothing is lost of it. */
export const setAside = async (path: string): Promise<void> => {
  const folder = dirname(path);
  const names = new Set(await readdir(folder));
  let number = 1;
  while (names.has(`${basename(path)}.damaged-${number}`)) number += 1;
  // Not copied: of a file that doesn't read there can be no copy.
  await rename(path, `${path}.damaged-${number}`);
  await flushFolder(folder);
};

const isAside = (name: string): boolean => /\.(?:damaged|torn)-\d+$/.test(name);

/** How many files and folders lie set aside in a vault's folder, and beside it; notes that don't read are of them. */
export const countAside = async (folder: string): Promise<number> => {
  const beside = (await readdir(dirname(folder)).catch(() => [])).filter(
    (name) => isAside(name) && name.startsWith(`${basename(folder)}.`),
  );
  const inside = (await readdir(folder, { recursive: true }).catch(() => [])).filter(
    (name) => isAside(name) || name.startsWith(join('notes', 'unread') + sep),
  );
  return beside.length + inside.length;
};
