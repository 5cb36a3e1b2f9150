import type { Keys } from '#shared/journal/keys';
import type { Place } from '#shared/ipc/backup-contract';
import { readBackupHeader } from '#shared/vault/read-backup';
import type { VaultDeps } from '#shared/vault/vault-deps';
import type { BackupsApi } from '../../../vault/backups-api.ts';
import type { BackupHost } from '../backups/backup-host.ts';
import { placeOf } from '../backups/backups.ts';
import { piecesOf } from '../backups/pieces.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

interface Deps extends VaultDeps {
  readonly host: BackupHost;
  readonly backups: Pick<BackupsApi, 'backups' | 'backUp' | 'tidyLog'>;
}

/** The renewal that this vault has been through, as long as something of it is left to be done. */
export const unfinishedRenewal = ({ holdings, session }: OpenVault): Keys['renewal'] => {
  const renewal = holdings.all('keys')[0]?.record.renewal ?? null;
  return renewal !== null && renewal.epoch === session.epoch && !renewal.isTidied ? renewal : null;
};

/** Backups of this vault that a master key of before opens. Its header, which is in clear, says so. */
const dropFormer = async (deps: Deps, { session }: OpenVault, place: Place): Promise<boolean> => {
  const listed = await deps.host.listBackups({ place });
  if (!listed.ok) return false;
  const names: string[] = [];
  for (const { name } of listed.value.backups) {
    const pieces = piecesOf((offset) => deps.host.readBackup({ place, name, offset }));
    const header = await readBackupHeader(deps, pieces).catch(() => null);
    if (header?.ok === true && header.value.vid === session.header.vid && header.value.epoch < session.epoch) {
      names.push(name);
    }
  }
  return names.length === 0 || (await deps.host.removeBackups({ place, names })).ok;
};

/**
 * What a new master key leaves for the first unlock: nothing sealed with the old one stays in the log and in snapshots,
 * a backup is made with the new one, and only then do older backups go, if the person wanted that. What the disk refuses
 * is tried again at the next unlock.
 */
export const finishRenewal = async (deps: Deps, vault: OpenVault): Promise<void> => {
  const { holdings, ledger } = vault;
  const renewal = unfinishedRenewal(vault);
  if (renewal === null || ledger.readOnly() !== null || isHeld(holdings)) return;
  if (!(await deps.backups.tidyLog()).ok || !(await deps.backups.backUp()).ok) return;
  if (renewal.dropBackups) {
    // Those of before a folder was chosen lie in the app's own.
    const chosen = await dropFormer(deps, vault, placeOf(await deps.backups.backups()));
    const own = await dropFormer(deps, vault, { in: 'own' });
    if (!chosen || !own) return;
  }
  await ledger.commit(() =>
    holdings
      .all('keys')
      .flatMap(({ id, record }) =>
        record.renewal === null
          ? []
          : [{ put: id, record: { ...record, renewal: { ...record.renewal, isTidied: true } } }],
      ),
  );
};
