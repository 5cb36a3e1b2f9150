import type { PathLike } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

type Fs = typeof import('node:fs/promises');

let room = Number.POSITIVE_INFINITY;

/** So many bytes can be written from here on, and then none; without a number, as many as anyone likes. */
export const leaveRoomFor = (bytes = Number.POSITIVE_INFINITY): void => {
  room = bytes;
};

const noSpace = (): Error => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** As a disk does it: what still fits is written, and then the write is refused. */
const through =
  (real: (data: Uint8Array) => Promise<void>) =>
  async (data: Uint8Array): Promise<void> => {
    const fits = Math.min(room, data.length);
    room -= fits;
    if (fits > 0) await real(data.subarray(0, fits));
    if (fits < data.length) throw noSpace();
  };

const limited = (handle: FileHandle): FileHandle =>
  new Proxy(handle, {
    get: (target, name) => {
      if (name === 'appendFile' || name === 'writeFile') return through((data) => target.appendFile(data));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** `node:fs/promises` on a disk that is full when `leaveRoomFor` says so; not even a new name fits on it then. */
export const limitedFs = (real: Fs): Fs => {
  const open = (async (path: PathLike, flags: string | number = 'r', mode?: number) => {
    const isNew = typeof flags === 'string' && !flags.startsWith('r');
    if (
      isNew &&
      room === 0 &&
      !(await real.stat(path).then(
        () => true,
        () => false,
      ))
    )
      throw noSpace();
    return limited(await real.open(path, flags, mode));
  }) as Fs['open'];
  return { ...real, open };
};
