import * as v from 'valibot';
import { type Bytes, concat, uint } from '../kernel/bytes.ts';
import type { AeadKey, Crypto, MacKey } from '../kernel/crypto.ts';
import { label } from './info-strings.ts';
import { hex } from './slot-schema.ts';

/** `JVBAK`, NUL, the version, a line feed: a transfer that mangles line ends or stops at NUL shows at once. */
export const backupMagic: readonly number[] = [0x4a, 0x56, 0x42, 0x41, 0x4b, 0x00];
export const backupVersion = 1;

export const fileKeySize = 32;
export const payloadNonceSize = 16;
export const macSize = 32;
const tagSize = 16;
export const chunkSize = 65_536;
export const sealedChunkSize = chunkSize + tagSize;

/** Room for the largest vault header and the file key beside it. */
export const maxBackupHeaderBytes = 64 * 1024 + 512;
export const maxBackupBytes = 4 * 1024 ** 3;
export const maxLineBytes = 8 * 1024 * 1024;
export const maxRecords = 200_000;
/** A list in a list nests JSON by four: far more than anyone writes, far less than a stack holds. */
export const maxLineDepth = 512;

export const BackupHeader = v.strictObject({
  fmt: v.literal('jvbak'),
  ver: v.literal(1),
  header: v.unknown(),
  fk: v.strictObject({ iv: hex(12), ct: hex(fileKeySize + tagSize) }),
});

/** The first line: which vault, when, and up to which place in its change log (`head` is the hash as hex). */
export const BackupManifest = v.looseObject({
  vid: hex(16),
  made: v.object({ ms: v.number(), offset: v.number() }),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  head: hex(32),
});
export type BackupManifest = Readonly<v.InferOutput<typeof BackupManifest>>;

/** The last line: how many records, and the chained digest of all lines before it. */
export const BackupEnd = v.strictObject({ end: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), sha256: hex(32) });

export interface FileKeys {
  readonly header: MacKey;
  readonly payload: AeadKey;
}

/** Wipes `fileKey`. */
export const deriveFileKeys = async (crypto: Crypto, fileKey: Bytes, payloadNonce: Uint8Array): Promise<FileKeys> => {
  const root = await crypto.importRoot(fileKey);
  fileKey.fill(0);
  return {
    header: await crypto.deriveMac(root, new Uint8Array(0), label.backupHeader),
    payload: await crypto.deriveAead(root, payloadNonce, label.backupPayload),
  };
};

/** STREAM: an 88-bit counter and a flag, so that chunks can't be dropped, swapped, repeated, or the last left off. */
export const chunkNonce = (index: number, last: boolean): Bytes => concat(uint(index, 11), uint(last ? 1 : 0, 1));

/** What stands before the MAC, and is covered by it. */
export const backupPreamble = (headerJson: Uint8Array): Bytes =>
  concat(Uint8Array.from([...backupMagic, backupVersion, 0x0a]), uint(headerJson.length, 4), headerJson);

/** SHA-256 over the digest so far (32 zero bytes at first) and the next line, without its line feed. */
export const extendDigest = (crypto: Crypto, digest: Uint8Array, line: Uint8Array): Promise<Bytes> =>
  crypto.sha256(concat(digest, line));
