import { type Bytes, concat, concatAll } from '#shared/kernel/bytes';
import { createChunkSealer } from '#shared/vault/backup-chunks';
import { backupPreamble, deriveFileKeys } from '#shared/vault/backup-format';
import { canonicalJson } from '#shared/vault/canonical-json';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';

/** A backup with rightly sealed chunks around any payload: what a later or a faulty writer of ours might leave. */
export const craftBackup = async (deps: UnlockDeps, session: Session, payload: Bytes): Promise<Bytes> => {
  const fileKey = deps.random.bytes(32);
  const nonce = deps.random.bytes(16);
  const fk = await session.wrapBackupKey(fileKey);
  const keys = await deriveFileKeys(deps.crypto, fileKey, nonce);
  const json = canonicalJson({ fmt: 'jvbak', ver: 1, header: session.header, fk }) ?? '';
  const preamble = backupPreamble(deps.utf8.encode(json));
  const chunks = createChunkSealer(deps.crypto, keys.payload);
  const parts: Bytes[] = [concat(preamble, await deps.crypto.sign(keys.header, preamble), nonce)];
  parts.push(...(await chunks.push(payload)));
  return concatAll([...parts, await chunks.end()]);
};
