import type { Bytes } from './bytes.ts';

declare const kind: unique symbol;
type Key<Kind extends string> = { readonly [kind]: Kind };

/** Keys are handles: the bytes behind them can't be read back. */
export type RootKey = Key<'root'>;
export type AeadKey = Key<'aead'>;
export type MacKey = Key<'mac'>;
/** A key-encryption key: wraps and unwraps the master key, nothing else. */
export type WrapKey = Key<'wrap'>;
/** X25519 private key, for the drop box. */
export type BoxKey = Key<'box'>;

/**
 * What the vault format needs of a machine: WebCrypto in the app's worker and in Node alike.
 * AEAD is AES-256-GCM (96-bit nonce, 128-bit tag appended), MAC is HMAC-SHA-256, derivation is HKDF-SHA-256.
 */
export interface Crypto {
  readonly sha256: (data: Uint8Array) => Promise<Bytes>;
  /** Takes 16 bytes or more of key material; the caller wipes `secret` afterwards. */
  readonly importRoot: (secret: Uint8Array) => Promise<RootKey>;
  readonly deriveAead: (root: RootKey, salt: Uint8Array, info: string) => Promise<AeadKey>;
  readonly deriveMac: (root: RootKey, salt: Uint8Array, info: string) => Promise<MacKey>;
  readonly deriveWrap: (root: RootKey, salt: Uint8Array, info: string) => Promise<WrapKey>;
  /** Raw HKDF output of `length` bytes, for what must leave a handle (tests' vectors, key-file mixing). */
  readonly deriveBytes: (root: RootKey, salt: Uint8Array, info: string, length: number) => Promise<Bytes>;
  /** Takes its copy of `plaintext` before it answers with the promise: the caller may wipe it then. */
  readonly encrypt: (key: AeadKey, nonce: Uint8Array, aad: Uint8Array, plaintext: Uint8Array) => Promise<Bytes>;
  /** Null when the tag does not match; never throws for bad data. */
  readonly decrypt: (key: AeadKey, nonce: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array) => Promise<Bytes | null>;
  readonly sign: (key: MacKey, data: Uint8Array) => Promise<Bytes>;
  /** Constant time. */
  readonly verify: (key: MacKey, tag: Uint8Array, data: Uint8Array) => Promise<boolean>;
  /** Wraps 32 raw key bytes. */
  readonly wrap: (key: WrapKey, nonce: Uint8Array, aad: Uint8Array, raw: Uint8Array) => Promise<Bytes>;
  /** Unwraps straight into a non-extractable root key: the raw bytes never reach the heap. Null on a wrong key. */
  readonly unwrap: (key: WrapKey, nonce: Uint8Array, aad: Uint8Array, wrapped: Uint8Array) => Promise<RootKey | null>;
  /** Unwraps to bytes, for rewrapping under a new passphrase. The caller wipes them. Null on a wrong key. */
  readonly unwrapRaw: (key: WrapKey, nonce: Uint8Array, aad: Uint8Array, wrapped: Uint8Array) => Promise<Bytes | null>;
  /** A fresh X25519 pair: 32 public bytes, PKCS #8 private bytes (the caller seals, then wipes them). */
  readonly generateBox: () => Promise<{ readonly publicKey: Bytes; readonly privateKey: Bytes }>;
  /** A fresh X25519 pair for one message, whose private half never leaves its handle. */
  readonly ephemeralBox: () => Promise<{ readonly publicKey: Bytes; readonly key: BoxKey }>;
  /** Takes what `generateBox` gave as `privateKey`; null when it is not an X25519 key. */
  readonly importBox: (privateKey: Uint8Array) => Promise<BoxKey | null>;
  /** X25519 straight into a root for derivation. Null for a public key of the wrong length or of low order. */
  readonly agree: (key: BoxKey, publicKey: Uint8Array) => Promise<RootKey | null>;
}
