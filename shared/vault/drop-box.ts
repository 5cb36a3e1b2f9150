import { type Bytes, concat, readUint, toHex, uint } from '../kernel/bytes.ts';
import type { AeadKey, RootKey } from '../kernel/crypto.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { bytesOf, type Header, vaultId } from './header.ts';
import { label, prefix } from './info-strings.ts';
import { decodePaddedJson, encodePaddedJson } from './padded-json.ts';
import type { VaultDeps } from './vault-deps.ts';
import { damaged, newerVersion, truncated, type VaultError } from './vault-error.ts';

/** A public key, and its private key sealed under a vault's master key. */
export type Box = Header['box'];
type Addressee = Pick<Header, 'vid' | 'box'>;
/** All of a vault that sealing for it takes. */
export type Address = Pick<Header, 'vid'> & { readonly box: Pick<Header['box'], 'pub'> };

const magic = [0x4a, 0x56, 0x4e] as const; // JVN, then the version as a digit
const version1 = 0x31;
const publicSize = 32;
const clearSize = 4 + publicSize + 8;
const nonceSize = 12;
const tagSize = 16;

const privateKeyAad = ({ utf8 }: VaultDeps, vid: Bytes, publicKey: Uint8Array): Bytes =>
  concat(utf8.encode(prefix.box), vid, publicKey);

/** A new box for a header: anyone can drop a note in, only an open vault can take it out. */
export const createBox = async (deps: VaultDeps, key: AeadKey, vid: Bytes): Promise<Box> => {
  const { publicKey, privateKey } = await deps.crypto.generateBox();
  return sealBox(deps, key, vid, publicKey, privateKey);
};

const sealBox = async (
  deps: VaultDeps,
  key: AeadKey,
  vid: Bytes,
  publicKey: Uint8Array,
  privateKey: Bytes,
): Promise<Box> => {
  const nonce = deps.random.bytes(nonceSize);
  const sealed = await deps.crypto.encrypt(key, nonce, privateKeyAad(deps, vid, publicKey), privateKey);
  privateKey.fill(0);
  return { pub: toHex(publicKey), iv: toHex(nonce), ct: toHex(sealed) };
};

/** The private key of a box, which the caller wipes. Null when it isn't as this vault sealed it. */
const openBox = async (deps: VaultDeps, key: AeadKey, { vid, box }: Addressee): Promise<Bytes | null> => {
  const aad = privateKeyAad(deps, vaultId({ vid }), bytesOf(box.pub));
  return deps.crypto.decrypt(key, bytesOf(box.iv), aad, bytesOf(box.ct));
};

/** The same box with its private key under another key of the same vault. */
export const resealBox = async (deps: VaultDeps, from: AeadKey, to: AeadKey, of: Addressee): Promise<Box | null> => {
  const privateKey = await openBox(deps, from, of);
  return privateKey === null ? null : sealBox(deps, to, vaultId(of), bytesOf(of.box.pub), privateKey);
};

// Both public keys are in the salt, so that a note can't be passed off as one for another box.
const noteKey = (deps: VaultDeps, root: RootKey, to: Address, ephemeral: Uint8Array): Promise<AeadKey> =>
  deps.crypto.deriveAead(root, concat(vaultId(to), ephemeral, bytesOf(to.box.pub)), label.note);

const noteAad = ({ utf8 }: VaultDeps, to: Address, clear: Uint8Array): Bytes =>
  concat(utf8.encode(prefix.note), vaultId(to), clear);

/**
 * Seals JSON for a locked vault, knowing only its id and public key: `JVN1 ‖ ephemeral key 32 ‖ ms since 1970, 8 ‖ nonce 12 ‖
 * ciphertext ‖ tag`. Null when the header's public key isn't one. A locked header is not yet authenticated: whoever
 * can write to the disk could put in a box of their own, which the next unlock reports as `header-mac`.
 */
export const sealNote = async (deps: VaultDeps, to: Address, ms: number, value: unknown): Promise<Bytes | null> => {
  const { publicKey, key } = await deps.crypto.ephemeralBox();
  const root = await deps.crypto.agree(key, bytesOf(to.box.pub));
  if (root === null) return null;
  const clear = concat(Uint8Array.from([...magic, version1]), publicKey, uint(ms, 8));
  const nonce = deps.random.bytes(nonceSize);
  const aead = await noteKey(deps, root, to, publicKey);
  const sealed = await deps.crypto.encrypt(aead, nonce, noteAad(deps, to, clear), encodePaddedJson(deps.utf8, value));
  return concat(clear, nonce, sealed);
};

/** Sealed, with its padding; the text inside is far shorter. */
export const mostNoteBytes = 256 * 1024;

/** What can be said of a note without any key: it is long enough, and begins as one of this version or a later one. */
export const isNote = (note: Uint8Array): boolean =>
  note.length >= clearSize + nonceSize + tagSize && magic.every((byte, index) => note[index] === byte);

export interface Note {
  readonly ms: number;
  readonly value: unknown;
}

/** `boxKey` is the vault's key for the private key in its header. */
export const openNote = async (
  deps: VaultDeps,
  boxKey: AeadKey,
  to: Addressee,
  note: Uint8Array,
): Promise<Result<Note, VaultError>> => {
  if (note.length < clearSize + nonceSize + tagSize) return err(truncated('note'));
  if (magic.some((byte, index) => note[index] !== byte)) return err(damaged('note'));
  if (note[3] !== version1) return err(newerVersion('note'));
  const privateKey = await openBox(deps, boxKey, to);
  if (privateKey === null) return err(damaged('header'));
  const key = await deps.crypto.importBox(privateKey);
  privateKey.fill(0);
  const ephemeral = note.subarray(4, 4 + publicSize);
  const root = key === null ? null : await deps.crypto.agree(key, ephemeral);
  if (root === null) return err(damaged('note'));
  const clear = note.subarray(0, clearSize);
  const nonce = note.subarray(clearSize, clearSize + nonceSize);
  const aead = await noteKey(deps, root, to, ephemeral);
  const plaintext = await deps.crypto.decrypt(
    aead,
    nonce,
    noteAad(deps, to, clear),
    note.subarray(clearSize + nonceSize),
  );
  const value = plaintext === null ? undefined : decodePaddedJson(deps.utf8, plaintext);
  return value === undefined ? err(damaged('note')) : ok({ ms: readUint(note, 4 + publicSize, 8), value });
};
