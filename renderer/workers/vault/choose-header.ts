import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import { err, ok, type Result } from '#shared/kernel/result';
import { type Header, parseHeader } from '#shared/vault/header';
import { type OpenedBy, unlockHeaderBy } from '#shared/vault/open-vault';
import type { Session } from '#shared/vault/session';
import { type Secret, wrongSecret } from '#shared/vault/unlock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { badFile, type VaultError } from '#shared/vault/vault-error';

/** A header may lie in several places. `file` is the one that counts as long as it reads. */
export interface HeaderCopies {
  readonly file: Bytes;
  readonly others: readonly Bytes[];
}

export interface Unlocked extends OpenedBy {
  readonly header: Bytes;
}

/** Whether what else is on the disk is of the vault that a header opened. */
export type Fit = 'proven' | 'unknown' | 'no';

interface Candidate {
  readonly header: Header;
  readonly bytes: Bytes;
}

// The secret was right somewhere: that outranks a refusal, which outranks a file that isn't one.
const rank = ({ type }: VaultError): number => ['wrong-passphrase', 'header-mac'].indexOf(type);

/** The file's own header first, then the newest of each vault. */
const candidatesFor = (
  deps: UnlockDeps,
  own: Candidate | null,
  others: readonly Bytes[],
): readonly (readonly Candidate[])[] => {
  const byVault = new Map<string, Candidate[]>(own === null ? [] : [[own.header.vid, [own]]]);
  const parsed = others.flatMap((bytes): readonly Candidate[] => {
    const header = parseHeader(deps.utf8, bytes);
    return header.ok ? [{ header: header.value, bytes }] : [];
  });
  for (const other of parsed.toSorted((a, b) => b.header.gen - a.header.gen)) {
    const known = byVault.get(other.header.vid) ?? [];
    if (!known.some(({ bytes }) => sameBytes(bytes, other.bytes))) byVault.set(other.header.vid, [...known, other]);
  }
  return [...byVault.values()];
};

/**
 * A file from before the last change, put back beside a newer copy that the same key signed, lets nobody in: its secret
 * was taken away, and to go by it would be to write it over the newer ones.
 */
const unlockUnlessReplaced = async (
  deps: UnlockDeps,
  header: Header,
  copies: readonly Candidate[],
  secret: Secret,
): Promise<Result<OpenedBy, VaultError>> => {
  const opened = await unlockHeaderBy(deps, header, secret);
  if (!opened.ok) return opened;
  for (const newer of copies) {
    const isNewer = newer.header.gen > header.gen;
    if (isNewer && (await opened.value.session.hasSigned(newer.header))) return err(wrongSecret(secret, 'no-match'));
  }
  return opened;
};

/**
 * Opens the vault with the first copy of its header that the secret and its signature agree with, and that `fits` what
 * else is there. A file of a later version is left alone. While a newer header of the same vault reads, an older one
 * stands in only for what damage did to it: one from before the last change would let a secret in that was taken away.
 */
export const unlockAnyCopy = async (
  deps: UnlockDeps,
  { file, others }: HeaderCopies,
  secret: Secret,
  fits: (session: Session) => Promise<Fit> = async () => 'unknown',
): Promise<Result<Unlocked, VaultError>> => {
  const own = parseHeader(deps.utf8, file);
  if (!own.ok && own.error.type === 'newer-version') return own;
  let worst: VaultError = own.ok ? badFile('header') : own.error;
  let misfit: Unlocked | null = null;
  for (const copies of candidatesFor(deps, own.ok ? { header: own.value, bytes: file } : null, others)) {
    let leastGen = copies[0]?.header.gen ?? 0;
    for (const { header, bytes } of copies) {
      if (header.gen < leastGen) break;
      const opened = await unlockUnlessReplaced(deps, header, copies, secret);
      if (opened.ok) {
        const unlocked = { ...opened.value, header: bytes };
        const fit = await fits(unlocked.session);
        // While the file reads, another vault has to prove that what is here is its own.
        const isNamed = !own.ok || header.vid === own.value.vid;
        if (fit === 'proven' || (fit === 'unknown' && isNamed)) return ok(unlocked);
        if (isNamed) misfit ??= unlocked;
        break;
      }
      if (rank(opened.error) > rank(worst)) worst = opened.error;
      // The secret was right and the header is not as it was written: its own word on how new it is counts for nothing.
      if (opened.error.type === 'header-mac') leastGen = 0;
    }
  }
  // It opened, and what it belongs to is what has to be looked at.
  return misfit === null ? err(worst) : ok(misfit);
};
