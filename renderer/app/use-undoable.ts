import type { Remote } from 'comlink';
import { undoStrings as text } from '../strings/undo.ts';
import { useToast } from '../ui/toast.tsx';
import { useVault } from '../vault/live.tsx';
import { tried } from '../vault/tried.ts';
import type { Gone, Held, VaultApi } from '../vault/vault-api.ts';
import type { Done, Undone, UndoToken } from '../workers/vault/aliases/undo-tokens.ts';

type Run = (api: Remote<VaultApi>) => Promise<Done | Held | Gone>;

export const problemOf = (type: string): string => {
  if (type === 'held') return text.held;
  if (type === 'broken') return text.broken;
  if (type === 'nobody' || type === 'gone' || type === 'unfit') return text[type];
  return type === 'changed-since' ? text.changedSince : text.notSaved;
};

type TakeBack = (api: Remote<VaultApi>, token: UndoToken) => Promise<Undone | Held>;

const ofAliases: TakeBack = (api, token) => api.undoAlias(token);

/** Runs a change, of the alias book if nothing else is said, and says how it went, with its undo. Answers whether it was done. */
export const useUndoable = (takeBack: TakeBack = ofAliases) => {
  const vault = useVault();
  const { api } = vault;
  const toast = useToast();
  const undo = async (token: number): Promise<void> => {
    const undone = await tried(vault, async () => takeBack(api, token));
    if (undone.ok) return;
    toast({ kind: 'problem', text: problemOf(undone.error.type) });
  };
  return async (command: Run, done: string): Promise<boolean> => {
    const saved = await tried(vault, async () => command(api));
    if (!saved.ok) {
      toast({ kind: 'problem', text: problemOf(saved.error.type) });
      return false;
    }
    const token = saved.value.undo;
    const action = token === null ? {} : { action: { label: text.undo, onPress: () => void undo(token) } };
    toast({ kind: 'done', text: done, ...action });
    return true;
  };
};
