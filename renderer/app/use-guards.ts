import type { Remote } from 'comlink';
import { useEffect } from 'react';
import type { Platform } from '../platform/platform.ts';
import { useLive, useVault } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';

const ask = (api: Remote<VaultApi>) => api.protection();

/** While a vault is open: what the machine refused is put down in it, and the windows are hidden as it says. */
export const useGuards = (platform: Platform): void => {
  const { api } = useVault();
  useEffect(() => {
    let wanted: number | null = null;
    let noting = false;
    // Each save is one more frame of the log; however fast it is counted, one is written at a time.
    const note = async (total: number): Promise<void> => {
      wanted = total;
      if (noting) return;
      noting = true;
      while (wanted !== null) {
        const next: number = wanted;
        wanted = null;
        await api.noteRefused(next);
      }
      noting = false;
    };
    void platform.refusedSoFar(undefined).then(({ total }) => note(total));
    return platform.onEvent((event) => {
      if (event.type === 'refused') void note(event.total);
    });
  }, [api, platform]);

  const protection = useLive(ask);
  const hides = protection.state === 'ready' ? protection.value.hidesFromSharing : null;
  useEffect(() => {
    if (hides !== null) void platform.hideFromSharing({ on: hides });
  }, [hides, platform]);
};
