import { argon2id } from 'hash-wasm';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { createRandom, createUtf8, createWebCrypto } from '../../../renderer/vault/webcrypto.ts';

export const nodeDeps: UnlockDeps = {
  crypto: createWebCrypto(),
  random: createRandom(),
  utf8: createUtf8(),
  kdf: async (password, salt, { m, t, p }) =>
    Uint8Array.from(
      await argon2id({
        password,
        salt,
        memorySize: m,
        iterations: t,
        parallelism: p,
        hashLength: 32,
        outputType: 'binary',
      }),
    ),
};
