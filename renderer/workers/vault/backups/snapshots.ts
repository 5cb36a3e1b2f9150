import * as v from 'valibot';
import { type Bytes, fromHex } from '#shared/kernel/bytes';
import type { Head } from '#shared/vault/log-frame';
import { parseRecordId, type RecordId } from '#shared/vault/record-id';
import { seqInName } from '#shared/vault/backup-name';
import type { Session } from '#shared/vault/session';
import type { VaultDeps } from '#shared/vault/vault-deps';
import type { BackupHost } from './backup-host.ts';
import { openBackupFile } from './open-backup.ts';

/** The sealed rows of a vault as they stood at a place in its log. */
export interface Snapshot {
  readonly rows: ReadonlyMap<RecordId, Bytes>;
  readonly head: Head;
}

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Line = v.looseObject({ id: v.string(), table: number, schema: number, rev: number, value: v.unknown() });

/** What the log's first part was dropped for: any snapshot of a place from `base` to `head`. */
export interface Covers {
  readonly base: Head;
  readonly head: Head;
}

// A snapshot is opened by a session, never by a passphrase.
const noKdf = () => Promise.reject(new TypeError('A snapshot needs no passphrase'));

const readOne = async (
  deps: VaultDeps,
  host: BackupHost,
  session: Session,
  name: string,
  { base, head }: Covers,
): Promise<Snapshot | null> => {
  const lines: v.InferOutput<typeof Line>[] = [];
  const read = await openBackupFile(
    { ...deps, kdf: noKdf },
    (offset) => host.readBackup({ place: { in: 'snapshots' }, name, offset }),
    { session },
    (line) => {
      const parsed = v.safeParse(Line, line);
      if (parsed.success) lines.push(parsed.output);
    },
  );
  if (!read.ok) return null;
  const { seq, head: hash } = read.value.manifest;
  const at = fromHex(hash);
  if (at === null || seq < base.seq || seq > head.seq || lines.length !== read.value.count) return null;
  const rows = new Map<RecordId, Bytes>();
  for (const { id: text, table, schema, rev, value } of lines) {
    const id = parseRecordId(text);
    if (id === null) return null;
    // Sealed again at the same revision: a backup holds records, not envelopes.
    rows.set(id, await session.seal({ id, table, schema, rev, value }));
  }
  return { rows, head: { seq, hash: at } };
};

export interface Snapshots {
  /** Whether one goes by the name of a place that the log goes on from; what is in it is looked at when it is needed. */
  readonly exists: (covers: Covers) => Promise<boolean>;
  /** All that open, newest first; whether the log goes on from one, the log itself has to say. */
  readonly newestFirst: (covers: Covers) => AsyncIterable<Snapshot>;
}

export const snapshotsOf = (deps: VaultDeps & { readonly host: BackupHost }, session: Session): Snapshots => {
  const names = async (): Promise<readonly string[]> => {
    const listed = await deps.host.listBackups({ place: { in: 'snapshots' } });
    return listed.ok ? listed.value.backups.map(({ name }) => name) : [];
  };
  return {
    exists: async ({ base, head }) => (await names()).some((name) => seqInName(name, head.seq) >= base.seq),
    async *newestFirst(covers) {
      for (const name of await names()) {
        const snapshot = await readOne(deps, deps.host, session, name, covers);
        if (snapshot !== null) yield snapshot;
      }
    },
  };
};
