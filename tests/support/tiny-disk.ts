import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mount = (folder: string, kibibytes: number): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k,mode=700`, 'tmpfs', folder]).status === 0;
const unmount = (folder: string): boolean => spawnSync('umount', [folder]).status === 0;

const tryIt = (): string | null => {
  if (process.platform !== 'linux') return 'a disk of a few kilobytes can only be mounted on Linux';
  const folder = mkdtempSync(join(tmpdir(), 'aftershift-mount-'));
  const mounted = mount(folder, 64);
  if (mounted) unmount(folder);
  rmdirSync(folder);
  return mounted ? null : 'mounting a disk of a few kilobytes takes root';
};

/** Why no disk can be mounted here, or null where one can. */
export const whyNoDisk = tryIt();

export interface TinyDisk {
  /** Until it takes not one byte more. */
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly unmount: () => void;
}

/** A disk of its own on `folder`, small enough to fill in no time. */
export const mountTinyDisk = (folder: string, kibibytes: number): TinyDisk => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!mount(folder, kibibytes)) throw new Error(`Could not mount on ${folder}`);
  const filler = join(folder, 'filler');
  const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  return {
    fill: async () => {
      const file = await open(filler, 'a');
      for (let full = false; !full;) {
        full = await file.write(Buffer.alloc(1024)).then(
          () => false,
          (error: unknown) => {
            if (!isFull(error)) throw error;
            return true;
          },
        );
      }
      await file.close();
    },
    free: () => rm(filler),
    unmount: () => {
      if (!unmount(folder)) throw new Error(`Could not unmount ${folder}`);
    },
  };
};
