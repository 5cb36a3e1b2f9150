import { ok, type Result } from '../kernel/result.ts';
import type { NewVault } from './create-vault.ts';
import type { Header } from './header.ts';
import { newRecoveryCode } from './recovery-code.ts';
import { rewrap } from './rewrap.ts';
import { recoveryKek, wrapSlot } from './slot.ts';
import type { Secret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** A new code in place of the old, or the first one of a vault that went without. */
export const replaceRecoveryCode = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
): Promise<Result<NewVault, VaultError>> => {
  const { code, secret: fresh } = newRecoveryCode(deps.random);
  const session = await rewrap(deps, header, secret, async (masterKey) => {
    const id = header.slots.find(({ type }) => type === 'recovery')?.id ?? 'rec';
    const kek = await recoveryKek(deps, header, fresh);
    return wrapSlot(deps, header, { id, type: 'recovery' }, kek, masterKey);
  });
  return session.ok ? ok({ session: session.value, recoveryCode: code }) : session;
};
