import { useCallback, useState } from 'react';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import type { Random } from '#shared/kernel/random';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { sessionKey } from '../../app/draft-keys.ts';
import type { Drafts } from '../../app/drafts.ts';
import { useAtHand } from '../../editor/use-at-hand.ts';
import { useVault } from '../../vault/live.tsx';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';

type Coming = Pick<SupervisionView, 'session' | 'earlier'>;

/** One that was begun, and that the disk may not have yet: there is one to come, and no second. */
const begunIn = (drafts: Drafts, isHeld: (id: RecordId) => boolean): RecordId | null => {
  const kind = sessionKey('' as RecordId);
  const ids = drafts.keys().flatMap((key) => (key.startsWith(kind) ? [key.slice(kind.length) as RecordId] : []));
  return ids.find((id) => !isHeld(id) && drafts.newest(sessionKey(id))?.heldAt === null) ?? null;
};

/** Which one is to come: `now` until it was held, or until another one was begun. Null for one that is still to begin. */
const toCome = (now: RecordId, drafts: Drafts, { session: { id: found }, earlier }: Coming): RecordId | null => {
  const isHeld = (id: RecordId): boolean => earlier.some((one) => one.id === id);
  const isBegun = drafts.newest(sessionKey(now)) !== null;
  if (!isHeld(now) && (found === null || found === now || isBegun)) return now;
  return found ?? begunIn(drafts, isHeld);
};

const first = (random: Random, drafts: Drafts, { session, earlier }: Coming): RecordId =>
  session.id ?? begunIn(drafts, (id) => earlier.some((one) => one.id === id)) ?? newRecordId(random);

/** Names the supervision that is being prepared: another one once it was held. */
export const useComing = (view: Coming): RecordId => {
  const { random, drafts } = useApp();
  const [id, setId] = useState<RecordId>(() => first(random, drafts, view));
  const wanted = toCome(id, drafts, view);
  if (wanted !== id) setId(wanted ?? newRecordId(random));
  return id;
};

/** The supervision that is being prepared, saved as it is typed. It begins to be a record with its first change. */
export const useSession = (id: RecordId, { session: found }: Pick<SupervisionView, 'session'>) => {
  const { drafts } = useApp();
  const { api } = useVault();
  const key = sessionKey(id);
  const save = useCallback(
    (wanted: SupervisionSession, base: SupervisionSession | null) => api.saveSession(id, wanted, base),
    [api, id],
  );
  const { value, ...at } = useAtHand(key, found.id === id ? found : { ...found, rev: 0 }, save);
  return { id, key, session: value, ...at, letGo: () => drafts.handOver(key) };
};

export type Session = ReturnType<typeof useSession>;
