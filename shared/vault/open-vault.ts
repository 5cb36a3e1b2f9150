import { err, type Result } from '../kernel/result.ts';
import { type Header, parseHeader } from './header.ts';
import { resumeSession, type Session } from './session.ts';
import { unwrapSlot } from './slot.ts';
import { attempt, type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** As `openVault`, for a header that has been parsed. */
export const unlockHeader = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
): Promise<Result<Session, VaultError>> => {
  const attempted = await attempt(deps, header, secret);
  if (!attempted.ok) return attempted;
  const { slot, kek } = attempted.value;
  const master = await unwrapSlot(deps, header, slot, kek);
  return master === null ? err(wrongSecret(secret, 'no-match')) : resumeSession(deps, master, header);
};

/**
 * A pure read of the header's bytes: a mistyped passphrase changes nothing. The raw master key never enters the heap.
 * `wrong-passphrase`: the header is well-formed and its slot did not unwrap. `header-mac`: it did, so the secret was
 * right, but the header isn't as the vault wrote it.
 */
export const openVault = async (
  deps: UnlockDeps,
  headerBytes: Uint8Array,
  secret: Secret,
): Promise<Result<Session, VaultError>> => {
  const header = parseHeader(deps.utf8, headerBytes);
  return header.ok ? unlockHeader(deps, header.value, secret) : header;
};
