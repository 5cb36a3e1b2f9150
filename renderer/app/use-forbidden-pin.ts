import { useEffect } from 'react';
import type { Policy } from '#shared/ipc/policy';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';

/** A PIN from before the policy forbade them: both halves of it go, and nothing is asked. */
export const useForbiddenPin = (platform: Platform, policy: Policy, vault: VaultClient): void => {
  useEffect(() => {
    // Under a file that doesn't read the PIN only rests: what it says may well allow it.
    if (policy.quickUnlock || policy.source === 'unreadable') return;
    const drop = async (): Promise<void> => {
      await platform.forgetPin(undefined);
      if ((await vault.whileAlive(vault.api.keys())).device) await vault.whileAlive(vault.api.removeDevice());
    };
    // Where the disk won't, the machine hands out nothing all the same, and the next unlock tries again.
    void drop().catch(() => undefined);
  }, [platform, policy.quickUnlock, policy.source, vault]);
};
