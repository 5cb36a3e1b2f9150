import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeKeyFile } from '../../../electron/services/key-file.ts';
import { aFolder } from './log-folder.ts';

const key = new Uint8Array(32).fill(7);

test('a key file is written whole over what lay there, and read back', async () => {
  const path = join(await aFolder(), 'stick.key');
  await writeFile(path, 'something longer than a key file, and none of it may stay behind');
  await writeKeyFile(path, key);
  expect(new Uint8Array(await readFile(path))).toEqual(key);
});

test('a key file that can’t be written leaves what lay there', async () => {
  const path = join(await aFolder(), 'stick.key');
  await writeFile(path, 'old');
  await mkdir(`${path}.new`);
  await expect(writeKeyFile(path, key)).rejects.toThrow(/EISDIR/);
  expect(await readFile(path, 'utf8')).toBe('old');
});
