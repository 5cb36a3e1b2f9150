import type { Remote } from 'comlink';
import { heldSince } from '#shared/journal/protection';
import type { Instant } from '#shared/kernel/clock';
import { useLive } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';

const ask = (api: Remote<VaultApi>) => api.protection();

/** Since when a legal hold is on; null without one. */
export const useHold = (): Instant | null => {
  const protection = useLive(ask);
  return protection.state === 'ready' ? heldSince(protection.value) : null;
};
