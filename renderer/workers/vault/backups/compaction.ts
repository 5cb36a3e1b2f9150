import type { Clock } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import { seqInName } from '#shared/vault/backup-name';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { BackupHost } from './backup-host.ts';
import { type BackupError, makeBackup } from './make-backup.ts';

interface Deps extends UnlockDeps {
  readonly host: BackupHost;
  readonly clock: Clock;
}

const place = { in: 'snapshots' } as const;
/** One more than a rebuild needs, so that a damaged one costs nothing. */
const snapshotsKept = 3;

/**
 * Writes a snapshot and drops the part of the log that the one before it covers already: for everything that is dropped
 * two verified snapshots stand. `all`: what only this new one covers goes too, and older snapshots with it, because the
 * person wants nothing left of what was deleted. Under a legal hold nothing is dropped.
 */
export const compactLog = (deps: Deps, vault: OpenVault, all: boolean): Promise<Result<null, BackupError>> =>
  vault.withSnapshots(() => compact(deps, vault, all));

const compact = async (deps: Deps, vault: OpenVault, all: boolean): Promise<Result<null, BackupError>> => {
  const held = isHeld(vault.holdings);
  if (held && all) return err({ type: 'held' });
  const made = await makeBackup(deps, vault, place, deps.clock.now());
  if (!made.ok) return made;
  if (held) return ok(null);
  const listed = await deps.host.listBackups({ place });
  if (!listed.ok) return listed;
  const names = listed.value.backups.map(({ name }) => name);
  const covering = all ? made.value.name : names.find((name) => name !== made.value.name);
  if (covering === undefined) return ok(null);
  const dropped = await deps.host.compactLog({ upTo: seqInName(covering, made.value.head.seq) });
  if (!dropped.ok) return dropped;
  const outdated = all ? names.filter((name) => name !== made.value.name) : names.slice(snapshotsKept);
  return outdated.length === 0 ? ok(null) : deps.host.removeBackups({ place, names: outdated });
};
