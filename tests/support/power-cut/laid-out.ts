import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DiskImage } from './disk-events.ts';

/** A folder with `image` in it, for as long as `work` takes. */
export const onDisk = async <T>(image: DiskImage, work: (root: string) => Promise<T>): Promise<T> => {
  const root = await mkdtemp(join(tmpdir(), 'aftershift-cut-'));
  try {
    for (const folder of image.folders) await mkdir(join(root, folder), { recursive: true, mode: 0o700 });
    for (const [path, bytes] of image.files) await writeFile(join(root, path), bytes, { mode: 0o600 });
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};
