import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginErase, eraseNow, finishErase } from '../../../electron/services/erase.ts';

const locks = ['SingletonLock', 'lockfile'];
let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'aftershift-'));
  for (const folder of ['vault/log', 'vault/snapshots', 'backups', 'IndexedDB/app_bundle_0']) {
    await mkdir(join(profile, folder), { recursive: true });
    await writeFile(join(profile, folder, 'file'), 'sealed');
  }
  for (const file of [
    'vault/header.json',
    'vault/header.prev.json',
    'preferences.json',
    'quick-unlock.json',
    ...locks,
  ]) {
    await writeFile(join(profile, file), '{}');
  }
});
afterEach(() => rm(profile, { recursive: true, force: true }));

const left = async (): Promise<readonly string[]> => (await readdir(profile)).toSorted();

test('an erase leaves nothing but what keeps a second start out', async () => {
  await beginErase(profile);
  await eraseNow(profile);
  expect(await left()).toEqual([...locks, 'erase-begun'].toSorted());
  expect(finishErase(profile)).toBe(true);
  expect(await left()).toEqual(locks);
});

test('one that was cut off right after it was begun is finished at the next start, and only then', async () => {
  expect(finishErase(profile)).toBe(false);
  expect(await left()).toContain('vault');
  await beginErase(profile);
  expect(finishErase(profile)).toBe(true);
  expect(await left()).toEqual(locks);
  expect(finishErase(profile)).toBe(false);
});

test('the folder of everything a person has is never taken for a profile', async () => {
  await expect(beginErase(homedir())).rejects.toThrow(TypeError);
  await expect(beginErase('/')).rejects.toThrow(TypeError);
});
