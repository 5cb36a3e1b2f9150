import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './profile-scan.ts';

/** SHA-256 of every file under a folder, by its path: equal before and after means that nothing was touched. */
export const hashesUnder = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const hashes: Record<string, string> = {};
  for (const path of await filesUnder(folder)) {
    hashes[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  }
  return hashes;
};
