import type { Secret } from '../../../renderer/vault/vault-api.ts';
import { createVaultApi } from '../../../renderer/workers/vault/api.ts';
import type { Cache } from '../../../renderer/workers/vault/cache.ts';
import { cheap } from '../../unit/vault/cases/known-vault.ts';
import { nodeDeps } from '../../unit/vault/node-deps.ts';
import { mainOnDisk } from '../main-on-disk.ts';

/** A fast copy that is never there: what comes back comes from the files alone. */
const noCache: Cache = {
  read: async () => null,
  header: async () => null,
  keepHeader: async () => false,
  replace: async () => false,
  apply: async () => false,
  close: () => undefined,
};

/** Main's own services on the folder of a profile, and the worker's whole vault on them, without a screen in between. */
export const machineOnDisk = (profile: string, at: { readonly ms: number; readonly offset: number }) => {
  const { host, vault, log, notes, folderOf, files, close } = mainOnDisk(profile);
  const api = createVaultApi({
    ...nodeDeps,
    host,
    clock: { now: () => at },
    caches: { of: () => noCache, headers: async () => [] },
    calibrate: async () => cheap,
    elapsed: () => performance.now(),
    timer: { after: () => () => undefined },
    // Nobody looks through the past here.
    guard: { check: async () => ({ type: 'too-much' }), stop: () => undefined },
    breathe: async () => undefined,
    reading: () => ({ catchUp: async () => undefined, progress: () => null }),
  });
  return {
    api,
    vault,
    log,
    notes,
    folderOf,
    /** As the lock screen does it; null where there is no vault at all. */
    open: async (secret: Secret): Promise<Awaited<ReturnType<typeof api.open>> | null> => {
      const found = await files();
      return found === null ? null : api.open(found, secret);
    },
    /** Lets go of what it holds open, as the end of the program does. */
    end: close,
  };
};

export type MachineOnDisk = ReturnType<typeof machineOnDisk>;
