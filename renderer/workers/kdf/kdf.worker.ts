import { argon2id } from 'hash-wasm';
import type { KdfReply, KdfRequest } from './protocol.ts';

const derive = async ({ passphrase, salt, params }: KdfRequest): Promise<KdfReply> => {
  try {
    const hash = await argon2id({
      password: passphrase,
      salt,
      parallelism: params.p,
      iterations: params.t,
      memorySize: params.m,
      hashLength: 32,
      outputType: 'binary',
    });
    return { key: Uint8Array.from(hash) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  } finally {
    passphrase.fill(0);
  }
};

addEventListener('message', (event: MessageEvent<KdfRequest>) => {
  void derive(event.data).then((reply) => postMessage(reply));
});
