import { describe, expect, test } from 'vitest';
import { kdfFloor } from '#shared/vault/kdf-params';
import { calibrate } from '../../../renderer/workers/kdf/calibrate.ts';
import { createKdf } from '../../../renderer/workers/kdf/client.ts';
import { cheap } from '../../unit/vault/cases/known-vault.ts';
import { spawnKdf } from './browser-deps.ts';

describe('the key worker', () => {
  test('is gone after each derivation, right or wrong, and its memory with it', async () => {
    const ended: boolean[] = [];
    const kdf = createKdf(() => {
      const worker = spawnKdf();
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        ended.push(true);
        terminate();
      };
      return worker;
    });
    await kdf(new Uint8Array(8), new Uint8Array(16), cheap);
    await expect(kdf(new Uint8Array(0), new Uint8Array(16), cheap)).rejects.toThrow(/Argon2id failed/);
    expect(ended).toEqual([true, true]);
  });

  test('leaves the caller its own bytes to wipe', async () => {
    const passphrase = new Uint8Array(8).fill(5);
    await createKdf(spawnKdf)(passphrase, new Uint8Array(16), cheap);
    expect(passphrase).toEqual(new Uint8Array(8).fill(5));
  });

  test('chooses parameters for this machine that no vault would refuse', async () => {
    const params = await calibrate(createKdf(spawnKdf));
    expect(params.m).toBeGreaterThanOrEqual(kdfFloor.m);
    expect(params.m).toBeLessThanOrEqual(262_144);
    expect(params.t).toBeGreaterThanOrEqual(3);
  });

  test('says so when a script of it cannot be loaded', async () => {
    const missing = createKdf(() => new Worker('/no-such-worker.js', { type: 'module' }));
    await expect(missing(new Uint8Array(8), new Uint8Array(16), cheap)).rejects.toThrow(/key worker failed/);
  });
});
