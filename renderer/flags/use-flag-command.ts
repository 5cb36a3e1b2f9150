import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { flagStrings as text } from '../strings/flags.ts';
import { useToast } from '../ui/toast.tsx';
import { useVault } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import type { Done } from '../workers/vault/aliases/undo-tokens.ts';

type Run = (api: Remote<VaultApi>) => Promise<Done>;

/** Sets or lifts a flag and says how it went, with its undo. Answers whether it was done. */
export const useFlagCommand = () => {
  const { api } = useVault();
  const toast = useToast();
  return useCallback(
    async (command: Run, done: string, failed: string = text.notSaved): Promise<boolean> => {
      const saved = await command(api);
      if (!saved.ok) {
        toast({ kind: 'problem', text: failed });
        return false;
      }
      const token = saved.value.undo;
      const undo = async (): Promise<void> => {
        const undone = token === null ? null : await api.undoFlag(token);
        if (undone !== null && !undone.ok) toast({ kind: 'problem', text: text.changedSince });
      };
      const action = token === null ? {} : { action: { label: text.undo, onPress: () => void undo() } };
      toast({ kind: 'done', text: done, ...action });
      return true;
    },
    [api, toast],
  );
};
