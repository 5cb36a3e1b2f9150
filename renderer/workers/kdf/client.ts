import type { Kdf } from '#shared/vault/kdf-params';
import type { KdfReply, KdfRequest } from './protocol.ts';

/**
 * Argon2id in a worker of its own (`spawn` makes `kdf.worker.ts`), terminated after each derivation: the tens of
 * megabytes that held traces of the passphrase go back to the system at once. Rejects when the memory can't be had.
 */
export const createKdf =
  (spawn: () => Worker): Kdf =>
  async (passphrase, salt, params) => {
    const worker = spawn();
    try {
      const reply = await new Promise<KdfReply>((resolve, reject) => {
        worker.addEventListener('message', (event: MessageEvent<KdfReply>) => resolve(event.data));
        worker.addEventListener('error', (event) => reject(new Error(`The key worker failed: ${event.message}`)));
        const request: KdfRequest = { passphrase: Uint8Array.from(passphrase), salt: Uint8Array.from(salt), params };
        // Moved, not copied, so that no second copy of the passphrase stays behind on this side.
        worker.postMessage(request, [request.passphrase.buffer]);
      });
      if ('failure' in reply) throw new Error(`Argon2id failed: ${reply.failure}`);
      return reply.key;
    } finally {
      worker.terminate();
    }
  };
