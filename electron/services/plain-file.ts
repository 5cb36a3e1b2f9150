import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Bytes } from '#shared/kernel/bytes';

// Windows knows neither flag; whoever can make links there can do anything else too.
const noLink = constants.O_NOFOLLOW ?? 0;
const noPipe = constants.O_NONBLOCK ?? 0;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** Whether what lies under that name is no file: a link, a folder, a pipe. Trying again can't help. */
export const isNoFile = (error: unknown): boolean => ['EISDIR', 'ELOOP', 'ENXIO'].includes(String(codeOf(error)));

const plainOnly = async (handle: FileHandle): Promise<FileHandle> => {
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw Object.assign(new Error('Not a file'), { code: 'EISDIR' });
};

/** To read: neither through a link nor from a pipe that nobody writes to. Throws the file system's error. */
export const openToRead = async (path: string): Promise<FileHandle> =>
  plainOnly(await open(path, constants.O_RDONLY | noLink | noPipe));

/** To append to, made where it is missing: never through a link, which may lead anywhere. */
export const openToAppend = async (path: string): Promise<FileHandle> =>
  plainOnly(await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | noLink | noPipe, 0o600));

const readFrom = async (path: string, offset: number, most: number): Promise<Bytes> => {
  const handle = await openToRead(path);
  try {
    const { size } = await handle.stat();
    const wanted = Math.max(0, Math.min(size - offset, most));
    const { bytesRead, buffer } = await handle.read(new Uint8Array(wanted), 0, wanted, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** A file's first `most` bytes: how much of it there is decides nothing about memory. */
export const readAtMost = (path: string, most: number): Promise<Bytes> => readFrom(path, 0, most);

const pieceBytes = 1024 * 1024;

/** A piece of a file from `offset` on; empty at its end. */
export const readPiece = (path: string, offset: number): Promise<Bytes> => readFrom(path, offset, pieceBytes);

const mostText = 64 * 1024;

/** The text of a file that never holds much; what is longer is cut, and then reads as nothing. */
export const readSmallText = async (path: string): Promise<string> =>
  Buffer.from(await readAtMost(path, mostText)).toString('utf8');
