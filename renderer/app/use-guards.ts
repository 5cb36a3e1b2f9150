import type { Remote } from 'comlink';
import { useEffect } from 'react';
import type { Policy } from '#shared/ipc/policy';
import type { Platform } from '../platform/platform.ts';
import { useLive, useVault } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';

const ask = (api: Remote<VaultApi>) => api.protection();

/**
 * While a vault is open: what the machine refused is put down in it, the windows are hidden as it says, and backups go
 * where the machine's policy has them.
 */
export const useGuards = (platform: Platform, { backupFolder }: Policy): void => {
  const { api } = useVault();
  useEffect(() => {
    if (backupFolder === null) return;
    // A refused save is met again at the next unlock; the folder that stands until then is one that was chosen.
    void api.backups().then(async ({ folder }) => {
      if (folder?.path !== backupFolder.path || folder.proof !== backupFolder.proof) {
        await api.chooseBackupFolder(backupFolder);
      }
    });
  }, [api, backupFolder]);

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
