import type { UnlockDeps } from '#shared/vault/vault-deps';
import { createRandom, createUtf8, createWebCrypto } from '../../../renderer/vault/webcrypto.ts';
import { createKdf } from '../../../renderer/workers/kdf/client.ts';

export const spawnKdf = (): Worker =>
  new Worker(new URL('../../../renderer/workers/kdf/kdf.worker.ts', import.meta.url), { type: 'module' });

export const browserDeps: UnlockDeps = {
  crypto: createWebCrypto(),
  random: createRandom(),
  utf8: createUtf8(),
  kdf: createKdf(spawnKdf),
};
