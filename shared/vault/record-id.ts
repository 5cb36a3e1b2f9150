import type { Brand } from '../kernel/brand.ts';
import type { Bytes } from '../kernel/bytes.ts';
import type { Random } from '../kernel/random.ts';

/** 16 random bytes as 22 characters of base64url: says nothing about the record, not even its age. */
export type RecordId = Brand<string, 'RecordId'>;

export const recordIdSize = 16;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value += 1) valueOf[alphabet.charCodeAt(value)] = value;

// 128 bits fill 21 characters and two bits of the 22nd, so only four characters can stand there.
const pattern = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** Null unless it is the one spelling of 16 bytes. */
export const parseRecordId = (text: string): RecordId | null => (pattern.test(text) ? (text as RecordId) : null);

export const recordIdBytes = (id: RecordId): Bytes => {
  const bytes = new Uint8Array(recordIdSize);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < id.length; index += 1) {
    held = ((held << 6) | (valueOf[id.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8 && at < recordIdSize) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
  }
  return bytes;
};

/** The id of exactly 16 bytes. */
export const recordIdOf = (bytes: Uint8Array): RecordId => {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet[(held >> bits) & 63] ?? '';
    }
  }
  return `${text}${alphabet[(held << (6 - bits)) & 63] ?? ''}` as RecordId;
};

export const newRecordId = (random: Random): RecordId => recordIdOf(random.bytes(recordIdSize));
