import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Bytes, concatAll } from '#shared/kernel/bytes';
import { createVault } from '#shared/vault/create-vault';
import { logEntry } from '#shared/vault/log-file';
import { genesis, type Head } from '#shared/vault/log-frame';
import type { Session } from '#shared/vault/session';
import { type ChangeLog, openChangeLog } from '../../../electron/services/change-log.ts';
import { anId, cheap } from '../vault/cases/known-vault.ts';
import { nodeDeps } from '../vault/node-deps.ts';

/** A folder of the test's own, gone after it. */
export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'aftershift-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

// A log holds its file open until the app ends; one that is let go of here would be closed by chance.
const opened: ChangeLog[] = [];

export const openLog = (folder: string): ChangeLog => {
  const log = openChangeLog(folder);
  opened.push(log);
  return log;
};

let vault: Promise<Session> | undefined;
const session = (): Promise<Session> =>
  (vault ??= createVault(nodeDeps, 'quiet copper lantern', cheap).then((made) => {
    if (!made.ok) throw new Error(made.error.type);
    return made.value.session;
  }));

/** Frames of a real vault, each sealed onto the one before it. `bytes`: about how much each holds. */
export const frames = async (count: number, bytes = 100, start: Head = genesis) => {
  const sealer = await session();
  const made: { readonly frame: Bytes; readonly head: Head }[] = [];
  let head = start;
  for (let index = 0; index < count; index += 1) {
    const sealed = await sealer.sealFrame(
      [{ put: true, k: anId(nodeDeps), b: new Uint8Array(bytes).fill(index) }],
      head,
    );
    if (!sealed.ok) throw new Error(sealed.error.type);
    made.push(sealed.value);
    head = sealed.value.head;
  }
  return made;
};

/** Everything the log gives, slice by slice. */
export const readAll = async (log: ChangeLog): Promise<Bytes> => {
  const parts: Uint8Array[] = [];
  let cursor: string | null = null;
  do {
    const slice: Awaited<ReturnType<ChangeLog['read']>> = await log.read(cursor);
    parts.push(slice.bytes);
    cursor = slice.next;
  } while (cursor !== null);
  return concatAll(parts);
};

export const asWritten = (made: readonly { readonly frame: Bytes }[]): Bytes =>
  concatAll(made.map(({ frame }) => logEntry(frame)));

export const segmentsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.jvl')).toSorted();

export const bytesOf = async (folder: string, name = '000000000001.jvl'): Promise<Bytes> =>
  new Uint8Array(await readFile(join(folder, name)));

/** A log that holds these frames, each acknowledged. */
export const writtenLog = async (folder: string, made: Awaited<ReturnType<typeof frames>>): Promise<ChangeLog> => {
  const log = openLog(folder);
  for (const { frame } of made) {
    const reply = await log.append(frame, false);
    if (!reply.ok) throw new Error(reply.error.type);
  }
  return log;
};
