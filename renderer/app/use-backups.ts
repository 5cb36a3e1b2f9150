import { useEffect } from 'react';
import type { Remote } from 'comlink';
import type { Clock } from '#shared/kernel/clock';
import { isBackupDue } from '#shared/vault/backup-due';
import { machineTimer } from '../platform/timer.ts';
import type { VaultApi } from '../vault/vault-api.ts';

/** Opening and the first words come first. */
const afterUnlockMs = 20_000;
const againMs = 30 * 60_000;
/** The day is shut for the person by then; what is not written yet is written after the next unlock. */
const mostAtCloseMs = 6000;

const backUpIfDue = async (api: Remote<VaultApi>, clock: Clock): Promise<void> => {
  const { last } = await api.backups();
  if (isBackupDue(last?.at ?? null, clock.now())) await api.backUp();
};

/** One a day, also for who never closes one; and again by itself while the drive is away or full. */
export const useBackups = (api: Remote<VaultApi>, clock: Clock): void => {
  useEffect(() => {
    let cancel = (): void => undefined;
    const look = (): void => {
      // A vault that was locked meanwhile answers no more, and that is all right: the next unlock looks again.
      void backUpIfDue(api, clock).finally(() => {
        cancel = machineTimer.after(againMs, look);
      });
    };
    cancel = machineTimer.after(afterUnlockMs, look);
    return () => cancel();
  }, [api, clock]);
};

/** Behind the sunset, and never for longer than it may keep the keys. Nothing that goes wrong with it stops a lock. */
export const backUpAtClose = async (api: Remote<VaultApi>): Promise<void> => {
  const enough = new Promise((later) => {
    machineTimer.after(mostAtCloseMs, () => later(null));
  });
  await Promise.allSettled([Promise.race([api.backUp(), enough])]);
};
