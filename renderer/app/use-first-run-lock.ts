import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';
import type { Locker } from './open-vault.tsx';

interface FirstRunLockOptions {
  readonly platform: Platform;
  readonly vault: RefObject<VaultClient | null>;
  readonly onLocker: (lock: Locker | null) => void;
}

/**
 * A lock in the middle of the first run. Before the vault is on the disk everything is dropped, the passphrase and the
 * code on the screen with it, and it begins anew; after that it is a lock like any other.
 */
export const useFirstRunLock = ({ platform, vault, onLocker }: FirstRunLockOptions) => {
  const [covered, setCovered] = useState(false);
  const ended = useRef(false);
  const made = useRef(false);

  const lock = useCallback<Locker>(
    (how) => {
      if (ended.current) return;
      ended.current = true;
      void platform.lockStarted(undefined);
      const client = vault.current;
      const api = made.current ? client?.api : undefined;
      void api?.aboutToLock();
      flushSync(() => setCovered(true));
      void Promise.resolve(api?.settled())
        .then(() => client?.terminate())
        .then(() => platform.lockFinished({ ended: how, caret: null }));
    },
    [platform, vault],
  );

  useEffect(() => {
    onLocker(lock);
    return () => onLocker(null);
  }, [lock, onLocker]);

  const onMade = (): void => {
    made.current = true;
  };
  return { covered, ended, onMade };
};
