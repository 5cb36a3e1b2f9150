import { type Bytes, concat, concatAll, readUint, uint } from '../kernel/bytes.ts';
import { crc32c } from './crc32c.ts';
import { maxFrameBytes } from './log-frame.ts';
import { entryAt, entryPrefix, isFrameLength, judgeTail, type Tail } from './log-tail.ts';

/** A frame as it lies in the log file: `u32 length ‖ u32 CRC-32C of the frame ‖ frame`. */
export const logEntry = (frame: Uint8Array): Bytes => concat(uint(frame.length, 4), uint(crc32c(frame), 4), frame);

export interface LogEnd {
  readonly tail: Tail;
  /** Bytes of the file up to the end of the last whole frame. What lies beyond is kept aside, never thrown away. */
  readonly goodLength: number;
}

/** Takes a log file in pieces of any size. It checks lengths and checksums; `createLogReader` checks the chain as well. */
export interface LogParser {
  /** The frames that became whole, without their prefix; views into what was pushed. */
  readonly push: (chunk: Uint8Array) => readonly Uint8Array[];
  readonly end: () => LogEnd;
}

export const createLogParser = (): LogParser => {
  let parts: Uint8Array[] = [];
  let held = 0;
  /** Joining the parts before this many are held would copy a large frame once for every piece of it. */
  let needed = entryPrefix;
  let goodLength = 0;
  let lost = false;
  let lostLength = 0;
  let lostZeros = true;

  const keepLost = (chunk: Uint8Array): void => {
    lostLength += chunk.length;
    lostZeros &&= chunk.every((byte) => byte === 0);
    // A byte more than a frame is enough to tell that this is more than one torn frame.
    const room = entryPrefix + maxFrameBytes + 1 - held;
    parts.push(chunk.subarray(0, room));
    held += Math.min(chunk.length, room);
  };

  const hold = (rest: Uint8Array): void => {
    parts = [];
    held = 0;
    if (lost) return keepLost(rest);
    parts = [rest];
    held = rest.length;
    const length = readUint(rest, 0, 4);
    needed = Number.isNaN(length) ? entryPrefix : entryPrefix + length;
  };

  const takeFrames = (): Uint8Array[] => {
    const bytes = concatAll(parts);
    const frames: Uint8Array[] = [];
    let offset = 0;
    for (;;) {
      const length = readUint(bytes, offset, 4);
      const isShort = offset + entryPrefix > bytes.length;
      if (isShort || (isFrameLength(length) && offset + entryPrefix + length > bytes.length)) break;
      const frame = entryAt(bytes, offset);
      lost = frame === null;
      if (frame === null) break;
      frames.push(frame);
      offset += entryPrefix + length;
    }
    goodLength += offset;
    hold(bytes.subarray(offset));
    return frames;
  };

  return {
    push: (chunk) => {
      if (lost) {
        keepLost(chunk);
        return [];
      }
      parts.push(chunk);
      held += chunk.length;
      return held < needed ? [] : takeFrames();
    },
    end: () => {
      const onlyZeros = lost && lostZeros && lostLength > 0;
      return { tail: onlyZeros ? 'torn' : judgeTail(concatAll(parts), goodLength), goodLength };
    },
  };
};
