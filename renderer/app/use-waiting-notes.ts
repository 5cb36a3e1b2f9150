import { useEffect, useState } from 'react';
import type { Platform } from '../platform/platform.ts';
import { takenInNotice } from '../strings/quick-note.ts';
import { useToast } from '../ui/toast.tsx';
import type { VaultClient } from '../vault/client.ts';
import type { Opened } from '../vault/vault-api.ts';
import type { Drafts } from './drafts.ts';
import { openedNotice } from './opened-notice.ts';
import { createWaitingNotes, type WaitingNotes } from './waiting-notes.ts';

/** The notes of an open vault: looked for as it opens, and whenever one is dropped in. */
export const useWaitingNotes = (
  { onEvent }: Pick<Platform, 'onEvent'>,
  { api }: VaultClient,
  drafts: Drafts,
  opened: Opened | null,
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
        const before = first ? openedNotice(opened) : null;
        first = false;
        if (notice === null) return;
        // One at a time is shown, so this one takes along what the unlock had to say.
        const text = before === null ? notice : `${before} ${notice}`;
        toast({ kind: taken.aside + taken.newer > 0 ? 'problem' : 'done', text });
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
