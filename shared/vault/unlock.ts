import type { Bytes } from '../kernel/bytes.ts';
import type { WrapKey } from '../kernel/crypto.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Header } from './header.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import type {
  DeviceSlot,
  KnownSlot,
  PassphraseAndFileSlot,
  PassphraseSlot,
  RecoverySlot,
  Slot,
} from './slot-schema.ts';
import { deviceKek, passphraseAndFileKek, passphraseKek, recoveryKek } from './slot.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError, WrongSecret } from './vault-error.ts';

/** A PIN, and the 32 bytes that the system's keychain kept for it. */
export interface DeviceSecret {
  readonly pin: string;
  readonly kept: Uint8Array;
}

/** What a person has. A key file is 32 bytes and belongs to a `pass+file` slot. */
export type Secret =
  | { readonly passphrase: string; readonly keyFile?: Uint8Array }
  | { readonly recoveryCode: string }
  | DeviceSecret;

/** The slot that takes a secret, and the key made from it: whether it fits, unwrapping shows. */
export interface Attempt {
  readonly slot: KnownSlot;
  readonly kek: WrapKey;
}

const isRecovery = (slot: Slot): slot is RecoverySlot => slot.type === 'recovery';
const isPassphrase = (slot: Slot): slot is PassphraseSlot => slot.type === 'passphrase';
const isDevice = (slot: Slot): slot is DeviceSlot => slot.type === 'device';
const isPassphraseAndFile = (slot: Slot): slot is PassphraseAndFileSlot => slot.type === 'pass+file';

export const wrongSecret = (secret: Secret, reason: WrongSecret['reason']): WrongSecret => ({
  type: 'wrong-passphrase',
  secret: 'recoveryCode' in secret ? 'recovery' : 'pin' in secret ? 'pin' : 'passphrase',
  reason,
});

const attemptRecovery = async (deps: UnlockDeps, header: Header, code: Bytes): Promise<Attempt | null> => {
  const slot = header.slots.find(isRecovery);
  return slot === undefined ? null : { slot, kek: await recoveryKek(deps, header, code) };
};

const attemptPassphrase = async (
  deps: UnlockDeps,
  header: Header,
  passphrase: string,
  keyFile: Uint8Array | undefined,
): Promise<Attempt | null> => {
  if (keyFile === undefined) {
    const slot = header.slots.find(isPassphrase);
    return slot === undefined ? null : { slot, kek: await passphraseKek(deps, header, slot, passphrase) };
  }
  const slot = header.slots.find(isPassphraseAndFile);
  return slot === undefined ? null : { slot, kek: await passphraseAndFileKek(deps, header, slot, passphrase, keyFile) };
};

const attemptDevice = async (
  deps: UnlockDeps,
  header: Header,
  { pin, kept }: DeviceSecret,
): Promise<Attempt | null> => {
  const slot = header.slots.find(isDevice);
  return slot === undefined ? null : { slot, kek: await deviceKek(deps, header, slot, pin, kept) };
};

/** Runs Argon2id only when there is a slot to try and something to try on it. */
export const attempt = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
): Promise<Result<Attempt, VaultError>> => {
  let made: Attempt | null;
  if ('recoveryCode' in secret) {
    const code = parseRecoveryCode(secret.recoveryCode);
    if (code === null) return err(wrongSecret(secret, 'malformed'));
    made = await attemptRecovery(deps, header, code);
  } else if ('pin' in secret) {
    if (secret.pin === '') return err(wrongSecret(secret, 'malformed'));
    made = await attemptDevice(deps, header, secret);
  } else {
    if (secret.passphrase === '') return err(wrongSecret(secret, 'malformed'));
    made = await attemptPassphrase(deps, header, secret.passphrase, secret.keyFile);
  }
  return made === null ? err(wrongSecret(secret, 'no-slot')) : ok(made);
};
