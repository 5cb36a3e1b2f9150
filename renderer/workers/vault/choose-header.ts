import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import { err, ok, type Result } from '#shared/kernel/result';
import { type Header, parseHeader } from '#shared/vault/header';
import { type OpenedBy, unlockHeaderBy } from '#shared/vault/open-vault';
import type { Session } from '#shared/vault/session';
import type { Secret } from '#shared/vault/unlock';
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

/** The vault of the file's own header first; the newest copy of each vault before the others. */
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
  for (const other of parsed) {
    const known = byVault.get(other.header.vid) ?? [];
    if (!known.some(({ bytes }) => sameBytes(bytes, other.bytes))) byVault.set(other.header.vid, [...known, other]);
  }
  return [...byVault.values()].map((copies) => copies.toSorted((a, b) => b.header.gen - a.header.gen));
};

const isOutdated = async (session: Session, refused: readonly Header[]): Promise<boolean> => {
  for (const header of refused) {
    if (header.gen >= session.header.gen && (await session.hasSigned(header))) return true;
  }
  return false;
};

/**
 * Opens the vault with the newest copy of its header that the secret and its signature agree with, and that `fits` what
 * else is there. A file of a later version is left alone. An older copy stands in only for what damage did to a newer
 * one, wherever they lie: one from before the last change would let a secret in that was taken away. So what it opens is
 * asked whether it signed the newer one that the secret did not open; how new a header calls itself proves nothing. Of
 * two that are equally new, made apart from one before them, the file's own counts.
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
    const refused: Header[] = [];
    for (const { header, bytes } of copies) {
      const opened = await unlockHeaderBy(deps, header, secret);
      if (opened.ok) {
        const unlocked = { ...opened.value, header: bytes };
        if (await isOutdated(unlocked.session, refused)) {
          // What the newer one said of the secret stands.
          break;
        }
        const fit = await fits(unlocked.session);
        // While the file reads, another vault has to prove that what is here is its own.
        const isNamed = !own.ok || header.vid === own.value.vid;
        if (fit === 'proven' || (fit === 'unknown' && isNamed)) return ok(unlocked);
        if (isNamed) misfit ??= unlocked;
        break;
      }
      if (rank(opened.error) > rank(worst)) worst = opened.error;
      refused.push(header);
    }
  }
  // It opened, and what it belongs to is what has to be looked at.
  return misfit === null ? err(worst) : ok(misfit);
};
