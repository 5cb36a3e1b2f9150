/** All binary data here owns a plain ArrayBuffer, which WebCrypto and IndexedDB both ask for. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** For any number of parts; `concat` passes them as arguments, of which an engine takes some ten thousand. */
export const concatAll = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const concat = (...parts: readonly Uint8Array[]): Bytes => concatAll(parts);

/** Not constant time: for public values (hashes, ids), never for secrets. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Null when the text is not an even number of lower-case hex digits. */
export const fromHex = (text: string): Bytes | null =>
  /^(?:[0-9a-f]{2})*$/.test(text)
    ? Uint8Array.from({ length: text.length / 2 }, (_, index) =>
        Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
      )
    : null;

/** Big-endian unsigned integer of `size` bytes; values up to 2^53 - 1. */
export const uint = (value: number, size: number): Bytes => {
  const bytes = new Uint8Array(size);
  let rest = value;
  for (let index = size - 1; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
};

/** Reads what `uint` wrote. NaN past the end of `bytes`, so that a range check refuses it. */
export const readUint = (bytes: Uint8Array, at: number, size: number): number => {
  let value = 0;
  for (let index = at; index < at + size; index += 1) value = value * 256 + (bytes[index] ?? Number.NaN);
  return value;
};
