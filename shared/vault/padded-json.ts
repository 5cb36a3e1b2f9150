import { type Bytes, readUint, uint } from '../kernel/bytes.ts';
import type { Utf8 } from '../kernel/text.ts';
import { jsonText } from './json-text.ts';
import { paddedLength } from './padding.ts';

const lengthSize = 4;

/** `u32 length ‖ UTF-8 JSON ‖ zeros`. */
export const encodePaddedJson = (utf8: Utf8, value: unknown): Bytes => {
  const text = jsonText(value);
  // Most of what is written takes a byte a letter: it is laid straight down where it is to lie.
  const guessed = new Uint8Array(paddedLength(lengthSize + text.length));
  const { read, written } = utf8.encodeInto(text, guessed.subarray(lengthSize));
  if (read === text.length && paddedLength(lengthSize + written) === guessed.length) {
    guessed.set(uint(written, lengthSize));
    return guessed;
  }
  const body = utf8.encode(text);
  const padded = new Uint8Array(paddedLength(lengthSize + body.length));
  padded.set(uint(body.length, lengthSize));
  padded.set(body, lengthSize);
  return padded;
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
