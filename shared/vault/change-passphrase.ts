import * as v from 'valibot';
import { type Bytes, toHex } from '../kernel/bytes.ts';
import { err, type Result } from '../kernel/result.ts';
import type { Header } from './header.ts';
import { KdfParams, kdfSaltSize } from './kdf-params.ts';
import { rewrap } from './rewrap.ts';
import type { Session } from './session.ts';
import type { PassphraseAndFileSlot, PassphraseSlot, Slot } from './slot-schema.ts';
import { passphraseAndFileKek, passphraseKek, wrapSlot } from './slot.ts';
import { type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** A passphrase, and the 32 bytes of a key file where one is to be needed beside it. */
export interface Passphrase {
  readonly passphrase: string;
  readonly keyFile?: Uint8Array;
}

export const takesPassphrase = (slot: Slot): slot is PassphraseSlot | PassphraseAndFileSlot =>
  slot.type === 'passphrase' || slot.type === 'pass+file';

/** Makes the slot that `next` opens from now on. */
export const makePassphraseSlot =
  (deps: UnlockDeps, header: Header, { passphrase, keyFile }: Passphrase, params: KdfParams) =>
  async (masterKey: Bytes): Promise<Slot> => {
    const id = header.slots.find(takesPassphrase)?.id ?? 'pass';
    const stretched = { kdf: params, salt: toHex(deps.random.bytes(kdfSaltSize)) };
    if (keyFile === undefined) {
      const outline = { id, type: 'passphrase', ...stretched } as const;
      return wrapSlot(deps, header, outline, await passphraseKek(deps, header, outline, passphrase), masterKey);
    }
    const outline = { id, type: 'pass+file', ...stretched } as const;
    const kek = await passphraseAndFileKek(deps, header, outline, passphrase, keyFile);
    return wrapSlot(deps, header, outline, kek, masterKey);
  };

/**
 * One passphrase slot and no more: with a key file wanted, nothing may go on opening the vault without it, neither the
 * passphrase alone nor a PIN.
 */
export const withPassphraseSlot = (slots: readonly Slot[], slot: Slot): readonly Slot[] => {
  const kept = slot.type === 'pass+file' ? slots.filter(({ type }) => type !== 'device') : slots;
  const first = kept.findIndex(takesPassphrase);
  if (first === -1) return [...kept, slot];
  return kept.flatMap((present, index) => (index === first ? [slot] : takesPassphrase(present) ? [] : [present]));
};

/**
 * Opens with the present secret; `session.header` of the result is what goes to disk. With a key file in `next` both are
 * needed from then on, without one the passphrase alone is enough.
 */
export const changePassphrase = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
  next: Passphrase,
  params: KdfParams,
): Promise<Result<Session, VaultError>> => {
  if (next.passphrase === '') return err(wrongSecret(next, 'malformed'));
  if (!v.is(KdfParams, params)) return err({ type: 'kdf-params' });
  return rewrap(deps, header, secret, makePassphraseSlot(deps, header, next, params), withPassphraseSlot);
};
