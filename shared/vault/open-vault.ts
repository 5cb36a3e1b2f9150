import { err, ok, type Result } from '../kernel/result.ts';
import { type Header, parseHeader } from './header.ts';
import { resumeSession, type Session } from './session.ts';
import { unwrapSlot } from './slot.ts';
import { type Attempt, attempt, type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

/** An open vault, and by which slot of its header. */
export interface OpenedBy {
  readonly session: Session;
  readonly by: Attempt;
}

/** As `unlockHeader`, for whoever goes on to wrap the key anew. */
export const unlockHeaderBy = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
): Promise<Result<OpenedBy, VaultError>> => {
  const attempted = await attempt(deps, header, secret);
  if (!attempted.ok) return attempted;
  const { slot, kek } = attempted.value;
  const master = await unwrapSlot(deps, header, slot, kek);
  if (master === null) return err(wrongSecret(secret, 'no-match'));
  const session = await resumeSession(deps, master, header);
  return session.ok ? ok({ session: session.value, by: attempted.value }) : session;
};

/** As `openVault`, for a header that has been parsed. */
export const unlockHeader = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
): Promise<Result<Session, VaultError>> => {
  const opened = await unlockHeaderBy(deps, header, secret);
  return opened.ok ? ok(opened.value.session) : opened;
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
