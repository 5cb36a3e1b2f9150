import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { machineTimer } from '../platform/timer.ts';
import type { Saved as VaultSaved } from '../vault/vault-api.ts';
import { type Autosave, createAutosave, type Saved, type SaveState } from './autosave.ts';

const rhythm = { pause: 800, ceiling: 3000, retry: 5000 } as const;

const outcome = (saved: VaultSaved): Saved => {
  if (saved.ok) return { ok: true, at: saved.value.at };
  return { ok: false, reason: saved.error.type };
};

/**
 * An autosave bound to one document: `save` must be stable and write that document only, and the component that uses
 * it is keyed by the document, so that another one gets an autosave of its own.
 */
export const useAutosave = <T>(save: (content: T) => Promise<VaultSaved>) => {
  const { drafts } = useApp();
  const [state, setState] = useState<SaveState>({ type: 'clean' });
  const current = useRef<Autosave<T> | null>(null);

  useEffect(() => {
    const autosave = createAutosave<T>(
      { timer: machineTimer },
      { ...rhythm, save: async (content) => outcome(await save(content)), onState: setState },
    );
    current.current = autosave;
    const remove = drafts.add(autosave);
    const leave = (): void => void autosave.flush();
    window.addEventListener('blur', leave);
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('blur', leave);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      // It stays among the drafts until its last words are down, so that a lock waits for them too.
      void autosave.flush().finally(() => {
        autosave.dispose();
        remove();
      });
    };
  }, [save, drafts]);

  return {
    state,
    touch: (content: T): void => current.current?.touch(content),
    flush: async (): Promise<SaveState> => (await current.current?.flush()) ?? { type: 'clean' },
  };
};
