import type { Remote } from 'comlink';
import { useApp } from '../../../app/app-context.ts';
import { handOverAll } from '../../../app/hand-over-all.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';

/** Takes the newest merge back, and says what came of it. */
export const useTakeBack = (api: Remote<VaultApi>): (() => Promise<void>) => {
  const { drafts } = useApp();
  const toast = useToast();
  return async () => {
    if (!(await handOverAll(drafts))) return toast({ kind: 'problem', text: text.unsavedYet });
    const taken = await api.undoMerge();
    if (taken.ok) {
      const { stayed } = taken.value;
      return toast({ kind: 'done', text: stayed === 0 ? text.undone : text.undoneBut(stayed) });
    }
    const { type } = taken.error;
    const problem =
      type === 'held' ? text.heldBroughtIn : type === 'nothing' ? text.nothingToTakeBack : text.notTakenBack;
    toast({ kind: 'problem', text: problem });
  };
};
