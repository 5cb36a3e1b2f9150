import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JournalRecord, schemaNumber } from '#shared/journal/stored';
import { concat } from '#shared/kernel/bytes';
import { createVault } from '#shared/vault/create-vault';
import { table } from '#shared/vault/envelope';
import { encodeHeader } from '#shared/vault/header';
import { logEntry } from '#shared/vault/log-file';
import { genesis, type Head } from '#shared/vault/log-frame';
import type { Op } from '#shared/vault/op';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { nodeDeps } from '../unit/vault/node-deps.ts';

/** The cheapest that a header may ask for: a test waits for no one's guesses. */
const cheap = { alg: 'argon2id', v: 19, m: 19_456, t: 1, p: 1 } as const;
const opsInFrame = 200;

export interface SeedRecord {
  readonly id?: RecordId;
  readonly record: JournalRecord;
}

export const anId = (): RecordId => newRecordId(nodeDeps.random);

/** Writes a vault with these records to a profile, as a change log only: the app builds its cache from it at unlock. */
export const seedVault = async (
  profile: string,
  passphrase: string,
  records: readonly SeedRecord[],
): Promise<{ readonly recoveryCode: string }> => {
  const created = await createVault(nodeDeps, passphrase, cheap);
  if (!created.ok) throw new Error(created.error.type);
  const { session, recoveryCode } = created.value;
  const entries: Uint8Array[] = [];
  let head: Head = genesis;
  for (let at = 0; at < records.length; at += opsInFrame) {
    const ops: Op[] = [];
    for (const { id = anId(), record } of records.slice(at, at + opsInFrame)) {
      const plain = { id, table: table.records, schema: schemaNumber, rev: 1, value: record };
      ops.push({ put: true, k: id, b: await session.seal(plain) });
    }
    const sealed = await session.sealFrame(ops, head);
    if (!sealed.ok) throw new Error(sealed.error.type);
    entries.push(logEntry(sealed.value.frame));
    head = sealed.value.head;
  }
  const log = join(profile, 'vault', 'log');
  await mkdir(log, { recursive: true, mode: 0o700 });
  await writeFile(join(profile, 'vault', 'header.json'), encodeHeader(nodeDeps.utf8, session.header), { mode: 0o600 });
  if (entries.length > 0) await writeFile(join(log, '000000000001.jvl'), concat(...entries), { mode: 0o600 });
  return { recoveryCode };
};
