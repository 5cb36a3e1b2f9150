import * as v from 'valibot';
import { toHex } from '../kernel/bytes.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { createBox } from './drop-box.ts';
import { label } from './info-strings.ts';
import { KdfParams, kdfSaltSize } from './kdf-params.ts';
import { newRecoveryCode, type RecoveryCode } from './recovery-code.ts';
import { type Session, startSession } from './session.ts';
import { passphraseKek, recoveryKek, wrapSlot } from './slot.ts';
import { wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

export interface NewVault {
  readonly session: Session;
  /** Shown once and never stored. */
  readonly recoveryCode: RecoveryCode;
}

/** A new vault with two ways in: the passphrase and a recovery code. `session.header` is what goes to disk. */
export const createVault = async (
  deps: UnlockDeps,
  passphrase: string,
  params: KdfParams,
): Promise<Result<NewVault, VaultError>> => {
  if (passphrase === '') return err(wrongSecret({ passphrase }, 'malformed'));
  if (!v.is(KdfParams, params)) return err({ type: 'kdf-params' });
  const { crypto, random } = deps;
  const vid = random.bytes(16);
  const vault = { fmt: 'jv', vid: toHex(vid) } as const;
  const stretched = { kdf: params, salt: toHex(random.bytes(kdfSaltSize)) };
  const passphraseSlot = { id: 'pass', type: 'passphrase', ...stretched } as const;
  const recoverySlot = { id: 'rec', type: 'recovery' } as const;
  const passKek = await passphraseKek(deps, vault, passphraseSlot, passphrase);
  const { code, secret } = newRecoveryCode(random);
  const recKek = await recoveryKek(deps, vault, secret);

  const masterKey = random.bytes(32);
  const slots = [
    await wrapSlot(deps, vault, passphraseSlot, passKek, masterKey),
    await wrapSlot(deps, vault, recoverySlot, recKek, masterKey),
  ];
  const master = await crypto.importRoot(masterKey);
  masterKey.fill(0);

  const box = await createBox(deps, await crypto.deriveAead(master, vid, label.box), vid);
  const session = await startSession(deps, master, { ...vault, ver: 1, gen: 1, epoch: 1, crit: [], box, slots });
  return ok({ session, recoveryCode: code });
};
