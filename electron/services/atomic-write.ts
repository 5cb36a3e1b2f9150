import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder's own entry (a new or renamed file) is durable only when the folder is flushed too. Windows has no such call. */
export const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export const flushFile = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Makes `folder` and what is missing above it, each with its entry on the disk: a power cut takes a folder that isn't
 * flushed into the one above it, and every flushed file in it goes with it.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined || process.platform === 'win32') return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
};

const underWay = new Map<string, Promise<void>>();

/**
 * After this a reader, and a power cut, find the whole old file or the whole new one, never a mixture. Two at once for
 * one path come one after the other: they share the name of the file that is not whole yet.
 */
export const atomicWrite = async (path: string, content: Uint8Array): Promise<void> => {
  const before = underWay.get(path) ?? Promise.resolve();
  const turn = before.catch(() => undefined).then(() => replaceFile(path, content));
  underWay.set(path, turn);
  try {
    await turn;
  } finally {
    if (underWay.get(path) === turn) underWay.delete(path);
  }
};

const replaceFile = async (path: string, content: Uint8Array): Promise<void> => {
  const temporary = `${path}.new`;
  // What a machine that stopped left there, or a link: it is not written through.
  await rm(temporary, { force: true });
  await writeAndName(temporary, path, content);
  await flushFolder(dirname(path));
};

/** `temporary`: nothing may lie there; whatever does, and be it a link, is left as it is and is an EEXIST. */
const writeAndName = async (temporary: string, path: string, content: Uint8Array): Promise<void> => {
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    // A full disk gets back what the half of a file took.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
};

const partName = (): string => `aftershift-${randomBytes(8).toString('hex')}.part`;

export const isPartName = (name: string): boolean => /^aftershift-[\da-f]{16}\.part$/.test(name);

/** Runs what writes a file of that name; for whoever wants to know of it should it be left there. */
export type During = <T>(part: string, work: () => Promise<T>) => Promise<T>;

const unnoted: During = (_, work) => work();

/**
 * The same in a folder of the person's own, where nothing beside `path` may be touched: until it is whole the file goes
 * by a name that nobody else's has, which a machine that stops at that moment leaves there (`during` may note it).
 */
export const writeForPerson = async (path: string, content: Uint8Array, during = unnoted): Promise<void> => {
  const folder = dirname(path);
  // Short and without a word of the name: a long one with something added may be too long for the disk.
  const part = join(folder, partName());
  await during(part, () => writeAndName(part, path, content));
  // It is there under its name, and some drives that people choose know no such call.
  await flushFolder(folder).catch(() => undefined);
};
