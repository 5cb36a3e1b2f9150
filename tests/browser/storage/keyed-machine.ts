import type { Bytes } from '#shared/kernel/bytes';
import { createVault } from '#shared/vault/create-vault';
import { encodeHeader } from '#shared/vault/header';
import { type KdfParams, kdfFloor } from '#shared/vault/kdf-params';
import { openVault } from '#shared/vault/open-vault';
import { readBackupHeader } from '#shared/vault/read-backup';
import type { Secret } from '#shared/vault/unlock';
import type { VaultApi, VaultFiles, VaultHost } from '../../../renderer/vault/vault-api.ts';
import { createVaultApi } from '../../../renderer/workers/vault/api.ts';
import { createCaches } from '../../../renderer/workers/vault/caches.ts';
import { createDatabase } from '../../../renderer/vault/database.ts';
import { guardInPlace } from '../../support/guard-in-place.ts';
import { cheap } from '../../unit/vault/cases/known-vault.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { filesOf, memoryHost, openDeps } from './stored-vault.ts';

export const passphrase = 'quiet copper lantern';
export const fresh = 'porch violin ferry';
export const more: KdfParams = { ...cheap, m: kdfFloor.m, t: 3 };

/** A vault on a machine in memory: two header files, a fast copy in a real database, and a clock turned by hand. */
export const aMachine = async (start: KdfParams = cheap) => {
  const made = await createVault(browserDeps, passphrase, start);
  if (!made.ok) throw new Error(made.error.type);
  const memory = memoryHost();
  let header = encodeHeader(browserDeps.utf8, made.value.session.header);
  let refusal: Extract<Awaited<ReturnType<VaultHost['replaceHeader']>>, { ok: false }> | null = null;
  const later: (() => void)[] = [];
  let names: string[] = [];
  const caches = createCaches(
    (name) => {
      names = [...new Set([...names, name])];
      return createDatabase(name);
    },
    async () => names,
  );
  const wanted = { params: more, tookMs: 1000 };
  let now = 0;
  const api = (): VaultApi =>
    createVaultApi({
      ...openDeps(memory, null as never),
      kdf: async (...given) => {
        now += wanted.tookMs;
        return browserDeps.kdf(...given);
      },
      caches,
      host: {
        ...memory.host,
        replaceHeader: async (bytes) => {
          if (refusal !== null && refusal.error.type !== 'half-done') return refusal;
          header = bytes.slice();
          return refusal ?? { ok: true, value: { old: [] } };
        },
      },
      calibrate: async () => wanted.params,
      elapsed: () => now,
      timer: {
        after: (_ms, run) => {
          later.push(run);
          return () => undefined;
        },
      },
      guard: guardInPlace,
      breathe: async () => undefined,
      reading: () => ({ catchUp: async () => undefined, progress: () => null }),
    });
  const files = (): VaultFiles => ({ ...filesOf(memory), header, previousHeader: header });
  return {
    api,
    memory,
    files,
    caches,
    wanted,
    /** An older header is put back in the place of the one there. */
    putBack: (older: Bytes) => {
      header = older;
    },
    recoveryCode: made.value.recoveryCode,
    header: () => header,
    refuse: (error: NonNullable<typeof refusal>['error'] | null) => {
      refusal = error === null ? null : { ok: false, error };
    },
    unlock: async (secret: Secret = { passphrase }): Promise<VaultApi> => {
      const vault = api();
      const opened = await vault.open(files(), secret);
      if (!opened.ok) throw new Error(opened.error.type);
      return vault;
    },
    /** What the door would say to this. */
    knock: async (secret: Secret) => {
      const opened = await api().open(files(), secret);
      return opened.ok ? opened.value : opened.error.type;
    },
    copies: () => caches.headers(),
    /** The profile's databases are gone. */
    dropCopies: async () => {
      for (const name of names.splice(0)) await createDatabase(name).delete();
    },
    /** Lets the time after an unlock pass; whatever it starts has come to its end when the vault answers again. */
    pass: async (vault: VaultApi): Promise<void> => {
      for (const run of later.splice(0)) run();
      await vault.prepareRecoveryCode({ passphrase: 'anything, to stand behind it in the queue' });
    },
    waits: () => later.length,
  };
};

export const opens = async (header: Bytes, secret: Secret): Promise<string> => {
  const opened = await openVault(browserDeps, header, secret);
  return opened.ok ? 'ok' : opened.error.type;
};

export type KeyedMachine = Awaited<ReturnType<typeof aMachine>>;

/** What stands in clear at the front of every backup in a folder. */
export const headersIn = (machine: KeyedMachine, folder: string) =>
  Promise.all(
    machine.memory.backups.names(folder).map(async (name) => {
      const file = machine.memory.backups.file(folder, name);
      const header = await readBackupHeader(
        browserDeps,
        (async function* () {
          yield file;
        })(),
      );
      if (!header.ok) throw new Error(header.error.type);
      return header.value;
    }),
  );
