import type { Bytes } from '../kernel/bytes.ts';
import type { AeadKey, Crypto } from '../kernel/crypto.ts';
import { chunkNonce, chunkSize } from './backup-format.ts';

const lineFeed = 0x0a;

/** Cuts lines into sealed chunks of one size. */
export interface ChunkSealer {
  /** The chunks that `bytes` completed. */
  readonly push: (bytes: Uint8Array) => Promise<readonly Bytes[]>;
  /** The last chunk, filled up with empty lines: the file shows a size in steps of 64 KiB, and a cut always shows. */
  readonly end: () => Promise<Bytes>;
}

export const createChunkSealer = (crypto: Crypto, key: AeadKey): ChunkSealer => {
  const chunk = new Uint8Array(chunkSize);
  let filled = 0;
  let index = 0;

  const seal = (last: boolean): Promise<Bytes> => {
    const nonce = chunkNonce(index, last);
    filled = 0;
    index += 1;
    return crypto.encrypt(key, nonce, new Uint8Array(0), chunk);
  };

  return {
    push: async (bytes) => {
      const sealed: Bytes[] = [];
      let taken = 0;
      while (taken < bytes.length) {
        // A full chunk waits for the byte after it: only then is it known not to be the last.
        if (filled === chunkSize) sealed.push(await seal(false));
        const part = bytes.subarray(taken, taken + chunkSize - filled);
        chunk.set(part, filled);
        filled += part.length;
        taken += part.length;
      }
      return sealed;
    },
    end: () => {
      chunk.fill(lineFeed, filled);
      return seal(true);
    },
  };
};
