import type { Clock } from '#shared/kernel/clock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { BackupHost } from './backups/backup-host.ts';
import { compactLog } from './backups/compaction.ts';
import { isHeld } from './legal-hold.ts';
import type { OpenVault } from './open-vault-in-worker.ts';

interface Deps extends UnlockDeps {
  readonly host: BackupHost;
  readonly clock: Clock;
}

/** Some weeks of writing: every save is a whole page, sealed, and the machine reads all of the log at each start. */
const longBytes = 32 * 1024 * 1024;

/**
 * Takes a snapshot once the log has grown long, and drops what the snapshot of the time before covers. What the disk
 * refuses of it is tried again at the next unlock.
 */
export const shortenLog = async (deps: Deps, vault: OpenVault, bytes: number): Promise<void> => {
  // Under a legal hold nothing would be dropped, and every unlock would leave one more snapshot.
  if (bytes < longBytes || vault.ledger.readOnly() !== null || isHeld(vault.holdings)) return;
  await compactLog(deps, vault, false);
};
