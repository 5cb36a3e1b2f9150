import * as v from 'valibot';
import { toHex } from '../kernel/bytes.ts';
import { err, type Result } from '../kernel/result.ts';
import type { Header } from './header.ts';
import { KdfParams, kdfSaltSize } from './kdf-params.ts';
import { rewrap } from './rewrap.ts';
import type { Session } from './session.ts';
import { passphraseKek, wrapSlot } from './slot.ts';
import { type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** Opens with the present secret; `session.header` of the result is what goes to disk. */
export const changePassphrase = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
  passphrase: string,
  params: KdfParams,
): Promise<Result<Session, VaultError>> => {
  if (passphrase === '') return err(wrongSecret({ passphrase }, 'malformed'));
  if (!v.is(KdfParams, params)) return err({ type: 'kdf-params' });
  return rewrap(deps, header, secret, async (masterKey) => {
    const id = header.slots.find(({ type }) => type === 'passphrase')?.id ?? 'pass';
    const outline = { id, type: 'passphrase', kdf: params, salt: toHex(deps.random.bytes(kdfSaltSize)) } as const;
    return wrapSlot(deps, header, outline, await passphraseKek(deps, header, outline, passphrase), masterKey);
  });
};
