import * as v from 'valibot';
import type { Bytes } from '../kernel/bytes.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { makePassphraseSlot, type Passphrase } from './change-passphrase.ts';
import { createBox } from './drop-box.ts';
import { type Header, vaultId } from './header.ts';
import { label } from './info-strings.ts';
import { KdfParams } from './kdf-params.ts';
import { unlockHeader } from './open-vault.ts';
import { newRecoveryCode, type RecoveryCode } from './recovery-code.ts';
import { type Session, startSession } from './session.ts';
import { recoveryKek, wrapSlot } from './slot.ts';
import type { Slot } from './slot-schema.ts';
import { type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** A vault under its next master key. Nothing that was sealed before opens with it. */
export interface RenewedVault {
  readonly session: Session;
  /** Shown once and never stored; null for a vault that has none. */
  readonly recoveryCode: RecoveryCode | null;
  /** The drop box of before, its private key sealed under the new master key: a note may be on its way to it. */
  readonly formerBox: Header['box'];
}

/**
 * A new master key for the vault that `open` has open: epoch and `gen` go up by one, the drop box is a new one, and the
 * only ways in are `next` and a new recovery code where there was one. Slots of other kinds, and of later versions,
 * wrapped the old key and are left behind. `secret` must open the vault as it is now.
 */
export const renewMasterKey = async (
  deps: UnlockDeps,
  open: Session,
  secret: Secret,
  next: Passphrase,
  params: KdfParams,
): Promise<Result<RenewedVault, VaultError>> => {
  const { header } = open;
  if (next.passphrase === '') return err(wrongSecret(next, 'malformed'));
  if (!v.is(KdfParams, params)) return err({ type: 'kdf-params' });
  const proven = await unlockHeader(deps, header, secret);
  if (!proven.ok) return proven;
  const masterKey = deps.random.bytes(32);
  const slots: Slot[] = [await makePassphraseSlot(deps, header, next, params)(masterKey)];
  const code = header.slots.some(({ type }) => type === 'recovery')
    ? await recoverySlot(deps, header, masterKey)
    : null;
  if (code !== null) slots.push(code.slot);
  const master = await deps.crypto.importRoot(masterKey);
  masterKey.fill(0);

  const vid = vaultId(header);
  const boxKey = await deps.crypto.deriveAead(master, vid, label.box);
  const formerBox = await open.handOverBox(boxKey);
  if (formerBox === null) return err({ type: 'damaged', part: 'header' });
  const box = await createBox(deps, boxKey, vid);
  const epoch = header.epoch + 1;
  slots.push(await open.handOverTo({ ...header, epoch, box }));
  const changed = { gen: header.gen + 1, epoch, box, slots };
  const session = await startSession(deps, master, { ...header, ...changed });
  return ok({ session, recoveryCode: code?.text ?? null, formerBox });
};

const recoverySlot = async (
  deps: UnlockDeps,
  header: Header,
  masterKey: Bytes,
): Promise<{ readonly slot: Slot; readonly text: RecoveryCode }> => {
  const { code, secret } = newRecoveryCode(deps.random);
  const outline = { id: 'rec', type: 'recovery' } as const;
  return {
    slot: await wrapSlot(deps, header, outline, await recoveryKek(deps, header, secret), masterKey),
    text: code,
  };
};
