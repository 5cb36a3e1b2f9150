import { type safeStorage } from 'electron';
import { ok } from '#shared/kernel/result';
import { refused } from '../services/disk-refusal.ts';
import type { Keychain, QuickUnlock } from '../services/quick-unlock.ts';
import { handle } from './ipc.ts';

/** On Linux what stands in for a missing keychain seals with a password that everyone knows: that is none. */
const linuxKeychain = (storage: typeof safeStorage): string | null => {
  const backend = storage.getSelectedStorageBackend();
  return backend === 'basic_text' || backend === 'unknown' ? null : backend;
};

export const systemKeychain = (storage: typeof safeStorage): Keychain => ({
  storage,
  backend: () => {
    if (process.platform === 'darwin') return 'keychain';
    return process.platform === 'win32' ? 'dpapi' : linuxKeychain(storage);
  },
});

/** Main's answers about quick unlock. */
export const answerQuickUnlock = (quickUnlock: QuickUnlock): void => {
  handle('quickUnlockState', () => quickUnlock.state());
  handle('keepForPin', ({ kept }) =>
    quickUnlock.keep(kept).then((backend) => ok(backend === null ? null : { backend }), refused),
  );
  handle('keptForPin', () => {
    // A keychain that refuses or doesn't answer, or a disk that can't count the try: the passphrase opens all the same.
    return quickUnlock.release().catch(() => null);
  });
  handle('openedAfterPin', async () => {
    // Counted too high, the worst is that the passphrase is asked for once more.
    await quickUnlock.opened().catch(() => undefined);
    return null;
  });
  handle('forgetPin', () => quickUnlock.forget().then(() => ok(null), refused));
};
