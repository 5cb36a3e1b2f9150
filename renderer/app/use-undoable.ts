import type { Remote } from 'comlink';
import { undoStrings as text } from '../strings/undo.ts';
import { useToast } from '../ui/toast.tsx';
import { useVault } from '../vault/live.tsx';
import type { Held, VaultApi } from '../vault/vault-api.ts';
import type { Done } from '../workers/vault/aliases/undo-tokens.ts';

type Run = (api: Remote<VaultApi>) => Promise<Done | Held>;

/** Runs a change of the alias book and says how it went, with its undo. Answers whether it was done. */
export const useUndoable = () => {
  const { api } = useVault();
  const toast = useToast();
  const undo = async (token: number): Promise<void> => {
    const undone = await api.undoAlias(token);
    if (undone.ok) return;
    toast({ kind: 'problem', text: undone.error.type === 'changed-since' ? text.changedSince : text.notSaved });
  };
  return async (command: Run, done: string): Promise<boolean> => {
    const saved = await command(api);
    if (!saved.ok) {
      toast({ kind: 'problem', text: saved.error.type === 'held' ? text.held : text.notSaved });
      return false;
    }
    const token = saved.value.undo;
    const action = token === null ? {} : { action: { label: text.undo, onPress: () => void undo(token) } };
    toast({ kind: 'done', text: done, ...action });
    return true;
  };
};
