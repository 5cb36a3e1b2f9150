import { type Bytes, concat, toHex, uint } from '../kernel/bytes.ts';
import type { AeadKey, RootKey } from '../kernel/crypto.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Box, type Note, openNote, resealBox } from './drop-box.ts';
import { type Expected, openEnvelope, type OpenedRecord, type PlainRecord, sealEnvelope, table } from './envelope.ts';
import { isHeaderMac, signHeader } from './header-mac.ts';
import { bytesOf, encodeHeader, type Header, parseHeader, type UnsignedHeader, vaultId } from './header.ts';
import { prefix } from './info-strings.ts';
import { deriveKeys, type VaultKeys } from './keys.ts';
import {
  type FrameTooLarge,
  type Head,
  type OpenedFrame,
  openFrame,
  type SealedFrame,
  sealFrame,
} from './log-frame.ts';
import type { Op } from './op.ts';
import { areRowsSigned, signRows } from './row-set-manifest.ts';
import type { RowTable } from './row-table.ts';
import type { Slot } from './slot-schema.ts';
import { isSuccessor, successorSlot } from './successor.ts';
import type { VaultDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** A key wrapped under the vault's, as hex: nonce 12 bytes, ciphertext and tag 48. */
export interface WrappedKey {
  readonly iv: string;
  readonly ct: string;
}

/** An open vault: what its keys can do, and no way to the keys. It ends when the worker that holds it does. */
export interface Session {
  readonly header: Header;
  readonly vid: Bytes;
  readonly epoch: number;
  readonly seal: (record: PlainRecord) => Promise<Bytes>;
  readonly open: (envelope: Uint8Array, expected: Expected) => Promise<Result<OpenedRecord, VaultError>>;
  /** `previous` is `genesis` for the first frame of a vault. */
  readonly sealFrame: (ops: readonly Op[], previous: Head) => Promise<Result<SealedFrame, FrameTooLarge>>;
  readonly openFrame: (frame: Uint8Array, previous: Head) => Promise<Result<OpenedFrame, VaultError>>;
  readonly signRows: (head: Head, rows: RowTable) => Promise<Bytes>;
  readonly areRowsSigned: (head: Head, rows: RowTable, mac: Uint8Array) => Promise<boolean>;
  readonly wrapBackupKey: (fileKey: Uint8Array) => Promise<WrappedKey>;
  /**
   * 32 bytes as hex from which names are hashed after they were forgotten so many times: the same on every machine under
   * one master key, and kept in a record from then on, so that they outlive that key.
   */
  readonly formSeed: (forgotten: number) => Promise<string>;
  /** 32 bytes that seal what the machine notes of documents on their way out; nothing else is told by them. */
  readonly leavingKey: () => Promise<Bytes>;
  /** The caller wipes the bytes. Null when it was wrapped by another vault, or changed. */
  readonly unwrapBackupKey: (wrapped: WrappedKey) => Promise<Bytes | null>;
  /** `box`: one that `handOverBox` gave for this vault, where the note was sealed for that one. */
  readonly openNote: (note: Uint8Array, box?: Box) => Promise<Result<Note, VaultError>>;
  /** The drop box with its private key under `key`, the next master key's. Null when the header's doesn't open. */
  readonly handOverBox: (key: AeadKey) => Promise<Box | null>;
  /** Whether this very master key signed that header, or was followed by the one that did. */
  readonly hasSigned: (header: Header) => Promise<boolean>;
  /** The slot that says in the next key's header that this one was followed by it. */
  readonly handOverTo: (next: Pick<Header, 'vid' | 'epoch' | 'box'>) => Promise<Slot>;
  /**
   * The same vault under other slots, its header signed again: for whoever has just wrapped the master key, or takes a
   * slot away. `bad-file` when the header would not read back (no slot left, too many, or too large).
   */
  readonly replaceSlots: (slots: readonly Slot[]) => Promise<Result<Session, VaultError>>;
}

const sessionOf = (deps: VaultDeps, header: Header, keys: VaultKeys): Session => {
  const vid = vaultId(header);
  const { epoch } = header;
  const records = { key: keys.records, vid, epoch };
  const attachments = { key: keys.attachments, vid, epoch };
  const log = { key: keys.log, vid, epoch };
  const manifest = { key: keys.manifest, vid };
  const keyFor = (number: number) => (number === table.attachments ? attachments : records);
  const backupAad = deps.utf8.encode(prefix.backupKey);
  return {
    header,
    vid,
    epoch,
    seal: (record) => sealEnvelope(deps, keyFor(record.table), record),
    open: (envelope, expected) => openEnvelope(deps, keyFor(expected.table), envelope, expected),
    sealFrame: (ops, previous) => sealFrame(deps, log, ops, previous),
    openFrame: (frame, previous) => openFrame(deps, log, frame, previous),
    signRows: (head, rows) => signRows(deps, manifest, head, rows),
    areRowsSigned: (head, rows, mac) => areRowsSigned(deps, manifest, head, rows, mac),
    wrapBackupKey: async (fileKey) => {
      const nonce = deps.random.bytes(12);
      return { iv: toHex(nonce), ct: toHex(await deps.crypto.encrypt(keys.backupWrap, nonce, backupAad, fileKey)) };
    },
    formSeed: async (forgotten) =>
      toHex(await deps.crypto.sign(keys.forms, concat(deps.utf8.encode(prefix.forms), vid, uint(forgotten, 4)))),
    leavingKey: () => deps.crypto.sign(keys.forms, concat(deps.utf8.encode(prefix.leaving), vid)),
    unwrapBackupKey: ({ iv, ct }) => deps.crypto.decrypt(keys.backupWrap, bytesOf(iv), backupAad, bytesOf(ct)),
    openNote: (note, box = header.box) => openNote(deps, keys.box, { vid: header.vid, box }, note),
    handOverBox: (key) => resealBox(deps, keys.box, key, header),
    hasSigned: async (other) => (await isHeaderMac(deps, keys.header, other)) || isSuccessor(deps, keys.header, other),
    handOverTo: (next) => successorSlot(deps, keys.header, next),
    replaceSlots: async (slots) => {
      const changed = await signHeader(deps, keys.header, { ...header, gen: header.gen + 1, slots });
      const readBack = parseHeader(deps.utf8, encodeHeader(deps.utf8, changed));
      return readBack.ok ? ok(sessionOf(deps, changed, keys)) : readBack;
    },
  };
};

/** A session for a header that this very master key has just made and signed. */
export const startSession = async (deps: VaultDeps, master: RootKey, unsigned: UnsignedHeader): Promise<Session> => {
  const keys = await deriveKeys(deps.crypto, master, vaultId(unsigned), unsigned.epoch);
  return sessionOf(deps, await signHeader(deps, keys.header, unsigned), keys);
};

/** A session for a header as it was found: only if this master key signed it. */
export const resumeSession = async (
  deps: VaultDeps,
  master: RootKey,
  header: Header,
): Promise<Result<Session, VaultError>> => {
  const keys = await deriveKeys(deps.crypto, master, vaultId(header), header.epoch);
  return (await isHeaderMac(deps, keys.header, header))
    ? ok(sessionOf(deps, header, keys))
    : err({ type: 'header-mac' });
};
