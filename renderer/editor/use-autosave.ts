import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useApp } from '../app/app-context.ts';
import type { DraftKey, DraftOf } from '../app/drafts.ts';
import type { Saved as VaultSaved } from '../vault/vault-api.ts';
import type { Saved } from './autosave.ts';

const outcome = (saved: VaultSaved): Saved => {
  if (saved.ok) return { ok: true, at: saved.value.at };
  return { ok: false, reason: saved.error.type };
};

/** The autosave of the document `key`. `save` must write that document only; the first one given for a key is used. */
export const useAutosave = <T>(key: DraftKey<T>, of: DraftOf, save: (content: T) => Promise<VaultSaved>) => {
  const { drafts } = useApp();
  const document = useMemo(
    () => drafts.document(key, of, async (content: T) => outcome(await save(content))),
    [drafts, key, of, save],
  );
  const state = useSyncExternalStore(document.subscribe, document.state);
  // What was typed goes down when the screen does; the document tries on by itself if the disk refuses.
  useEffect(() => () => void document.flush(), [document]);
  return { state, touch: document.touch, flush: document.flush };
};
