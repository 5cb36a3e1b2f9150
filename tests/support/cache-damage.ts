import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesUnder } from './profile-scan.ts';

/** The folder in which Chromium keeps the page's IndexedDB: its place and name depend on who runs the page. */
export const cacheFolder = async (profile: string): Promise<string> => {
  const found = (await filesUnder(profile)).map(dirname).find((path) => path.endsWith('.indexeddb.leveldb'));
  if (found === undefined) throw new Error(`No IndexedDB in ${profile}`);
  return join(profile, found);
};

const files = async (profile: string, pattern: RegExp): Promise<readonly string[]> => {
  const folder = await cacheFolder(profile);
  const names = (await readdir(folder)).filter((name) => pattern.test(name)).toSorted();
  if (names.length === 0) throw new Error(`Nothing like ${String(pattern)} in ${folder}`);
  return names.map((name) => join(folder, name));
};

/** Turns every bit of `count` bytes from `offset` on; a negative offset counts from the end. */
export const flipBytes = async (path: string, offset: number, count: number): Promise<void> => {
  const bytes = await readFile(path);
  const from = offset < 0 ? bytes.length + offset : offset;
  for (let at = from; at < Math.min(from + count, bytes.length); at += 1)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(path, bytes);
};

/** Cuts `count` bytes off the end. */
const cutTail = async (path: string, count: number): Promise<void> => {
  const { size } = await stat(path);
  await truncate(path, Math.max(0, size - count));
};

const tables = /\.(?:ldb|log)$/;

/** What can become of the cache between two evenings, by what a person might have done or suffered. */
export const cacheDamage: Readonly<Record<string, (profile: string) => Promise<unknown>>> = {
  'its folder is deleted': async (profile) => rm(await cacheFolder(profile), { recursive: true }),
  'bytes in the middle of its files are flipped': async (profile) => {
    for (const path of await files(profile, tables)) {
      const { length } = await readFile(path);
      await flipBytes(path, Math.floor(length / 2), 16);
    }
  },
  'the beginning of its files is flipped': async (profile) => {
    for (const path of await files(profile, tables)) await flipBytes(path, 0, 16);
  },
  'its files are cut to half': async (profile) => {
    for (const path of await files(profile, tables))
      await truncate(path, Math.floor((await readFile(path)).length / 2));
  },
  // Chromium then refuses to open it at all, and goes on refusing.
  'its list of files is gone': async (profile) => {
    for (const path of await files(profile, /^MANIFEST/)) await rm(path);
  },
};

/** Chromium finds some list again by itself, and be it an old one. */
export const loseNameOfList = async (profile: string): Promise<void> => rm(join(await cacheFolder(profile), 'CURRENT'));

/** As a power cut in the middle of a write leaves it. */
export const tearNewestLog = async (profile: string): Promise<void> => {
  const newest = (await files(profile, /\.log$/)).at(-1) ?? '';
  await cutTail(newest, 60);
};

/** Cuts the newest file at a part of its length, from 0 to 1. Returns how many bytes are left of how many. */
export const cutNewestLog = async (
  profile: string,
  part: number,
): Promise<{ readonly left: number; readonly of: number }> => {
  const newest = (await files(profile, /\.log$/)).at(-1) ?? '';
  const { size } = await stat(newest);
  const left = Math.floor(part * size);
  await truncate(newest, left);
  return { left, of: size };
};
