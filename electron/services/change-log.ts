import { stat, utimes } from 'node:fs/promises';
import type { Reply } from '#shared/ipc/contract';
import type { Bytes } from '#shared/kernel/bytes';
import { err, ok } from '#shared/kernel/result';
import { logEntry } from '#shared/vault/log-file';
import { checkNext, genesis, type Head } from '#shared/vault/log-frame';
import { flushFile, flushFolder } from './atomic-write.ts';
import { type DiskRefusal, diskRefusal } from './disk-refusal.ts';
import {
  baseOf,
  bytesIn,
  dropCovered,
  listSegments,
  pieces,
  scanSegments,
  type Segment,
  segmentAt,
  setTornTailAside,
  sha256,
} from './log-segments.ts';
import { openTailFile, secondWriter, type TailFile } from './log-tail-file.ts';

// A new file now and then: a damaged one then costs less, and what a snapshot covers can be dropped whole.
const segmentBytes = 8 * 1024 * 1024;
const retryMs = 5000;

type Condition = 'whole' | 'torn' | 'damaged';

export interface LogState {
  readonly base: Head;
  readonly head: Head;
  readonly bytes: number;
  readonly condition: Condition;
}

/** The record of everything, append-only: sealed frames, each on the disk before anyone is told "saved". */
export interface ChangeLog {
  /** `base`: the head it goes on from, since what a snapshot covers was dropped. */
  readonly open: () => Promise<LogState>;
  /** `keepTrying`: should the disk refuse, the sealed frame stays here and is tried until it is taken. */
  readonly append: (frame: Bytes, keepTrying: boolean) => Promise<Reply<'appendFrame'>>;
  readonly read: (cursor: string | null) => Promise<{ readonly bytes: Bytes; readonly next: string | null }>;
  /** Drops the files that hold nothing after frame `upTo`, and begins a new one with the next frame. */
  readonly compact: (upTo: number) => Promise<void>;
  /** Lets go of the files while `move` takes them away; the log is looked at anew after that. */
  readonly release: (move: () => Promise<void>) => Promise<void>;
  /** A frame is not on the disk yet: the disk refused it, or is still at it. */
  readonly waiting: () => boolean;
  /** Resolves when every frame that is in flight now is on the disk, or was refused by it. */
  readonly landed: () => Promise<void>;
  /** Nobody hears of the frames in flight any more: what the disk refuses of them is kept and tried again. */
  readonly pageGone: () => void;
  readonly onCaughtUp: (listener: () => void) => void;
  /** Notes on the newest file's date that the vault was closed now. */
  readonly touch: () => Promise<void>;
  /** Ms since 1970, null before the first frame. */
  readonly lastTouched: () => Promise<number | null>;
}

export const openChangeLog = (folder: string): ChangeLog => {
  let onDisk: Head = genesis;
  let head: Head = genesis;
  let condition: Condition | null = null;
  let pending: readonly Bytes[] = [];
  const inFlight = new Set<Promise<unknown>>();
  let orphaned = false;
  let file: TailFile | null = null;
  let fresh = false;
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
    const { tail, goodLength, head: found } = await scanSegments(segments);
    if (tail === 'torn') await setTornTailAside(folder, last, goodLength);
    onDisk = found;
    head = found;
    return tail === 'clean' ? 'whole' : tail;
  };

  const begin = async (): Promise<Condition> => {
    condition ??= await examine();
    return condition;
  };

  /** What was damaged may have been a drive that was away, or a file that someone has put right since. */
  const beginAnew = async (): Promise<Condition> => {
    if (condition === 'damaged') condition = null;
    await file?.mend(onDisk).catch(() => undefined);
    return begin();
  };

  const forAppending = async (): Promise<TailFile> => {
    if (file !== null && !fresh && file.length() < segmentBytes) return file;
    // What a new file follows on must be whole and on the disk before it: a refused frame may have left a part of
    // itself there, and a program that was killed a frame that it never flushed.
    await file?.mend(onDisk);
    const last = file === null ? await lastSegment() : undefined;
    const length = last === undefined ? segmentBytes : (await stat(last.path)).size;
    const full = length >= segmentBytes || (fresh && length > 0);
    fresh = false;
    if (full && last !== undefined) await flushFile(last.path);
    const { path } = full || last === undefined ? segmentAt(folder, onDisk.seq + 1) : last;
    await file?.close();
    const opened = await openTailFile(path, full ? 0 : length);
    // An empty one may be what a refused beginning left: its name may not be on the disk yet.
    if (opened.length() === 0) await flushFolder(folder);
    file = opened;
    return file;
  };

  const write = async (frame: Bytes): Promise<void> => {
    const target = await forAppending();
    onDisk = await target.append(frame, onDisk);
  };

  const writePending = async (): Promise<void> => {
    const had = pending.length > 0;
    for (const frame of pending) {
      // Another program has written since: behind its frames this one would make the log a damaged one. It stays waiting.
      if (!checkNext(frame, onDisk).ok) continue;
      await write(frame);
      pending = pending.filter((one) => one !== frame);
    }
    if (had && pending.length === 0) caughtUp();
  };

  const tryAgain = async (): Promise<void> => {
    if ((await begin()) === 'damaged') throw Object.assign(new Error('The log is damaged'), { code: 'damaged' });
    await writePending();
  };

  const tryLater = (): void => {
    clearTimeout(retry);
    retry = setTimeout(() => void inTurn(tryAgain).catch(tryLater), retryMs);
  };

  /** What this program knows of the log is out of date: it is looked at anew before anything is written again. */
  const giveWay = async (refusal: DiskRefusal): Promise<Reply<'appendFrame'>> => {
    await file?.close();
    file = null;
    condition = null;
    return err(refusal);
  };

  const append = async (frame: Bytes, keepTrying: boolean): Promise<Reply<'appendFrame'>> => {
    // What lies after damage must stay as it is until someone has looked at it.
    if ((await begin()) === 'damaged') return err({ type: 'io', code: 'damaged' });
    const next = checkNext(frame, head);
    if (!next.ok) return err({ type: next.error.type === 'damaged' ? 'out-of-order' : 'not-a-frame' });
    try {
      await writePending();
      await write(frame);
    } catch (error) {
      const refusal: DiskRefusal = diskRefusal(error);
      if (refusal.code === secondWriter) return await giveWay(refusal);
      if (!keepTrying && !orphaned) return err(refusal);
      pending = [...pending, frame];
      head = { seq: next.value.seq, hash: await sha256(frame) };
      tryLater();
      return err(refusal);
    }
    head = onDisk;
    return ok(head);
  };

  const hasLanded = (one: Promise<unknown>): void => {
    inFlight.delete(one);
    if (inFlight.size > 0) return;
    if (orphaned && pending.length === 0) caughtUp();
    orphaned = false;
  };

  return {
    open: () =>
      inTurn(async () => {
        const found = await beginAnew();
        const segments = await listSegments(folder);
        return { condition: found, head, base: await baseOf(segments), bytes: await bytesIn(segments) };
      }),
    append: (frame, keepTrying) => {
      const writing = inTurn(() => append(frame, keepTrying));
      const landing = writing.finally(() => hasLanded(landing));
      inFlight.add(landing);
      return landing;
    },
    compact: (upTo) =>
      inTurn(async () => {
        // What lies around damage may be all that is left of it.
        if ((await begin()) === 'damaged') return;
        await dropCovered(folder, upTo);
        fresh = true;
      }),
    release: (move) =>
      inTurn(async () => {
        await file?.close();
        file = null;
        await move();
        condition = null;
        onDisk = genesis;
        head = genesis;
      }),
    read: (cursor) => inTurn(() => readSlice(folder, cursor, pending)),
    waiting: () => pending.length > 0 || inFlight.size > 0,
    landed: async () => {
      await Promise.allSettled(inFlight);
    },
    pageGone: () => {
      orphaned = inFlight.size > 0;
    },
    onCaughtUp: (listener) => {
      caughtUp = listener;
    },
    touch: async () => {
      // A damaged log is left exactly as it is, its date too; and looking for one must not make its folder.
      if (condition === null || condition === 'damaged') return;
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
