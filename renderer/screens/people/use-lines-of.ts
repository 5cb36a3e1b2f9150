import type { Remote } from 'comlink';
import { useCallback } from 'react';
import type { LedgerOf, LedgerType } from '#shared/journal/ledger-record';
import type { RecordId } from '#shared/vault/record-id';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';

/** The lines of a ledger that are about one person; none until they are there. */
export const useLinesOf = <T extends LedgerType>(type: T, whom: RecordId): readonly LedgerLine<LedgerOf<T>>[] => {
  const ask = useCallback(
    async (api: Remote<VaultApi>) =>
      // A message loses which ledger was asked for; what comes back is of it.
      ((await api.ledgerLines(type)) as unknown as readonly LedgerLine<LedgerOf<T>>[]).filter(
        (line) => line.whom?.id === whom,
      ),
    [type, whom],
  );
  const live = useLive(ask);
  return live.state === 'ready' ? live.value : [];
};
