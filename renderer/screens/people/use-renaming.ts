import { ok } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { renameInForms } from '../../app/hand-over-forms.ts';
import { handOverPages } from '../../app/hand-over-pages.ts';
import { renameStrings as text } from '../../strings/people.ts';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import { type Broken, tried } from '../../vault/tried.ts';
import type { Renamed, RenameError } from '../../workers/vault/aliases/renaming.ts';

/** What a renaming is about. */
export interface Names {
  readonly from: string;
  readonly to: string;
}

export type RenameProblem = RenameError | Broken;

/** Renames an alias through the past, goes on with that, and takes it back. Each answers why it couldn't, or null. */
export const useRenaming = () => {
  const { drafts } = useApp();
  const vault = useVault();
  const { api } = vault;
  const toast = useToast();

  const told = async (
    work: () => Promise<Renamed>,
    names: Names,
    done: string,
    action?: { label: string; onPress: () => void },
  ): Promise<RenameProblem | null> => {
    const renamed = await tried(vault, work);
    if (!renamed.ok) return renamed.error;
    const forms = await tried(vault, async () => ok(await api.formsLeft()));
    if (forms.ok) renameInForms(drafts, forms.value, names);
    const { waiting } = renamed.value;
    if (waiting > 0) toast({ kind: 'problem', text: text.waiting(waiting) });
    else toast({ kind: 'done', text: done, ...(action === undefined ? {} : { action }) });
    return null;
  };
  const takeBack = async ({ from, to }: Names): Promise<RenameProblem | null> =>
    told(async () => api.undoRenaming(await handOverPages(drafts)), { from: to, to: from }, text.takenBack(from));
  const undo = async (names: Names): Promise<void> => {
    const problem = await takeBack(names);
    if (problem !== null) toast({ kind: 'problem', text: text.problems[problem.type] });
  };
  const rename = async (id: RecordId, names: Names): Promise<RenameProblem | null> =>
    told(
      async () => api.renameAlias(id, names.to, await handOverPages(drafts)),
      names,
      text.renamed(names.from, names.to),
      { label: text.undo, onPress: () => void undo(names) },
    );
  const goOn = async (names: Names, isGoingBack: boolean): Promise<RenameProblem | null> =>
    told(
      async () => api.continueRenaming(await handOverPages(drafts)),
      isGoingBack ? { from: names.to, to: names.from } : names,
      isGoingBack ? text.takenBack(names.from) : text.renamed(names.from, names.to),
    );
  return { rename, goOn, takeBack };
};
