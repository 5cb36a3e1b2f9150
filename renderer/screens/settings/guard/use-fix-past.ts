import { useApp } from '../../../app/app-context.ts';
import { handOver } from '../../../app/hand-over.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import { useToast } from '../../../ui/toast.tsx';
import { useVault } from '../../../vault/live.tsx';
import type { PastFix, PastFixing } from '../../../vault/past-api.ts';
import { tried } from '../../../vault/tried.ts';
import type { Writing } from '../../../workers/vault/aliases/rename-steps.ts';
import { problemOf } from './past-choices.ts';

/** Fixing and taking back, with the pages that are open elsewhere handed over first. */
export const useFixPast = () => {
  const { drafts } = useApp();
  const vault = useVault();
  const { api } = vault;
  const toast = useToast();

  const left = async (fixing: PastFixing | null): Promise<Writing> =>
    handOver(drafts, {
      entries: fixing?.entries ?? [],
      days: fixing?.closes ?? [],
      records: fixing?.records ?? [],
    });

  const takeBack = async (): Promise<void> => {
    const undone = await tried(vault, async () => api.undoPastFix(await left(await api.pastFixing())));
    if (!undone.ok) return toast({ kind: 'problem', text: problemOf(undone.error, '') });
    const { stayed, waiting } = undone.value;
    if (waiting > 0) return toast({ kind: 'problem', text: text.wait(waiting) });
    toast({ kind: 'done', text: stayed === 0 ? text.takenBack : text.takenBackBut(stayed) });
  };

  const preview = (finding: string, fix: PastFix) =>
    tried(vault, async () => api.previewPastFix(finding, fix, { entries: [], days: [], records: [] }));

  return {
    preview,
    /** Null once it is done, else why not. */
    fix: async (finding: string, fix: PastFix, to: string): Promise<string | null> => {
      const looked = await preview(finding, fix);
      if (!looked.ok) return problemOf(looked.error, to);
      const { entries, closes: days, records } = looked.value;
      const fixed = await tried(vault, async () =>
        api.fixPast(finding, fix, await handOver(drafts, { entries, days, records })),
      );
      if (!fixed.ok) return problemOf(fixed.error, to);
      const { waiting } = fixed.value;
      const action = { label: text.undo, onPress: () => void takeBack() };
      if (waiting > 0) toast({ kind: 'problem', text: text.wait(waiting) });
      else toast({ kind: 'done', text: text.fixed(to), action });
      return null;
    },
    goOn: async (): Promise<void> => {
      const gone = await tried(vault, async () => api.continuePastFix(await left(await api.pastFixing())));
      if (!gone.ok) toast({ kind: 'problem', text: problemOf(gone.error, '') });
      else if (gone.value.waiting > 0) toast({ kind: 'problem', text: text.wait(gone.value.waiting) });
    },
    takeBack,
  };
};
