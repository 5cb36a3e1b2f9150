import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { useApp } from '../../app/app-context.ts';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { Evening } from './evening.tsx';

/** Tonight. Loaded once for the day; from there on the screen itself knows best what is on it. */
export const TodayScreen = () => {
  const { today } = useApp();
  const ask = useCallback(
    async (api: Remote<VaultApi>) => ({ view: await api.evening(today), history: await api.promptHistory(today) }),
    [today],
  );
  const evening = useLive(ask);
  return evening.state === 'loading' ? null : <Evening key={today} {...evening.value} />;
};
