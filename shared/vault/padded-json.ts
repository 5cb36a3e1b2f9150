import { type Bytes, readUint, uint } from '../kernel/bytes.ts';
import type { Utf8 } from '../kernel/text.ts';
import { jsonText } from './json-text.ts';
import { paddedLength } from './padding.ts';

const lengthSize = 4;

/** Lays `text` into zeros of the length that it takes at a byte a letter, as most of it does; whether it fitted. */
const layDown = (utf8: Utf8, text: string, guessed: Bytes): boolean => {
  const { read, written } = utf8.encodeInto(text, guessed.subarray(lengthSize));
  guessed.set(uint(written, lengthSize));
  return read === text.length && paddedLength(lengthSize + written) === guessed.length;
};

/** `u32 length ‖ UTF-8 JSON ‖ zeros`. */
export const encodePaddedJson = (utf8: Utf8, value: unknown): Bytes => {
  const text = jsonText(value);
  const guessed = new Uint8Array(paddedLength(lengthSize + text.length));
  if (layDown(utf8, text, guessed)) return guessed;
  const body = utf8.encode(text);
  const padded = new Uint8Array(paddedLength(lengthSize + body.length));
  padded.set(uint(body.length, lengthSize));
  padded.set(body, lengthSize);
  return padded;
};

// Zeros whenever nobody has it. New memory for each record takes longer than to encrypt what is laid into it.
const desk = new Uint8Array(128 * 1024);

/**
 * `encodePaddedJson`'s bytes, lent to `take` only until it answers: what it doesn't copy by then is wiped, so that the
 * words stay in memory no longer than they must.
 */
export const withPaddedJson = <T>(utf8: Utf8, value: unknown, take: (padded: Bytes) => T): T => {
  const text = jsonText(value);
  const length = paddedLength(lengthSize + text.length);
  const onDesk = desk.subarray(0, length);
  let padded = onDesk;
  try {
    if (length > desk.length || !layDown(utf8, text, onDesk)) padded = encodePaddedJson(utf8, value);
    return take(padded);
  } finally {
    onDesk.fill(0);
    if (padded !== onDesk) padded.fill(0);
  }
};

const isZero = (bytes: Uint8Array, from: number): boolean => {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] !== 0) return false;
  return true;
};

/** Undefined, which no JSON means, when the length, the padding or the text is not as written. */
export const decodePaddedJson = (utf8: Utf8, padded: Uint8Array): unknown => {
  const end = lengthSize + readUint(padded, 0, lengthSize);
  if (!(end <= padded.length) || !isZero(padded, end)) return undefined;
  const text = utf8.decode(padded.subarray(lengthSize, end));
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
