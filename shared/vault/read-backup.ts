import * as v from 'valibot';
import { type Bytes, readUint } from '../kernel/bytes.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  backupMagic,
  backupPreamble,
  backupVersion,
  BackupHeader,
  chunkNonce,
  deriveFileKeys,
  macSize,
  maxBackupBytes,
  maxBackupHeaderBytes,
  payloadNonceSize,
  sealedChunkSize,
} from './backup-format.ts';
import { type BackupContent, createLineReader, type OnRecord } from './backup-lines.ts';
import { parseBoundedJson } from './bounded-json.ts';
import { type ByteChunks, type ByteSource, createByteSource } from './byte-source.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Header, parseHeaderValue } from './header.ts';
import type { AeadKey } from '../kernel/crypto.ts';
import { unlockHeader } from './open-vault.ts';
import type { Session, WrappedKey } from './session.ts';
import { type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps, VaultDeps } from './vault-deps.ts';
import { badFile, damaged, newerVersion, truncated, type VaultError } from './vault-error.ts';

/** A backup opens with a secret of the time it was made, or with an open session of the same vault. */
export type BackupSecret = Secret | { readonly session: Session };

export interface ReadBackup extends BackupContent {
  /** The vault's header as it was then. */
  readonly header: Header;
  /** Open: whoever could read the backup can open the vault it was made of. */
  readonly session: Session;
}

const maxHeaderDepth = 20;

interface Opening {
  readonly header: Header;
  readonly fk: WrappedKey;
  readonly preamble: Bytes;
  readonly mac: Bytes;
  readonly payloadNonce: Bytes;
}

const parseBackupHeader = (deps: VaultDeps, json: Bytes): Result<Pick<Opening, 'header' | 'fk'>, VaultError> => {
  const text = deps.utf8.decode(json);
  const value = text === null ? undefined : parseBoundedJson(text, maxHeaderDepth);
  const versioned = v.safeParse(v.looseObject({ fmt: v.literal('jvbak'), ver: v.number() }), value);
  if (versioned.success && versioned.output.ver > 1) return err(newerVersion('backup'));
  const outer = v.safeParse(BackupHeader, value);
  if (!outer.success) return err(badFile('backup'));
  const header = parseHeaderValue(outer.output.header);
  if (!header.ok) return header;
  return canonicalJson(value) === text ? ok({ header: header.value, fk: outer.output.fk }) : err(badFile('backup'));
};

const readOpening = async (deps: VaultDeps, source: ByteSource): Promise<Result<Opening, VaultError>> => {
  const magic = await source.take(8);
  const version = magic[6] ?? 0;
  const isOurs = magic.length === 8 && backupMagic.every((byte, index) => magic[index] === byte) && magic[7] === 0x0a;
  if (!isOurs || version === 0) return err(badFile('backup'));
  if (version > backupVersion) return err(newerVersion('backup'));
  const size = await source.take(4);
  if (size.length < 4) return err(truncated('backup'));
  const length = readUint(size, 0, 4);
  if (length === 0 || length > maxBackupHeaderBytes) return err(badFile('backup'));
  const json = await source.take(length);
  const mac = await source.take(macSize);
  const payloadNonce = await source.take(payloadNonceSize);
  if (payloadNonce.length < payloadNonceSize) return err(truncated('backup'));
  const parsed = parseBackupHeader(deps, json);
  return parsed.ok ? ok({ ...parsed.value, preamble: backupPreamble(json), mac, payloadNonce }) : parsed;
};

/** The vault's header as a backup carries it, in clear: nothing about it is proven yet. */
export const readBackupHeader = async (deps: VaultDeps, chunks: ByteChunks): Promise<Result<Header, VaultError>> => {
  const opening = await readOpening(deps, createByteSource(chunks));
  return opening.ok ? ok(opening.value.header) : opening;
};

const payloadKey = async (deps: UnlockDeps, opening: Opening, session: Session): Promise<AeadKey | null> => {
  const fileKey = await session.unwrapBackupKey(opening.fk);
  if (fileKey === null) return null;
  const keys = await deriveFileKeys(deps.crypto, fileKey, opening.payloadNonce);
  return (await deps.crypto.verify(keys.header, opening.mac, opening.preamble)) ? keys.payload : null;
};

const sessionFor = async (
  deps: UnlockDeps,
  header: Header,
  secret: BackupSecret,
): Promise<Result<Session, VaultError>> => {
  if (!('session' in secret)) return unlockHeader(deps, header, secret);
  // One from before a new master key takes what opened it then.
  const { vid, epoch } = secret.session.header;
  const isSameKey = vid === header.vid && epoch === header.epoch;
  return isSameKey ? ok(secret.session) : err(wrongSecret({ passphrase: '' }, 'no-match'));
};

/** The chunk's plaintext. The two flags tell a file that was cut (a good chunk, but not the last) from a damaged one. */
const openChunk = async (
  { crypto }: UnlockDeps,
  key: AeadKey,
  chunk: Bytes,
  index: number,
  last: boolean,
): Promise<Result<Bytes, VaultError>> => {
  const none = new Uint8Array(0);
  const plaintext = await crypto.decrypt(key, chunkNonce(index, last), none, chunk);
  if (plaintext !== null) return ok(plaintext);
  const isCut = last && (await crypto.decrypt(key, chunkNonce(index, false), none, chunk)) !== null;
  return err(isCut ? truncated('backup') : damaged('backup'));
};

const readPayload = async (
  deps: UnlockDeps,
  source: ByteSource,
  key: AeadKey,
  vid: string,
  onRecord: OnRecord,
): Promise<Result<BackupContent, VaultError>> => {
  const lines = createLineReader(deps, vid, onRecord);
  for (let index = 0; index * sealedChunkSize < maxBackupBytes; index += 1) {
    const chunk = await source.take(sealedChunkSize);
    if (chunk.length < sealedChunkSize) return err(truncated('backup'));
    const last = await source.isAtEnd();
    const plaintext = await openChunk(deps, key, chunk, index, last);
    if (!plaintext.ok) return plaintext;
    const error = await lines.push(plaintext.value);
    if (error !== null) return err(error);
    if (last) return lines.end();
  }
  return err(badFile('backup'));
};

/**
 * Reads a backup as a stream, never holding more than a chunk and a line. A result that is ok means every byte was
 * checked; until then the records handed to `onRecord` are only provisional.
 */
export const readBackup = async (
  deps: UnlockDeps,
  chunks: ByteChunks,
  secret: BackupSecret,
  onRecord: OnRecord,
): Promise<Result<ReadBackup, VaultError>> => {
  const source = createByteSource(chunks);
  try {
    const opening = await readOpening(deps, source);
    if (!opening.ok) return opening;
    const { header } = opening.value;
    const session = await sessionFor(deps, header, secret);
    if (!session.ok) return session;
    const key = await payloadKey(deps, opening.value, session.value);
    if (key === null) return err(damaged('backup'));
    const content = await readPayload(deps, source, key, header.vid, onRecord);
    return content.ok ? ok({ header, session: session.value, ...content.value }) : content;
  } finally {
    await source.close();
  }
};
