import { ok } from '#shared/kernel/result';
import type { Timer } from '#shared/kernel/timer';
import { type Passphrase, takesPassphrase } from '#shared/vault/change-passphrase';
import type { BackupsApi } from '../../../vault/backups-api.ts';
import type { KeysApi, KeysChanged } from '../../../vault/keys-api.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { Unlocked } from '../unlock-vault.ts';
import { finishRenewal } from './finish-renewal.ts';
import { isQuick, timedKdf } from './raise.ts';
import { createVaultKeys, type KeysDeps, type VaultKeys } from './vault-keys.ts';

interface Deps extends KeysDeps {
  readonly backups: Pick<BackupsApi, 'backups' | 'backUp' | 'tidyLog'>;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
  /** Ms on a clock that only goes forward. */
  readonly elapsed: () => number;
  readonly timer: Timer;
}

/** Not while the evening is being opened: raising takes a second or two of a core, and there is no hurry. */
const raiseAfterMs = 20_000;

interface WorkerKeys {
  readonly api: KeysApi;
  /** What a new master key left to be done; at once after an unlock. */
  readonly finishRenewal: () => Promise<void>;
  readonly timedKdf: () => ReturnType<typeof timedKdf>;
  /** Raises what the passphrase costs to guess, some time after an unlock that took `tookMs` of Argon2id. */
  readonly raiseLater: (unlocked: Unlocked, secret: Passphrase, tookMs: number) => void;
}

export const createKeysApi = (deps: Deps): WorkerKeys => {
  let keys: { readonly of: OpenVault; readonly keys: VaultKeys } | null = null;
  const ofVault = (): VaultKeys => {
    const vault = deps.vault();
    if (keys?.of !== vault) keys = { of: vault, keys: createVaultKeys(deps, vault) };
    return keys.keys;
  };
  /** Snapshots in the vault's folder hold the header of their time, and open with what opened that. */
  const withoutOldSnapshots = async (changed: KeysChanged): Promise<KeysChanged> => {
    if (!changed.ok) return changed;
    const listed = await deps.host.listBackups({ place: { in: 'snapshots' } });
    if (listed.ok && listed.value.backups.length === 0) return changed;
    const tidied = await deps.backups.tidyLog();
    return tidied.ok ? changed : ok({ old: [...changed.value.old, 'snapshots'] });
  };
  return {
    api: {
      keys: async () => ofVault().keys(),
      opensWith: (secret) => ofVault().opensWith(secret),
      changePassphrase: async (secret, next) => withoutOldSnapshots(await ofVault().changePassphrase(secret, next)),
      prepareRecoveryCode: (secret) => ofVault().prepareRecoveryCode(secret),
      settleRecoveryCode: async () => withoutOldSnapshots(await ofVault().settleRecoveryCode()),
      noteRecoveryCode: () => ofVault().noteRecoveryCode(),
      prepareRenewal: (secret, next) => ofVault().prepareRenewal(secret, next),
      addDevice: (secret, next, backend) => ofVault().addDevice(secret, next, backend),
      removeDevice: () => ofVault().removeDevice(),
      settleRenewal: (dropBackups) => ofVault().settleRenewal(dropBackups),
    },
    finishRenewal: () => finishRenewal(deps, deps.vault()),
    timedKdf: () => timedKdf(deps.kdf, deps.elapsed),
    raiseLater: ({ by, opened: { readOnly, header } }, secret, tookMs) => {
      // A disk that doesn't take the header as it is will not take another.
      if (readOnly || header === 'not-mended' || !takesPassphrase(by.slot) || !isQuick(by.slot.kdf, tookMs)) return;
      deps.timer.after(raiseAfterMs, () => void ofVault().raise(by, secret));
    },
  };
};
