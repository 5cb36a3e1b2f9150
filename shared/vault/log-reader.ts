import type { Crypto } from '../kernel/crypto.ts';
import { genesis, type Head, nextHead, readFrameClear } from './log-frame.ts';
import { createLogParser, type LogEnd } from './log-file.ts';
import { entryPrefix } from './log-tail.ts';

export interface LogPosition extends LogEnd {
  /** The head after the last good frame. */
  readonly head: Head;
}

/**
 * Reads a log file without any key: lengths, checksums, sequence and hash chain. `push` calls must follow one another.
 */
export interface LogReader {
  /** The frames that became whole and follow on; after the first that doesn't, none. */
  readonly push: (chunk: Uint8Array) => Promise<readonly Uint8Array[]>;
  readonly end: () => LogPosition;
  /** Whether what it stopped at is a whole frame of a later version of the format. */
  readonly metNewer: () => boolean;
}

/** `base`: the head the log continues from; null takes the first frame's word for it (a segment read by itself). */
export const createLogReader = (deps: { readonly crypto: Pick<Crypto, 'sha256'> }, base: Head | null): LogReader => {
  const parser = createLogParser();
  let head = base;
  let followed = 0;
  let broken = false;
  let newer = false;

  const follow = async (frame: Uint8Array): Promise<boolean> => {
    const clear = readFrameClear(frame);
    newer = !clear.ok && clear.error.type === 'newer-version';
    if (!clear.ok) return false;
    const { seq, previousHash } = clear.value;
    const next = await nextHead(deps, frame, head ?? { seq: seq - 1, hash: previousHash.slice() });
    if (!next.ok) return false;
    head = next.value;
    followed += entryPrefix + frame.length;
    return true;
  };

  return {
    push: async (chunk) => {
      const good: Uint8Array[] = [];
      for (const frame of parser.push(chunk)) {
        // A torn write can't have a right checksum, so a frame out of place is never a torn one.
        if (!broken) broken = !(await follow(frame));
        if (!broken) good.push(frame);
      }
      return good;
    },
    end: () => {
      const { tail } = parser.end();
      return { tail: broken ? 'damaged' : tail, goodLength: followed, head: head ?? genesis };
    },
    metNewer: () => newer,
  };
};

export interface LogScan extends LogPosition {
  readonly frames: readonly Uint8Array[];
}

/** A whole log at once. */
export const scanLog = async (
  deps: { readonly crypto: Pick<Crypto, 'sha256'> },
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  base: Head | null,
): Promise<LogScan> => {
  const reader = createLogReader(deps, base);
  const frames: Uint8Array[] = [];
  for await (const chunk of chunks) {
    for (const frame of await reader.push(chunk)) frames.push(frame);
  }
  return { frames, ...reader.end() };
};
