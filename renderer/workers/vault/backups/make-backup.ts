import { dayOfInstant } from '#shared/calendar/day-key';
import type { Place, PlaceRefusal } from '#shared/ipc/backup-contract';
import { toHex } from '#shared/kernel/bytes';
import type { Instant } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import { sameJson } from '#shared/kernel/same-json';
import { writeBackup } from '#shared/vault/backup';
import { backupName } from '#shared/vault/backup-name';
import type { CopyId } from '#shared/vault/lineage';
import type { Head } from '#shared/vault/log-frame';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { BackupHost } from './backup-host.ts';
import { type BackupRecord, backupRecords } from './backup-records.ts';
import { openBackupFile } from './open-backup.ts';
import { inPieces } from './pieces.ts';

/** A backup that was written, opened again and found to hold what it should. */
export interface BackupMade {
  readonly name: string;
  readonly made: Instant;
  readonly head: Head;
  readonly records: number;
  readonly bytes: number;
}

/**
 * `not-whole`: it was written and did not open as it should; it is gone again, and counts as none. `stopped`: the person
 * wanted it no more. `held`: a legal hold is on, so nothing older may be dropped for it.
 */
export type BackupError = PlaceRefusal | { readonly type: 'not-whole' | 'stopped' | 'held' };

/** How far a backup has come, and whether it is still wanted. */
export interface Watch {
  readonly phase: (phase: 'writing' | 'checking', records: number) => void;
  readonly isStopped: () => boolean;
}

const unwatched: Watch = { phase: () => undefined, isStopped: () => false };

interface Deps extends UnlockDeps {
  readonly host: BackupHost;
}

const minuteOfDay = ({ ms, offset }: Instant): number => Math.floor((ms / 60_000 + offset) % 1440);

interface Point {
  readonly made: Instant;
  readonly head: Head;
  readonly records: readonly BackupRecord[];
}

const write = async (
  { host, ...deps }: Deps,
  { session }: OpenVault,
  place: Place,
  name: string,
  { made, head, records }: Point,
  watch: Watch,
): Promise<Result<number, BackupError>> => {
  const begun = await host.beginBackup({ place, name });
  if (!begun.ok) return begun;
  const { writing } = begun.value;
  let bytes = 0;
  for await (const piece of inPieces(writeBackup(deps, session, { made, head }, records))) {
    const written: Result<null, BackupError> = watch.isStopped()
      ? err({ type: 'stopped' })
      : await host.writeBackup({ writing, bytes: piece });
    if (!written.ok) {
      await host.endBackup({ writing, keep: false });
      return written;
    }
    bytes += piece.length;
  }
  const ended = await host.endBackup({ writing, keep: true });
  return ended.ok ? ok(bytes) : ended;
};

/** Reads the file back from the disk and holds every record against the one that went in. */
const matches = async (
  { host, ...deps }: Deps,
  { session }: OpenVault,
  place: Place,
  name: string,
  { head, records }: Point,
): Promise<boolean> => {
  const meant = new Map<unknown, BackupRecord>(records.map((record) => [record.id, record]));
  let same = true;
  const read = await openBackupFile(
    deps,
    (offset) => host.readBackup({ place, name, offset }),
    { session },
    (record) => {
      const id = (record as Partial<BackupRecord>).id;
      same &&= sameJson(record, meant.get(id));
      meant.delete(id);
    },
  );
  return read.ok && same && meant.size === 0 && read.value.manifest.head === toHex(head.hash);
};

/**
 * A name that is free: one that stands already may be the only whole copy there is, and is not written over with what
 * has yet to prove itself. Two within a minute differ by a minute in their names.
 */
const freeName = async (
  { host }: Deps,
  place: Place,
  now: Instant,
  seq: number,
  copy: CopyId,
): Promise<Result<string, BackupError>> => {
  const listed = await host.listBackups({ place });
  if (!listed.ok) return listed;
  const taken = new Set(listed.value.backups.map(({ name }) => name));
  for (let at = now; ; at = { ...at, ms: at.ms + 60_000 }) {
    const name = backupName(dayOfInstant(at, 0), minuteOfDay(at), seq, place.in === 'snapshots' ? null : copy);
    if (!taken.has(name)) return ok(name);
  }
};

/** Writes a backup, and calls it one only after it has been opened from the disk and compared. */
export const makeBackup = async (
  deps: Deps,
  vault: OpenVault,
  place: Place,
  now: Instant,
  watch: Watch = unwatched,
): Promise<Result<BackupMade, BackupError>> => {
  const point = await vault.ledger.still((head) => ({ made: now, head, records: backupRecords(vault.holdings) }));
  const named = await freeName(deps, place, now, point.head.seq, vault.ledger.copy);
  if (!named.ok) return named;
  const name = named.value;
  watch.phase('writing', point.records.length);
  const written = await write(deps, vault, place, name, point, watch);
  if (!written.ok) return written;
  watch.phase('checking', point.records.length);
  if (!(await matches(deps, vault, place, name, point))) {
    await deps.host.removeBackups({ place, names: [name] });
    return err({ type: 'not-whole' });
  }
  return ok({ name, made: now, head: point.head, records: point.records.length, bytes: written.value });
};
