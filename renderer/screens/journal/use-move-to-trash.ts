import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { wordingKey } from '../../app/draft-keys.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { useCommand } from './use-command.ts';

/** Moves an entry to the trash and offers to take it back. Resolves with whether it went. */
export const useMoveToTrash = () => {
  const { drafts } = useApp();
  const run = useCommand();
  return async (id: RecordId): Promise<boolean> => {
    await drafts.handOver(wordingKey(id));
    return run(
      (api) => api.moveToTrash(id),
      text.removed,
      (api) => api.takeFromTrash(id),
    );
  };
};
