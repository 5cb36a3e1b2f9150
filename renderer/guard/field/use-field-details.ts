import { useEffect, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { machineTimer } from '../../platform/timer.ts';
import { useVault } from '../../vault/live.tsx';
import type { Detail } from '../detail.ts';
import { useGuard } from '../guard-context.ts';
import { lookInTurn } from '../look.ts';

/** Ms without a key: what is still being written is left alone. */
const atRest = 700;

/** What is worth a look in a field, in the places where it stands now. */
export const useFieldDetails = (written: string): readonly Detail[] => {
  const guard = useGuard();
  const { preferences } = useApp();
  const { api, onChange } = useVault();
  const [details, setDetails] = useState<readonly Detail[]>([]);
  useEffect(() => {
    if (guard === null || written.trim() === '') return undefined;
    let isStopped = false;
    const looking = {
      guard,
      book: api,
      region: preferences.region,
      timer: machineTimer,
      isWanted: () => !isStopped,
    };
    const look = async (): Promise<void> => {
      const found = await lookInTurn(looking, written, null);
      if (found !== null && !isStopped) setDetails(found.filter(({ state }) => state === 'new'));
    };
    const cancel = machineTimer.after(atRest, () => void look());
    // The same words may be known, kept or marked from now on.
    const stopWatching = onChange(() => void look());
    return () => {
      isStopped = true;
      cancel();
      stopWatching();
    };
  }, [guard, api, onChange, preferences, written]);
  // Words that moved or became others meanwhile are looked at again in a moment.
  return details.filter(({ start, end, words }) => written.slice(start, end) === words);
};
