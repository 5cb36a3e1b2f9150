import { type FileHandle, open, stat, utimes } from 'node:fs/promises';
import type { Reply } from '#shared/ipc/contract';
import type { Bytes } from '#shared/kernel/bytes';
import { err, ok } from '#shared/kernel/result';
import { logEntry } from '#shared/vault/log-file';
import { genesis, type Head, nextHead } from '#shared/vault/log-frame';
import { flushFolder } from './atomic-write.ts';
import { type DiskRefusal, diskRefusal } from './disk-refusal.ts';
import {
  headOf,
  listSegments,
  pieces,
  scanSegment,
  type Segment,
  segmentAt,
  setTornTailAside,
  sha256,
} from './log-segments.ts';

// A new file now and then: a damaged one then costs less, and what a snapshot covers can be dropped whole.
const segmentBytes = 8 * 1024 * 1024;
const retryMs = 5000;

type Condition = 'whole' | 'torn' | 'damaged';

/** The record of everything, append-only: sealed frames, each on the disk before anyone is told "saved". */
export interface ChangeLog {
  readonly open: () => Promise<{ readonly head: Head; readonly condition: Condition }>;
  /** `keepTrying`: should the disk refuse, the sealed frame stays here and is tried until it is taken. */
  readonly append: (frame: Bytes, keepTrying: boolean) => Promise<Reply<'appendFrame'>>;
  readonly read: (cursor: string | null) => Promise<{ readonly bytes: Bytes; readonly next: string | null }>;
  /** A frame is in memory only. */
  readonly waiting: () => boolean;
  readonly onCaughtUp: (listener: () => void) => void;
  /** Notes on the newest file's date that the vault was closed now. */
  readonly touch: () => Promise<void>;
  /** Ms since 1970, null before the first frame. */
  readonly lastTouched: () => Promise<number | null>;
}

interface OpenSegment {
  readonly handle: FileHandle;
  /** Bytes of whole frames. */
  length: number;
  /** Nothing lies behind them. */
  whole: boolean;
}

export const openChangeLog = (folder: string): ChangeLog => {
  let onDisk: Head = genesis;
  let head: Head = genesis;
  let condition: Condition | null = null;
  let pending: readonly Bytes[] = [];
  let file: OpenSegment | null = null;
  let busy: Promise<unknown> = Promise.resolve();
  let caughtUp = (): void => undefined;
  let retry: NodeJS.Timeout | undefined;

  // One thing at a time, so that two frames can never be written across each other.
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = busy.then(run, run);
    busy = turn.catch(() => undefined);
    return turn;
  };

  const lastSegment = async (): Promise<Segment | undefined> => (await listSegments(folder)).at(-1);

  const examine = async (): Promise<Condition> => {
    const segments = await listSegments(folder);
    const last = segments.at(-1);
    if (last === undefined) return 'whole';
    const { tail, goodLength } = await scanSegment(last);
    if (tail === 'torn') await setTornTailAside(folder, last, goodLength);
    onDisk = await headOf(segments);
    head = onDisk;
    return tail === 'clean' ? 'whole' : tail;
  };

  const begin = async (): Promise<Condition> => {
    condition ??= await examine();
    return condition;
  };

  const forAppending = async (): Promise<OpenSegment> => {
    if (file !== null && file.length < segmentBytes) return file;
    await file?.handle.close();
    const last = file === null ? await lastSegment() : undefined;
    const length = last === undefined ? segmentBytes : (await stat(last.path)).size;
    const full = length >= segmentBytes;
    const { path } = full || last === undefined ? segmentAt(folder, onDisk.seq + 1) : last;
    const handle = await open(path, 'a', 0o600);
    if (full) await flushFolder(folder);
    file = { handle, length: full ? 0 : length, whole: true };
    return file;
  };

  /** Whatever part of a refused frame arrived must go: the next one has to follow on the last whole one. */
  const cutBack = async (target: OpenSegment): Promise<void> => {
    await target.handle.truncate(target.length);
    target.whole = true;
  };

  const write = async (frame: Bytes): Promise<void> => {
    const target = await forAppending();
    const entry = logEntry(frame);
    if (!target.whole) await cutBack(target);
    target.whole = false;
    try {
      await target.handle.appendFile(entry);
      await target.handle.datasync();
    } catch (error) {
      // The disk's first reason is the one to tell; a cut that it refuses too is made before the next write.
      await cutBack(target).catch(() => undefined);
      throw error;
    }
    target.whole = true;
    target.length += entry.length;
    onDisk = { seq: onDisk.seq + 1, hash: await sha256(frame) };
  };

  const writePending = async (): Promise<void> => {
    const had = pending.length > 0;
    for (const frame of pending) {
      await write(frame);
      pending = pending.slice(1);
    }
    if (had) caughtUp();
  };

  const tryLater = (): void => {
    clearTimeout(retry);
    retry = setTimeout(() => void inTurn(writePending).catch(tryLater), retryMs);
  };

  const append = async (frame: Bytes, keepTrying: boolean): Promise<Reply<'appendFrame'>> => {
    // What lies after damage must stay as it is until someone has looked at it.
    if ((await begin()) === 'damaged') return err({ type: 'io', code: 'damaged' });
    const next = await nextHead({ crypto: { sha256 } }, frame, head);
    if (!next.ok) return err({ type: next.error.type === 'damaged' ? 'out-of-order' : 'not-a-frame' });
    try {
      await writePending();
      await write(frame);
    } catch (error) {
      const refusal: DiskRefusal = diskRefusal(error);
      if (!keepTrying) return err(refusal);
      pending = [...pending, frame];
      head = next.value;
      tryLater();
      return err(refusal);
    }
    head = next.value;
    return ok(next.value);
  };

  return {
    open: () => inTurn(async () => ({ condition: await begin(), head })),
    append: (frame, keepTrying) => inTurn(() => append(frame, keepTrying)),
    read: (cursor) => inTurn(() => readSlice(folder, cursor, pending)),
    waiting: () => pending.length > 0,
    onCaughtUp: (listener) => {
      caughtUp = listener;
    },
    touch: async () => {
      const last = await lastSegment();
      if (last !== undefined) await utimes(last.path, new Date(), new Date());
    },
    lastTouched: async () => {
      const last = await lastSegment();
      return last === undefined ? null : (await stat(last.path)).mtimeMs;
    },
  };
};

/** Cursor: `<first seq of the segment>:<offset in it>`, or `waiting` for what the disk has not taken yet. */
const readSlice = async (
  folder: string,
  cursor: string | null,
  pending: readonly Bytes[],
): Promise<{ readonly bytes: Bytes; readonly next: string | null }> => {
  const [from = 0, offset = 0] = (cursor ?? '0:0').split(':').map(Number);
  const segments = (await listSegments(folder)).filter(({ firstSeq }) => firstSeq >= from);
  const [segment, following] = segments;
  if (cursor === 'waiting' || segment === undefined) return { bytes: joined(pending.map(logEntry)), next: null };
  for await (const bytes of pieces(segment.path, offset)) {
    return { bytes, next: `${segment.firstSeq}:${offset + bytes.length}` };
  }
  return { bytes: new Uint8Array(), next: following === undefined ? 'waiting' : `${following.firstSeq}:0` };
};

const joined = (parts: readonly Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts));
