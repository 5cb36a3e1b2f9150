// CRC-32C (Castagnoli), reflected. It finds what a disk or a torn write did; what a person did, the chain and the AEAD find.
const polynomial = 0x82f6_3b78;
const slices = 8;

// tables[s * 256 + b] is the effect of byte b followed by s more bytes, so that eight bytes are taken at a time.
const tables = new Int32Array(slices * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0);
  tables[byte] = crc;
}
for (let index = 256; index < tables.length; index += 1) {
  const before = tables[index - 256] ?? 0;
  tables[index] = (before >>> 8) ^ (tables[before & 255] ?? 0);
}

const after = (byte: number, following: number): number => tables[following * 256 + byte] ?? 0;

/** Unsigned 32 bits. */
export const crc32c = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % slices);
  let crc = -1;
  for (let index = 0; index < whole; index += slices) {
    const low = crc ^ view.getInt32(index, true);
    const high = view.getInt32(index + 4, true);
    crc =
      after(low & 255, 7) ^
      after((low >>> 8) & 255, 6) ^
      after((low >>> 16) & 255, 5) ^
      after(low >>> 24, 4) ^
      after(high & 255, 3) ^
      after((high >>> 8) & 255, 2) ^
      after((high >>> 16) & 255, 1) ^
      after(high >>> 24, 0);
  }
  for (let index = whole; index < bytes.length; index += 1) {
    crc = (crc >>> 8) ^ after((crc ^ (bytes[index] ?? 0)) & 255, 0);
  }
  return ~crc >>> 0;
};
