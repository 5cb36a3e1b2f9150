import { useEffect, useMemo } from 'react';
import { machineTimer } from '../platform/timer.ts';
import { createGuard, type Guard } from './guard.ts';

const spawn = (): Worker =>
  new Worker(new URL('../workers/guard/guard.worker.ts', import.meta.url), { type: 'module' });

/** The guard of the open vault; null where it is turned off. A lock ends its worker, and whatever of a text that holds. */
export const useGuardOfVault = (isOn: boolean): Guard | null => {
  const guard = useMemo(() => (isOn ? createGuard(spawn, machineTimer) : null), [isOn]);
  useEffect(() => () => guard?.stop(), [guard]);
  return guard;
};
