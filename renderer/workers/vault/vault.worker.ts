import { expose, proxy, wrap } from 'comlink';
import { newRecordId } from '#shared/vault/record-id';
import { machineClock } from '../../platform/clock.ts';
import { createGuard } from '../../guard/guard.ts';
import { machineTimer } from '../../platform/timer.ts';
import { createDatabase, databaseNames } from '../../vault/database.ts';
import { createWebCrypto, createRandom, createUtf8 } from '../../vault/webcrypto.ts';
import type { VaultWorker } from '../../vault/client.ts';
import { calibrate } from '../kdf/calibrate.ts';
import { createKdf } from '../kdf/client.ts';
import type { ReadingWorker } from '../reading/reading.worker.ts';
import { createVaultApi } from './api.ts';
import { createCaches } from './caches.ts';
import { trendChoices } from './queries/trends/trend-records.ts';
import { createReadingQueue } from './reading-queue.ts';

// The composition root of the vault: the only place where keys and decrypted records live.
const worker: VaultWorker = {
  connect: async (host, clockStart) => {
    const random = createRandom();
    const kdf = createKdf(() => new Worker(new URL('../kdf/kdf.worker.ts', import.meta.url), { type: 'module' }));
    const spawnReading = () =>
      wrap<ReadingWorker>(new Worker(new URL('../reading/reading.worker.ts', import.meta.url), { type: 'module' }));
    let reading: ReturnType<typeof spawnReading> | null = null;
    const api = createVaultApi({
      crypto: createWebCrypto(),
      random,
      utf8: createUtf8(),
      kdf,
      calibrate: () => calibrate(kdf),
      elapsed: () => performance.now(),
      timer: machineTimer,
      guard: createGuard(
        () => new Worker(new URL('../guard/guard.worker.ts', import.meta.url), { type: 'module' }),
        machineTimer,
      ),
      breathe: () => new Promise((done) => machineTimer.after(0, done)),
      clock: machineClock(clockStart),
      caches: createCaches(createDatabase, databaseNames),
      host,
      reading: (vault) =>
        createReadingQueue(
          {
            read: (texts) => (reading ??= spawnReading()).read(texts),
            newId: () => newRecordId(random),
            isWanted: () => trendChoices(vault.holdings).words,
            changed: host.changed,
          },
          vault,
        ),
    });
    return proxy(api);
  },
};

expose(worker);
