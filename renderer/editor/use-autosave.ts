import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import type { DraftKey } from '../app/drafts.ts';
import { machineTimer } from '../platform/timer.ts';
import type { Saved as VaultSaved } from '../vault/vault-api.ts';
import { type Autosave, createAutosave, type Saved, type SaveState } from './autosave.ts';

const rhythm = { pause: 800, ceiling: 3000, retry: 5000 } as const;

const outcome = (saved: VaultSaved): Saved => {
  if (saved.ok) return { ok: true, at: saved.value.at };
  return { ok: false, reason: saved.error.type };
};

/**
 * An autosave bound to the document `key`: `save` must be stable and write that document only, and the component that
 * uses it is keyed by the document, so that another one gets an autosave of its own.
 */
export const useAutosave = <T>(key: DraftKey<T>, save: (content: T) => Promise<VaultSaved>) => {
  const { drafts } = useApp();
  const [state, setState] = useState<SaveState>({ type: 'clean' });
  const current = useRef<Autosave<T> | null>(null);

  useEffect(() => {
    const autosave = createAutosave<T>(
      { timer: machineTimer },
      {
        ...rhythm,
        save: async (content) => outcome(await save(content)),
        onState: (next) => {
          if (next.type === 'saved') drafts.release(key);
          setState(next);
        },
      },
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
      void leaveBehind(autosave, remove);
    };
  }, [key, save, drafts]);

  return {
    state,
    touch: (content: T): void => {
      drafts.hold(key, content);
      current.current?.touch(content);
    },
    flush: async (): Promise<SaveState> => (await current.current?.flush()) ?? { type: 'clean' },
  };
};

/** The screen is gone, its words are not: it stays among the drafts and tries on until the last of them are down. */
const leaveBehind = async (autosave: Pick<Autosave<never>, 'flush' | 'dispose'>, remove: () => void): Promise<void> => {
  while ((await autosave.flush()).type === 'failed') {
    await new Promise((later) => machineTimer.after(rhythm.retry, () => later(null)));
  }
  autosave.dispose();
  remove();
};
