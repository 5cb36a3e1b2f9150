import { backupStrings as text } from '../../../strings/backup.ts';
import { useToast } from '../../../ui/toast.tsx';
import { useVault } from '../../../vault/live.tsx';

/** Makes a backup now and says so when it is one; why there is none stands beside it. */
export const useBackUp = (): (() => Promise<void>) => {
  const { api } = useVault();
  const toast = useToast();
  return async () => {
    const made = await api.backUp();
    if (made.ok) toast({ kind: 'done', text: text.made });
    else if (made.error.type === 'stopped') toast({ kind: 'done', text: text.problems.stopped() });
  };
};
