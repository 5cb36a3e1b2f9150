import type { Keys } from '#shared/journal/keys';
import { err, ok } from '#shared/kernel/result';
import type { Passphrase } from '#shared/vault/change-passphrase';
import type { RecoverySlot } from '#shared/vault/slot-schema';
import { type RenewedVault, renewMasterKey } from '#shared/vault/renew-master-key';
import type { Secret } from '#shared/vault/unlock';
import type { KeysChanged, RenewalApi } from '../../../vault/keys-api.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { KeysDeps } from './vault-keys.ts';
import type { WriteHeader } from './write-header.ts';

interface Prepared extends RenewedVault {
  readonly next: Passphrase;
}

const snapshots = { in: 'snapshots' } as const;

/**
 * A new master key for one open vault, for someone whose passphrase is known to another. What was sealed so far is
 * sealed anew in a snapshot that only the new key opens, and the header follows. The log is not touched: what it says
 * up to there the snapshot says too, and the next unlock drops it (`finish-renewal.ts`). Wherever it stops, either the
 * old header stands with the whole old log, or the new one with the snapshot.
 */
export const createRenewal = (deps: KeysDeps, vault: OpenVault, writeHeader: WriteHeader): RenewalApi => {
  const { holdings, ledger } = vault;
  let prepared: Prepared | null = null;

  const note = ({ session, formerBox }: RenewedVault, dropBackups: boolean) => {
    const slot = session.header.slots.find((one): one is RecoverySlot => one.type === 'recovery');
    return ledger.commit((now) => {
      const record: Keys = {
        type: 'keys',
        version: 1,
        recoveryCode: slot === undefined ? null : { madeAt: now, slot: slot.iv },
        renewal: { epoch: session.epoch, box: formerBox, dropBackups, isTidied: false },
      };
      return [{ put: holdings.all('keys')[0]?.id ?? deps.newId(), record }];
    });
  };

  /** From here on nothing may be written with the old key: the log would have what the snapshot has not. */
  const seal = async ({ session, next, recoveryCode }: Prepared): Promise<KeysChanged> => {
    const made = await makeBackup(deps, { ...vault, session }, snapshots, deps.clock.now());
    if (!made.ok) return err({ type: 'no-snapshot', why: made.error });
    const secrets: readonly Secret[] = recoveryCode === null ? [next] : [next, { recoveryCode }];
    const written = await writeHeader(session, secrets);
    // Half done, the new header stands; the snapshot is what it opens.
    if (!written.ok && written.error.type !== 'half-done') {
      await deps.host.removeBackups({ place: snapshots, names: [made.value.name] });
    }
    return written;
  };

  return {
    prepareRenewal: async (secret, next) => {
      if (isHeld(holdings)) return err({ type: 'held' });
      const made = await renewMasterKey(deps, vault.session, secret, next, await deps.calibrate());
      if (!made.ok) return made;
      prepared = { ...made.value, next };
      return ok({ recoveryCode: made.value.recoveryCode });
    },
    settleRenewal: async (dropBackups) => {
      if (prepared === null) throw new TypeError('No key was prepared');
      const noted = await note(prepared, dropBackups);
      if (!noted.ok) return err({ type: noted.error.type === 'too-large' ? 'io' : noted.error.type, code: '' });
      const thaw = await ledger.freeze();
      const sealed = await seal(prepared).catch(async (error: unknown) => {
        thaw();
        throw error;
      });
      if (sealed.ok || sealed.error.type === 'half-done') prepared = null;
      else thaw();
      return sealed;
    },
  };
};
