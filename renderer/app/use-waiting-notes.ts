import { useEffect, useState } from 'react';
import type { Platform } from '../platform/platform.ts';
import { takenInNotice } from '../strings/quick-note.ts';
import { type Toast, useToast } from '../ui/toast.tsx';
import type { VaultClient } from '../vault/client.ts';
import type { Drafts } from './drafts.ts';
import { createWaitingNotes, type WaitingNotes } from './waiting-notes.ts';

/** The notes of an open vault: looked for as it opens, and whenever one is dropped in. */
export const useWaitingNotes = (
  { onEvent }: Pick<Platform, 'onEvent'>,
  { api }: VaultClient,
  drafts: Drafts,
  atOpening: Promise<Toast | null>,
): WaitingNotes => {
  const toast = useToast();
  const [notes] = useState(() => {
    let first = true;
    return createWaitingNotes({
      drafts,
      takeIn: api.takeInNotes,
      // The worker answers in order: when this is back, so is what every change had the screens ask.
      // A bug in an answer is said by the screen that asked for it.
      refreshed: () => api.settings().catch(() => undefined),
      onTaken: (taken) => {
        const notice = takenInNotice(taken, first);
        const before = first ? atOpening : Promise.resolve(null);
        first = false;
        if (notice === null) return;
        const kind = taken.aside + taken.newer > 0 ? 'problem' : 'done';
        // One at a time is shown, so this one takes along what the unlock had to say.
        void before.then((said) =>
          toast(
            said === null
              ? { kind, text: notice }
              : { ...said, kind: said.kind === 'problem' ? 'problem' : kind, text: `${said.text} ${notice}` },
          ),
        );
      },
    });
  });
  useEffect(() => {
    void notes.look();
    return onEvent((event) => {
      if (event.type === 'note-dropped') void notes.look();
    });
  }, [notes, onEvent]);
  return notes;
};
