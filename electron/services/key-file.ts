import { readFile } from 'node:fs/promises';
import { writeForPerson } from './atomic-write.ts';

/** Writes a key file and reads it back: one that a stick has swallowed would shut its owner out. Throws the file system's error. */
export const writeKeyFile = async (path: string, key: Uint8Array): Promise<void> => {
  await writeForPerson(path, key);
  const found = await readFile(path);
  if (Buffer.compare(found, key) !== 0) throw Object.assign(new Error('Not what was written'), { code: 'EIO' });
};
