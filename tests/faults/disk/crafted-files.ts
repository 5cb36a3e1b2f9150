import { type Bytes, concat, concatAll, toHex } from '#shared/kernel/bytes';
import { ok } from '#shared/kernel/result';
import { createVault } from '#shared/vault/create-vault';
import { encodeHeader } from '#shared/vault/header';
import type { Session } from '#shared/vault/session';
import { readOtherVault } from '../../../renderer/workers/vault/backups/other-vault.ts';
import { deps } from '../../support/disk-vault.ts';
import { craftBackup } from '../../unit/vault/cases/crafted-backup.ts';
import { anId, cheap, passphrase, valueOf } from '../../unit/vault/cases/known-vault.ts';

/** A vault whose owner makes files that no app of ours would. */
export const hostileVault = async () => {
  const { session } = valueOf(await createVault(deps, passphrase, cheap));
  return { session, header: encodeHeader(deps.utf8, session.header) };
};

/** Reads a backup as the app does before it restores or merges one. */
export const readAs = (session: Session, bytes: Bytes) =>
  readOtherVault(deps, async (offset) => ok({ bytes: bytes.slice(offset, offset + 300_000) }), { session });

export const firstLine = ({ header: { vid } }: Session): string =>
  JSON.stringify({ manifest: { vid, made: { ms: 1, offset: 0 }, seq: 0, head: '00'.repeat(32) } });

export const recordLine = (value: unknown, id: string = anId(deps)): string =>
  JSON.stringify({ id, table: 1, schema: 1, rev: 1, value });

/** A backup that its maker sealed rightly, whatever is in it: what someone who knows a passphrase may send. */
export const sealedLines = async (session: Session, records: Iterable<string>): Promise<Bytes> => {
  const lines = [firstLine(session), ...records].map((line) => deps.utf8.encode(line));
  let digest: Bytes = new Uint8Array(32);
  for (const line of lines) digest = await deps.crypto.sha256(concat(digest, line));
  const end = deps.utf8.encode(JSON.stringify({ end: lines.length - 1, sha256: toHex(digest) }));
  const feed = Uint8Array.of(10);
  return craftBackup(deps, session, concatAll([...lines, end].flatMap((line) => [line, feed])));
};
