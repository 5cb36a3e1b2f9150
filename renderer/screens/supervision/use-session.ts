import { useCallback, useRef, useState } from 'react';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { sessionKey } from '../../app/draft-keys.ts';
import type { Drafts } from '../../app/drafts.ts';
import { useAutosave } from '../../editor/use-autosave.ts';
import { useVault } from '../../vault/live.tsx';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';

type Change = (session: SupervisionSession) => SupervisionSession;

/** One that was begun, and that the disk may not have yet: there is one to come, and no second. */
const begunIn = (drafts: Drafts, last: SupervisionView['last']): RecordId | null => {
  const kind = sessionKey('' as RecordId);
  const ids = drafts.keys().flatMap((key) => (key.startsWith(kind) ? [key.slice(kind.length) as RecordId] : []));
  return ids.find((id) => id !== last?.id && drafts.newest(sessionKey(id))?.heldAt === null) ?? null;
};

/** The supervision that is being prepared, saved as it is typed. It begins to be a record with its first change. */
export const useSession = ({ session: found, last }: SupervisionView) => {
  const { random, drafts } = useApp();
  const { api } = useVault();
  const [id] = useState<RecordId>(() => found.id ?? begunIn(drafts, last) ?? newRecordId(random));
  const key = sessionKey(id);
  const [session, setSession] = useState(() => drafts.newest(key) ?? found.record);
  // Of two changes in one go the second one begins with what the first one left.
  const latest = useRef(session);
  const save = useCallback((wanted: SupervisionSession) => api.saveSession(id, wanted), [api, id]);
  const { state, touch, flush } = useAutosave(key, 'earlier', save);
  const change = useCallback(
    (how: Change): void => {
      const next = how(latest.current);
      if (next === latest.current) return;
      latest.current = next;
      setSession(next);
      touch(next);
    },
    [touch],
  );
  return { id, key, session, change, state, flush, letGo: () => drafts.handOver(key) };
};

export type Session = ReturnType<typeof useSession>;
