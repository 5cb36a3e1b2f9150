import type { Bytes } from '#shared/kernel/bytes';
import { sameBytes } from '#shared/kernel/bytes';
import { err, ok, type Result } from '#shared/kernel/result';
import { type Header, parseHeader } from '#shared/vault/header';
import { unlockHeader } from '#shared/vault/open-vault';
import type { Session } from '#shared/vault/session';
import type { Secret } from '#shared/vault/unlock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { badFile, type VaultError } from '#shared/vault/vault-error';

/** A header may lie in three places. `file` is the one that counts as long as it reads. */
export interface HeaderCopies {
  readonly file: Bytes;
  readonly others: readonly Bytes[];
}

export interface Unlocked {
  readonly session: Session;
  readonly header: Bytes;
}

// The secret was right somewhere: that outranks a refusal, which outranks a file that isn't one.
const rank = ({ type }: VaultError): number => ['wrong-passphrase', 'header-mac'].indexOf(type);

/**
 * Opens the vault with the first copy of its header that the secret and its signature agree with. A file of a later
 * version is left alone. While the file itself reads, a copy stands in only for what damage did to it: one of another
 * vault, or from before the last change, would let a secret in that was taken away.
 */
export const unlockAnyCopy = async (
  deps: UnlockDeps,
  { file, others }: HeaderCopies,
  secret: Secret,
): Promise<Result<Unlocked, VaultError>> => {
  const own = parseHeader(deps.utf8, file);
  if (!own.ok && own.error.type === 'newer-version') return own;
  let worst: VaultError = own.ok ? badFile('header') : own.error;
  for (const { header, bytes } of inTurn(deps, own.ok ? { header: own.value, bytes: file } : null, others)) {
    const session = await unlockHeader(deps, header, secret);
    if (session.ok) return ok({ session: session.value, header: bytes });
    if (rank(session.error) > rank(worst)) worst = session.error;
  }
  return err(worst);
};

interface Candidate {
  readonly header: Header;
  readonly bytes: Bytes;
}

const inTurn = (deps: UnlockDeps, own: Candidate | null, others: readonly Bytes[]): readonly Candidate[] => {
  const candidates: Candidate[] = own === null ? [] : [own];
  const parsed = others.flatMap((bytes) => {
    const header = parseHeader(deps.utf8, bytes);
    return header.ok ? [{ header: header.value, bytes }] : [];
  });
  const { vid } = own?.header ?? parsed[0]?.header ?? { vid: null };
  // The newest first; a sort leaves those of the same age in their order.
  for (const other of parsed.toSorted((a, b) => b.header.gen - a.header.gen)) {
    const known = candidates.some(({ bytes }) => sameBytes(bytes, other.bytes));
    const standsIn = own === null || other.header.gen >= own.header.gen;
    if (!known && standsIn && other.header.vid === vid) candidates.push(other);
  }
  return candidates;
};
