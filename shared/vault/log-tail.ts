import { readUint } from '../kernel/bytes.ts';
import { crc32c } from './crc32c.ts';
import { maxFrameBytes, minFrameBytes } from './log-frame.ts';

export const entryPrefix = 8;

/** `torn`: the last write never finished, so nobody was told it had. `damaged`: something that was whole no longer is. */
export type Tail = 'clean' | 'torn' | 'damaged';

const sectorSize = 512;
/** A file made to hold many false beginnings is not worth the time: it is damaged. */
const mostCandidates = 64;

export const isFrameLength = (length: number): boolean => length >= minFrameBytes && length <= maxFrameBytes;

/** The frame that starts at `offset`, its length and checksum right; null otherwise. */
export const entryAt = (bytes: Uint8Array, offset: number): Uint8Array | null => {
  const length = readUint(bytes, offset, 4);
  const end = offset + entryPrefix + length;
  if (!isFrameLength(length) || end > bytes.length) return null;
  const frame = bytes.subarray(offset + entryPrefix, end);
  return crc32c(frame) === readUint(bytes, offset + 4, 4) ? frame : null;
};

const holdsLaterEntry = (rest: Uint8Array): boolean => {
  let candidates = 0;
  for (let at = rest.indexOf(0x4a, entryPrefix + 1); at !== -1; at = rest.indexOf(0x4a, at + 1)) {
    if (rest[at + 1] === 0x56 && rest[at + 2] === 0x4c) {
      candidates += 1;
      if (candidates > mostCandidates || entryAt(rest, at - entryPrefix) !== null) return true;
    }
  }
  return false;
};

/** Whether `rest` would be one frame to its end if the first `count` bytes of its length hadn't become zeros. */
const lengthLost = (rest: Uint8Array, count: number): boolean => {
  const meant = rest.length - entryPrefix;
  const read = readUint(rest, 0, 4);
  return read !== meant && read === meant % 256 ** (4 - count);
};

/** A sector that the file was lengthened by and that was never written reads as zeros. */
const hasUnwrittenSector = (rest: Uint8Array, offsetInFile: number): boolean => {
  let from = 0;
  while (from < rest.length) {
    const to = Math.min(rest.length, from + sectorSize - ((offsetInFile + from) % sectorSize));
    // A length begins with zeros anyway. Anywhere else they are chance, and ever rarer the longer they are.
    const told = from > 0 || to >= 4 || lengthLost(rest, to);
    if (told && rest.subarray(from, to).every((byte) => byte === 0)) return true;
    from = to;
  }
  return false;
};

/**
 * Why the bytes from `offsetInFile` to the end of the log are not a whole frame. Frames are written one at a time and
 * flushed, so only the last one can be torn: by the file's end or by sectors of zeros. Anything else is damage, and
 * damage must never be cut off as if nobody had been told "saved".
 */
export const judgeTail = (rest: Uint8Array, offsetInFile: number): Tail => {
  if (rest.length === 0) return 'clean';
  if (rest.every((byte) => byte === 0)) return 'torn';
  if (rest.length > entryPrefix + maxFrameBytes || holdsLaterEntry(rest)) return 'damaged';
  const length = readUint(rest, 0, 4);
  const endsEarly = rest.length < entryPrefix || (isFrameLength(length) && entryPrefix + length > rest.length);
  if (!endsEarly) return hasUnwrittenSector(rest, offsetInFile) ? 'torn' : 'damaged';
  // A whole frame under a length that was changed would look as if the file ended early.
  const isWhole = rest.length > entryPrefix && crc32c(rest.subarray(entryPrefix)) === readUint(rest, 4, 4);
  return isWhole ? 'damaged' : 'torn';
};
