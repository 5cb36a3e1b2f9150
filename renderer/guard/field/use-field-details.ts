import { useEffect, useId, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { machineTimer } from '../../platform/timer.ts';
import { useVault } from '../../vault/live.tsx';
import type { Detail } from '../detail.ts';
import type { Guard } from '../guard.ts';
import { useGuard } from '../guard-context.ts';
import { lookInTurn } from '../look.ts';

/** Ms without a key: what is still being written is left alone. */
const atRest = 700;

// A screen of many fields, and the next screen, need not all say that a guard is gone: the first that meets it does.
const isSaidBy = new WeakMap<Guard, string>();
const isFirstToSay = (guard: Guard, field: string): boolean => {
  const before = isSaidBy.get(guard) ?? field;
  isSaidBy.set(guard, before);
  return before === field;
};

/** What is worth a look in a field, in the places where it stands now; `isUnseen`: and whether to say that nothing looks. */
export const useFieldDetails = (
  written: string,
): { readonly details: readonly Detail[]; readonly isUnseen: boolean } => {
  const guard = useGuard();
  const { preferences } = useApp();
  const { api, onChange } = useVault();
  const [details, setDetails] = useState<readonly Detail[]>([]);
  const [isUnseen, setIsUnseen] = useState(false);
  const field = useId();
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
      if (isStopped) return;
      if (found.type === 'stopped') setIsUnseen(isFirstToSay(guard, field));
      if (found.type !== 'found') return;
      isSaidBy.delete(guard);
      setIsUnseen(false);
      setDetails(found.details.filter(({ state }) => state === 'new'));
    };
    const cancel = machineTimer.after(atRest, () => void look());
    // The same words may be known, kept or marked from now on.
    const stopWatching = onChange(() => void look());
    return () => {
      isStopped = true;
      cancel();
      stopWatching();
    };
  }, [guard, api, onChange, preferences, written, field]);
  // Words that moved or became others meanwhile are looked at again in a moment.
  const standing = details.filter(({ start, end, words }) => written.slice(start, end) === words);
  return { details: standing, isUnseen: isUnseen && standing.length === 0 && written.trim() !== '' };
};
