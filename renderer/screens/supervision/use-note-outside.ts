import { useCallback } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { outsideStrings as text } from '../../strings/supervision.ts';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import { tried } from '../../vault/tried.ts';

/** Notes that a session or an account was saved outside, so that its file is told of until it is gone. */
export const useNoteOutside = (id: RecordId): ((name: string) => void) => {
  const vault = useVault();
  const toast = useToast();
  return useCallback(
    (name) =>
      void tried(vault, async () => vault.api.noteOutside(id, name)).then((noted) =>
        noted.ok ? undefined : toast({ kind: 'problem', text: text.notNoted(name) }),
      ),
    [vault, toast, id],
  );
};
