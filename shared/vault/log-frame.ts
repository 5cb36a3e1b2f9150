import { type Bytes, concat, readUint, sameBytes, uint } from '../kernel/bytes.ts';
import type { AeadKey, Crypto } from '../kernel/crypto.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { prefix } from './info-strings.ts';
import { decodeOps, encodeOps, type Op } from './op.ts';
import type { VaultDeps } from './vault-deps.ts';
import { damaged, newerVersion, truncated, type VaultError } from './vault-error.ts';

/** A place in the change log: `seq` frames so far, `hash` the SHA-256 of the last (32 zero bytes before the first). */
export interface Head {
  readonly seq: number;
  readonly hash: Bytes;
}

export const genesis: Head = { seq: 0, hash: new Uint8Array(32) };

export const sameHead = (a: Head, b: Head): boolean => a.seq === b.seq && sameBytes(a.hash, b.hash);

/** A larger frame is refused on both sides, which also bounds what a damaged length can make a reader wait for. */
export const maxFrameBytes = 8 * 1024 * 1024;

const magic: readonly number[] = [0x4a, 0x56, 0x4c]; // JVL, then the version as a digit
const version1 = 0x31;
const clearSize = 48;
const nonceSize = 12;
const tagSize = 16;
export const minFrameBytes = clearSize + nonceSize + tagSize;

/** The part of a frame that needs no key: main checks with it that nothing is lost, repeated or out of order. */
export interface FrameClear {
  readonly epoch: number;
  readonly seq: number;
  readonly previousHash: Uint8Array;
}

export const readFrameClear = (frame: Uint8Array): Result<FrameClear, VaultError> => {
  if (frame.length < minFrameBytes) return err(truncated('log'));
  if (frame.length > maxFrameBytes || magic.some((byte, index) => frame[index] !== byte)) return err(damaged('log'));
  if (frame[3] !== version1) return err(newerVersion('log'));
  return ok({ epoch: readUint(frame, 4, 4), seq: readUint(frame, 8, 8), previousHash: frame.subarray(16, clearSize) });
};

/** Whether `frame` is the very next one after `previous`, by what can be told without a key. */
export const checkNext = (frame: Uint8Array, previous: Head): Result<FrameClear, VaultError> => {
  const clear = readFrameClear(frame);
  if (!clear.ok) return clear;
  const { seq, previousHash } = clear.value;
  return seq === previous.seq + 1 && sameBytes(previousHash, previous.hash) ? clear : err(damaged('log'));
};

/** The head after `frame`, when it is the very next one after `previous`. */
export const nextHead = async (
  deps: { readonly crypto: Pick<Crypto, 'sha256'> },
  frame: Uint8Array,
  previous: Head,
): Promise<Result<Head, VaultError>> => {
  const clear = checkNext(frame, previous);
  return clear.ok ? ok({ seq: clear.value.seq, hash: await deps.crypto.sha256(frame) }) : clear;
};

export interface LogKey {
  readonly key: AeadKey;
  readonly vid: Bytes;
  readonly epoch: number;
}

export interface SealedFrame {
  readonly frame: Bytes;
  /** Where the log stands once the frame is written. */
  readonly head: Head;
}

export type FrameTooLarge = { readonly type: 'too-large'; readonly bytes: number; readonly limit: number };

const aad = (deps: VaultDeps, vid: Bytes, clear: Uint8Array): Bytes => concat(deps.utf8.encode(prefix.log), vid, clear);

export const sealFrame = async (
  deps: VaultDeps,
  { key, vid, epoch }: LogKey,
  ops: readonly Op[],
  previous: Head,
): Promise<Result<SealedFrame, FrameTooLarge>> => {
  const plaintext = encodeOps(ops);
  const size = minFrameBytes + plaintext.length;
  if (size > maxFrameBytes) return err({ type: 'too-large', bytes: size, limit: maxFrameBytes });
  const seq = previous.seq + 1;
  const clear = concat(Uint8Array.from([...magic, version1]), uint(epoch, 4), uint(seq, 8), previous.hash);
  const nonce = deps.random.bytes(nonceSize);
  const frame = concat(clear, nonce, await deps.crypto.encrypt(key, nonce, aad(deps, vid, clear), plaintext));
  return ok({ frame, head: { seq, hash: await deps.crypto.sha256(frame) } });
};

export interface OpenedFrame {
  readonly ops: readonly Op[];
  readonly head: Head;
}

export const openFrame = async (
  deps: VaultDeps,
  { key, vid, epoch }: LogKey,
  frame: Uint8Array,
  previous: Head,
): Promise<Result<OpenedFrame, VaultError>> => {
  const head = await nextHead(deps, frame, previous);
  if (!head.ok) return head;
  const clear = frame.subarray(0, clearSize);
  const nonce = frame.subarray(clearSize, clearSize + nonceSize);
  const sealed = frame.subarray(clearSize + nonceSize);
  const plaintext =
    readUint(frame, 4, 4) === epoch ? await deps.crypto.decrypt(key, nonce, aad(deps, vid, clear), sealed) : null;
  const ops = plaintext === null ? 'malformed' : decodeOps(plaintext);
  if (ops === 'unknown-op') return err(newerVersion('log'));
  return ops === 'malformed' ? err(damaged('log')) : ok({ ops, head: head.value });
};
