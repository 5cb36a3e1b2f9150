import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder } from './log-folder.ts';

type Handle = Awaited<ReturnType<typeof open>>;

/** Every flush of the process goes through `flush`, as a disk that fails or hangs would have it, until the test ends. */
export const flushThrough = async (
  flush: (real: () => Promise<void>, handle: Handle) => Promise<void>,
): Promise<void> => {
  const probe = await open(join(await aFolder(), 'probe'), 'w');
  const shape = Object.getPrototypeOf(probe) as { datasync: (this: Handle) => Promise<void> };
  await probe.close();
  const real = shape.datasync;
  shape.datasync = function datasync(this: Handle) {
    return flush(() => real.call(this), this);
  };
  onTestFinished(() => {
    shape.datasync = real;
  });
};

export const ioError = (): Error => Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' });
