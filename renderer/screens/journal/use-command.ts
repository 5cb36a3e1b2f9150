import type { Remote } from 'comlink';
import { journalStrings as text } from '../../strings/journal.ts';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { Held, Saved, VaultApi } from '../../vault/vault-api.ts';

type Run = (api: Remote<VaultApi>) => Promise<Saved | Held>;

/** Runs a change and says how it went: what was done, with its undo where there is one, or that nothing changed. */
export const useCommand = () => {
  const { api } = useVault();
  const toast = useToast();
  const run = async (command: Run, done?: string, undo?: Run): Promise<boolean> => {
    const saved = await command(api);
    if (!saved.ok) toast({ kind: 'problem', text: saved.error.type === 'held' ? text.held : text.notDone });
    else if (done !== undefined) {
      const action = undo === undefined ? {} : { action: { label: text.undo, onPress: () => void run(undo) } };
      toast({ kind: 'done', text: done, ...action });
    }
    return saved.ok;
  };
  return run;
};
