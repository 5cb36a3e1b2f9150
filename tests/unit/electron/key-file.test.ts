import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeKeyFile } from '../../../electron/services/key-file.ts';
import { beforeEachStep, diskError } from './file-steps.ts';
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
  await writeFile(`${path}.new`, 'somebody’s own');
  await beforeEachStep(async (what) => {
    if (what === 'sync') throw diskError('EIO');
  });
  await expect(writeKeyFile(path, key)).rejects.toThrow(/EIO/);
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readFile(`${path}.new`, 'utf8')).toBe('somebody’s own');
});
