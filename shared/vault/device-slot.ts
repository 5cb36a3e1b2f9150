import * as v from 'valibot';
import { toHex } from '../kernel/bytes.ts';
import { err, type Result } from '../kernel/result.ts';
import type { Header } from './header.ts';
import { KdfParams, kdfSaltSize } from './kdf-params.ts';
import { rewrap } from './rewrap.ts';
import type { Session } from './session.ts';
import { deviceKek, wrapSlot } from './slot.ts';
import { type DeviceSecret, type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** Bytes that the system's keychain keeps. */
export const keptSize = 32;

/**
 * Opens with `secret`, and adds a slot that the PIN opens together with what the keychain keeps; one that was there is
 * replaced. `backend` is the keychain's name. `session.header` of the result is what goes to disk.
 */
export const addDeviceSlot = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
  next: DeviceSecret,
  backend: string,
  params: KdfParams,
): Promise<Result<Session, VaultError>> => {
  if (next.pin === '' || next.kept.length !== keptSize) return err(wrongSecret(next, 'malformed'));
  if (!v.is(KdfParams, params)) return err({ type: 'kdf-params' });
  return rewrap(deps, header, secret, async (masterKey) => {
    const stretched = { kdf: params, salt: toHex(deps.random.bytes(kdfSaltSize)) };
    const outline = { id: 'dev', type: 'device', backend, ...stretched } as const;
    return wrapSlot(deps, header, outline, await deviceKek(deps, header, outline, next.pin, next.kept), masterKey);
  });
};
