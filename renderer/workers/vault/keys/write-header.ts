import { err, ok } from '#shared/kernel/result';
import { encodeHeader } from '#shared/vault/header';
import { openVault } from '#shared/vault/open-vault';
import type { Session } from '#shared/vault/session';
import type { Secret } from '#shared/vault/unlock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { KeysChanged } from '../../../vault/keys-api.ts';
import type { VaultHost } from '../../../vault/vault-api.ts';
import type { Caches } from '../caches.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

interface Deps extends UnlockDeps {
  readonly host: Pick<VaultHost, 'replaceHeader'>;
  readonly caches: Pick<Caches, 'of'>;
}

/** Puts the header of a session in the place of the one there, once each of `opensWith` has opened it in a trial. */
export type WriteHeader = (session: Session, opensWith: readonly Secret[]) => Promise<KeysChanged>;

export const createWriteHeader =
  (deps: Deps, vault: OpenVault): WriteHeader =>
  async (session, opensWith) => {
    const header = encodeHeader(deps.utf8, session.header);
    for (const secret of opensWith) {
      // A bit that fell over in a megabyte of Argon2id would lock its owner out for good.
      if (!(await openVault(deps, header, secret)).ok) return err({ type: 'not-proven' });
    }
    // Without an answer nobody knows which of the two is there.
    const replaced = await deps.host.replaceHeader(header).catch(() => err({ type: 'half-done' as const }));
    if (!replaced.ok) return replaced;
    vault.renew(session);
    const cache = deps.caches.of(session.header.vid);
    // Should the database refuse, the file still decides; the copy is made good at the next unlock.
    await cache.keepHeader(header);
    cache.close();
    return ok(replaced.value);
  };
