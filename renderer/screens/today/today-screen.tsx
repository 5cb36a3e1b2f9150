import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { useApp } from '../../app/app-context.ts';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { LedgerScreen } from '../ledgers/ledger-screen.tsx';
import { OnlyMeScreen } from '../ledgers/only-me-screen.tsx';
import { ledgerAt } from '../ledgers/place.ts';
import { SeatScreen } from '../ledgers/seat-screen.tsx';
import { Evening } from './evening.tsx';

/** Tonight, or the ledger that stands open before it. */
export const TodayScreen = () => {
  const ledger = ledgerAt(useApp().at);
  if (ledger === null) return <Tonight />;
  if (ledger === 'seat') return <SeatScreen />;
  return ledger === 'onlyMe' ? <OnlyMeScreen /> : <LedgerScreen key={ledger} ledger={ledger} />;
};

/** Loaded once for the day; from there on the screen itself knows best what is on it. */
const Tonight = () => {
  const { today } = useApp();
  const ask = useCallback(
    async (api: Remote<VaultApi>) => ({ view: await api.evening(today), history: await api.promptHistory(today) }),
    [today],
  );
  const evening = useLive(ask);
  return evening.state === 'loading' ? null : <Evening key={today} {...evening.value} />;
};
