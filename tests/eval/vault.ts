import { argon2id } from 'hash-wasm';
import { type Bytes, fromHex } from '#shared/kernel/bytes';
import { err, ok, type Result } from '#shared/kernel/result';
import { writeBackup } from '#shared/vault/backup';
import { createVault as create } from '#shared/vault/create-vault';
import { encodeHeader } from '#shared/vault/header';
import { kdfFloor } from '#shared/vault/kdf-params';
import { logEntry } from '#shared/vault/log-file';
import { genesis, type Head } from '#shared/vault/log-frame';
import { scanLog } from '#shared/vault/log-reader';
import type { Op } from '#shared/vault/op';
import { openVault as unlock } from '#shared/vault/open-vault';
import { readBackup as read } from '#shared/vault/read-backup';
import { openFrames } from '#shared/vault/read-log';
import { parseRecordId, type RecordId } from '#shared/vault/record-id';
import type { Session as CoreSession } from '#shared/vault/session';
import type { Secret } from '#shared/vault/unlock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { damaged, type VaultError } from '#shared/vault/vault-error';
import { createRandom, createUtf8, createWebCrypto } from '../../renderer/vault/webcrypto.ts';

// The vault format as outside checks measure it, bundled into out/eval/vault.mjs for plain Node.

const deps: UnlockDeps = {
  crypto: createWebCrypto(),
  random: createRandom(),
  utf8: createUtf8(),
  kdf: async (password, salt, { m, t, p }) => {
    const settings = { memorySize: m, iterations: t, parallelism: p, hashLength: 32, outputType: 'binary' } as const;
    return Uint8Array.from(await argon2id({ password, salt, ...settings }));
  },
};

type Chunks = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
type Records = Iterable<unknown> | AsyncIterable<unknown>;
/** Nothing yet, a log so far (or its last entry), or the place it ends at. */
type Previous = null | undefined | Uint8Array | { readonly seq: number; readonly hash: Uint8Array | string };
type OpGiven =
  | { readonly put: true; readonly k: string; readonly b: Uint8Array }
  | { readonly del: true; readonly k: string; readonly rev: number };

export interface Session {
  readonly seal: (record: {
    readonly id: string;
    readonly table: number;
    readonly schema: number;
    readonly rev: number;
    readonly value: unknown;
  }) => Promise<Bytes>;
  readonly open: (
    envelope: Uint8Array,
    expect: { readonly id: string; readonly table: number; readonly rev?: number },
  ) => Promise<Result<unknown, VaultError>>;
  readonly frame: (ops: readonly OpGiven[], previous?: Previous) => Promise<Bytes>;
  readonly backup: (records: Records) => AsyncIterable<Bytes>;
  readonly core: CoreSession;
}

const recordId = (text: string): RecordId => {
  const id = parseRecordId(text);
  if (id === null) throw new TypeError(`Not a record id (16 bytes as 22 characters of base64url): ${text}`);
  return id;
};

const toOp = (op: OpGiven): Op =>
  'put' in op
    ? { put: true, k: recordId(op.k), b: Uint8Array.from(op.b) }
    : { del: true, k: recordId(op.k), rev: op.rev };

const headOf = async (previous: Previous): Promise<Head> => {
  if (previous === null || previous === undefined) return genesis;
  if (previous instanceof Uint8Array) return (await scanLog(deps, [previous], null)).head;
  const { seq, hash } = previous;
  const bytes = typeof hash === 'string' ? fromHex(hash) : Uint8Array.from(hash);
  if (bytes === null) throw new TypeError('The hash before is not hex');
  return { seq, hash: bytes };
};

const sessionFrom = (core: CoreSession): Session => ({
  core,
  seal: (record) => core.seal({ ...record, id: recordId(record.id) }),
  open: async (envelope, expect) => {
    const id = parseRecordId(expect.id);
    if (id === null) return err(damaged('record'));
    const opened = await core.open(envelope, { ...expect, id });
    return opened.ok ? ok(opened.value.value) : opened;
  },
  frame: async (ops, previous) => {
    const sealed = await core.sealFrame(ops.map(toOp), await headOf(previous));
    if (!sealed.ok) throw new RangeError(`The frame is too large: ${sealed.error.bytes} bytes`);
    return logEntry(sealed.value.frame);
  },
  backup: (records) => {
    const made = { ms: new Date().getTime(), offset: -new Date().getTimezoneOffset() };
    return writeBackup(deps, core, { made, head: genesis }, records);
  },
});

/** `m` in KiB, not below 19,456. A failure is a value here too. */
export const createVault = async (passphrase: string, options: { readonly m?: number; readonly t?: number } = {}) => {
  const { m = kdfFloor.m, t = kdfFloor.t } = options;
  const made = await create(deps, passphrase, { ...kdfFloor, m, t });
  if (!made.ok) return made;
  const { session, recoveryCode } = made.value;
  return { ok: true, header: encodeHeader(deps.utf8, session.header), recoveryCode, session: sessionFrom(session) };
};

export const openVault = async (header: Uint8Array, secret: Secret): Promise<Result<Session, VaultError>> => {
  const opened = await unlock(deps, header, secret);
  return opened.ok ? ok(sessionFrom(opened.value)) : opened;
};

/**
 * A whole log from its first frame on. An unfinished last frame is left out and said so by `tail: 'torn'`, because
 * nobody was told that it was saved; anything else that isn't whole is an error.
 */
export const readLog = async (bytes: Uint8Array, session: Session) => {
  const { frames, tail } = await scanLog(deps, [bytes], genesis);
  if (tail === 'damaged') return err(damaged('log'));
  const read = await openFrames(session.core, frames, genesis);
  return read.ok ? { ok: true, value: read.value.ops, tail } : read;
};

export const readBackup = async (
  chunks: Chunks,
  secret: Secret,
): Promise<Result<{ readonly header: Bytes; readonly records: readonly unknown[] }, VaultError>> => {
  const records: unknown[] = [];
  const pieces = chunks instanceof Uint8Array ? [chunks] : chunks;
  const result = await read(deps, pieces, secret, (record) => {
    records.push(record);
  });
  return result.ok ? ok({ header: encodeHeader(deps.utf8, result.value.header), records }) : result;
};
