import type { Reply } from '#shared/ipc/contract';
import type { Instant } from '#shared/kernel/clock';
import type { Result } from '#shared/kernel/result';
import type { Passphrase } from '#shared/vault/change-passphrase';
import type { DeviceSecret } from '#shared/vault/unlock';
import type { VaultError } from '#shared/vault/vault-error';
import type { BackupError } from '../workers/vault/backups/make-backup.ts';
import type { Saved, Secret } from './vault-api.ts';

/** What opens the vault, as far as a person may want to know. */
export interface KeysState {
  /** Null for a vault that went without; `madeAt` is null where nobody noted it. */
  readonly recoveryCode: { readonly madeAt: Instant | null } | null;
  /** The passphrase opens only together with a key file. */
  readonly keyFile: boolean;
  /** A PIN opens it together with the keychain of some machine: of this one, if its keychain says so as well. */
  readonly device: boolean;
}

/**
 * Why a key was not changed. `not-proven`: the new header didn't open in a trial, so it was never written. `half-done`:
 * it stands, but a power cut may bring back the one before.
 */
export type KeysError =
  | VaultError
  | Extract<Reply<'replaceHeader'>, { ok: false }>['error']
  | { readonly type: 'not-proven' }
  | { readonly type: 'no-snapshot'; readonly why: BackupError };

/**
 * `held`: a legal hold is on, and a new master key would drop what the old one sealed. `only-to-read`: the vault takes no
 * changes now. `unfinished`: what the new key before this one left to do is not done yet.
 */
export type RenewalError = KeysError | { readonly type: 'held' | 'only-to-read' | 'unfinished' };

/** `old`: files in the vault's folder that may still open with what opened it before. */
export type KeysChanged = Result<{ readonly old: readonly string[] }, KeysError>;

/** A new master key: two steps, with the new recovery code on paper between them. */
export interface RenewalApi {
  /** A code to show, null for a vault without one. Nothing is changed yet. */
  readonly prepareRenewal: (
    secret: Secret,
    next: Passphrase,
  ) => Promise<Result<{ readonly recoveryCode: string | null }, RenewalError>>;
  /**
   * Seals everything with the key prepared last. Once that is done the vault takes no change any more: it has to be
   * locked, and unlocked with the new passphrase. `dropBackups`: those of before go once there is a new one.
   */
  readonly settleRenewal: (dropBackups: boolean) => Promise<KeysChanged>;
}

/** Quick unlock: a PIN, together with what the system's keychain keeps. */
export interface DeviceApi {
  /** `backend`: the keychain's name. Replaces one that was there. */
  readonly addDevice: (secret: Secret, next: DeviceSecret, backend: string) => Promise<KeysChanged>;
  readonly removeDevice: () => Promise<KeysChanged>;
}

/** What the vault worker does about its own keys. Each takes a secret of now: a vault left open must not lose its owner. */
export interface KeysApi extends RenewalApi, DeviceApi {
  readonly keys: () => Promise<KeysState>;
  /** Whether this opens the vault as it is now: to be asked before a file is written for nothing. */
  readonly opensWith: (secret: Secret) => Promise<boolean>;
  /** With a key file in `next` both are needed from then on; without one, the passphrase alone is enough. */
  readonly changePassphrase: (secret: Secret, next: Passphrase) => Promise<KeysChanged>;
  /** A code to show. It opens nothing before `settleRecoveryCode`, and the one before it goes on working until then. */
  readonly prepareRecoveryCode: (secret: Secret) => Promise<Result<{ readonly recoveryCode: string }, KeysError>>;
  /** The code prepared last is on paper. */
  readonly settleRecoveryCode: () => Promise<KeysChanged>;
  /** The code of a vault that has just been made is on paper: notes when that was. */
  readonly noteRecoveryCode: () => Promise<Saved>;
}
