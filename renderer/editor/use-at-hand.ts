import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { Result } from '#shared/kernel/result';
import { useApp } from '../app/app-context.ts';
import { createAtHand, type InVault } from '../app/at-hand.ts';
import type { DraftKey } from '../app/drafts.ts';
import type { KeptAs, SaveError } from '../vault/vault-api.ts';

/**
 * A record that is typed into, and saved as it is: the same for every screen and every Undo that has it at hand.
 * `found`: what the vault said of it last. `save` is the first one that was given for a key.
 */
export const useAtHand = <T extends object>(
  key: DraftKey<T>,
  found: InVault<T>,
  save: (wanted: T, base: T | null) => Promise<Result<KeptAs<T>, SaveError>>,
) => {
  const { drafts } = useApp();
  const { record, rev } = found;
  const atHand = useMemo(
    () => drafts.once(key, () => createAtHand<T>(drafts, { key, of: 'earlier', found: { record, rev }, save })),
    // Made once for a key: what is found later is told to it.
    [drafts, key, record, rev, save],
  );
  // Before it is painted: what it was when another screen had it may be long gone.
  useLayoutEffect(() => atHand.found({ record, rev }), [atHand, record, rev]);
  const { document } = atHand;
  const value = useSyncExternalStore(atHand.subscribe, atHand.read);
  const state = useSyncExternalStore(document.subscribe, document.state);
  useEffect(() => () => void document.flush(), [document]);
  return { value, state, read: atHand.read, change: atHand.change, flush: document.flush };
};
