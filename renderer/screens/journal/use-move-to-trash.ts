import type { RecordId } from '#shared/vault/record-id';
import { journalStrings as text } from '../../strings/journal.ts';
import { useCommand } from './use-command.ts';

/** Moves an entry to the trash and offers to take it back. Resolves with whether it went. */
export const useMoveToTrash = () => {
  const run = useCommand();
  return (id: RecordId): Promise<boolean> =>
    run(
      (api) => api.moveToTrash(id),
      text.removed,
      (api) => api.takeFromTrash(id),
    );
};
