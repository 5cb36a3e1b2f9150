import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { handOverPages } from '../../app/hand-over-pages.ts';
import { renameStrings as text } from '../../strings/people.ts';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { Renamed, RenameError } from '../../workers/vault/aliases/renaming.ts';

/** What a renaming is about. */
export interface Names {
  readonly from: string;
  readonly to: string;
}

/** Renames an alias through the past, goes on with that, and takes it back. Each answers why it couldn't, or null. */
export const useRenaming = () => {
  const { drafts } = useApp();
  const { api, whileAlive } = useVault();
  const toast = useToast();

  const told = (
    renamed: Renamed,
    done: string,
    action?: { label: string; onPress: () => void },
  ): RenameError | null => {
    if (!renamed.ok) return renamed.error;
    const { waiting } = renamed.value;
    if (waiting > 0) toast({ kind: 'problem', text: text.waiting(waiting) });
    else toast({ kind: 'done', text: done, ...(action === undefined ? {} : { action }) });
    return null;
  };
  const takeBack = async ({ from }: Names): Promise<RenameError | null> =>
    told(await whileAlive(api.undoRenaming(await handOverPages(drafts))), text.takenBack(from));
  const undo = async (names: Names): Promise<void> => {
    const problem = await takeBack(names);
    if (problem !== null) toast({ kind: 'problem', text: text.problems[problem.type] });
  };
  const rename = async (id: RecordId, names: Names): Promise<RenameError | null> =>
    told(
      await whileAlive(api.renameAlias(id, names.to, await handOverPages(drafts))),
      text.renamed(names.from, names.to),
      { label: text.undo, onPress: () => void undo(names) },
    );
  const goOn = async (names: Names, isGoingBack: boolean): Promise<RenameError | null> =>
    told(
      await whileAlive(api.continueRenaming(await handOverPages(drafts))),
      isGoingBack ? text.takenBack(names.from) : text.renamed(names.from, names.to),
    );
  return { rename, goOn, takeBack };
};
