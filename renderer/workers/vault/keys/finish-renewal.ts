import type { Keys } from '#shared/journal/keys';
import type { Instant } from '#shared/kernel/clock';
import type { RecoverySlot } from '#shared/vault/slot-schema';
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

type Renewal = NonNullable<Keys['renewal']>;

/** The renewal that this vault has been through, as long as something of it is left to be done. */
export const unfinishedRenewal = ({ holdings, session }: OpenVault): Keys['renewal'] => {
  const renewal = holdings.all('keys')[0]?.record.renewal ?? null;
  return renewal !== null && renewal.epoch === session.epoch && !renewal.isTidied ? renewal : null;
};

/**
 * How far a new master key has come, as an unlock finds it: just put `in place`; `unsettled` when that was said before,
 * and something of the one before is left because no backup could be made. Null when there is nothing to say.
 */
export const renewalAtUnlock = (vault: OpenVault): 'in-place' | 'unsettled' | 'lost' | null => {
  const renewal = unfinishedRenewal(vault);
  if (renewal === null) return isRenewalLost(vault) ? 'lost' : null;
  if (renewal.isTold !== true) return 'in-place';
  // A hold keeps what is left, and says so itself.
  return isHeld(vault.holdings) ? null : 'unsettled';
};

/** A new master key was begun and never put in place: the lock, or a crash, came first. */
const isRenewalLost = ({ holdings, session }: OpenVault): boolean =>
  (holdings.all('keys')[0]?.record.renewal?.epoch ?? 0) > session.epoch;

/** Backups of this vault that another master key opens. Its header, which is in clear, says so. */
const dropSealedWith = async (
  deps: Deps,
  { session }: OpenVault,
  place: Place,
  isOther: (epoch: number) => boolean,
): Promise<boolean> => {
  const listed = await deps.host.listBackups({ place });
  if (!listed.ok) return false;
  const names: string[] = [];
  for (const { name } of listed.value.backups) {
    const pieces = piecesOf((offset) => deps.host.readBackup({ place, name, offset }));
    const header = await readBackupHeader(deps, pieces).catch(() => null);
    if (header?.ok === true && header.value.vid === session.header.vid && isOther(header.value.epoch)) {
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
  if (ledger.readOnly() !== null || isHeld(holdings)) return;
  const renewal = unfinishedRenewal(vault);
  if (isRenewalLost(vault)) await forgetLost(deps, vault);
  if (renewal === null) return;
  await noteFirstUnlock(vault, renewal);
  if (!(await deps.backups.tidyLog()).ok || !(await deps.backups.backUp()).ok) return;
  if (renewal.dropBackups) {
    // Those of before a folder was chosen lie in the app's own.
    const isFormer = (epoch: number): boolean => epoch < vault.session.epoch;
    const chosen = await dropSealedWith(deps, vault, placeOf(await deps.backups.backups()), isFormer);
    const own = await dropSealedWith(deps, vault, { in: 'own' }, isFormer);
    if (!chosen || !own) return;
  }
  await changeKeys(vault, () => ({ renewal: { ...renewal, isTold: true, isTidied: true } }));
};

const changeKeys = ({ holdings, ledger }: OpenVault, change: (now: Instant) => Partial<Keys>) =>
  ledger.commit((now) =>
    holdings.all('keys').map(({ id, record }) => ({ put: id, record: { ...record, ...change(now) } })),
  );

/** The code that came with the key is the one that counts, from this first unlock on. */
const noteFirstUnlock = async (vault: OpenVault, renewal: Renewal): Promise<void> => {
  if (renewal.isTold === true) return;
  const slot = vault.session.header.slots.find((one): one is RecoverySlot => one.type === 'recovery');
  await changeKeys(vault, (now) => ({
    recoveryCode: slot === undefined ? null : { madeAt: now, slot: slot.iv },
    renewal: { ...renewal, isTold: true },
  }));
};

/** Snapshots that only the key which never came would open; and once they are gone, that there was to be one. */
const forgetLost = async (deps: Deps, vault: OpenVault): Promise<void> => {
  const isLater = (epoch: number): boolean => epoch > vault.session.epoch;
  if (!(await dropSealedWith(deps, vault, { in: 'snapshots' }, isLater))) return;
  await changeKeys(vault, () => ({ renewal: null }));
};
