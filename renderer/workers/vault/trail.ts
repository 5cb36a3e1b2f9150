import { type Bytes, concatAll, readUint, uint } from '#shared/kernel/bytes';
import { genesis, type Head, sameHead } from '#shared/vault/log-frame';

/**
 * The places in the log that a fast copy has passed, oldest first. By it an older log, which the copy grew out of, is
 * told from one that was written apart. A place that is forgotten costs a question to the person, never a word.
 */
export type Trail = readonly Head[];

const most = 64;
const size = 40;

export const onward = (trail: Trail, ...heads: readonly Head[]): Trail => [...trail, ...heads].slice(-most);

/** Every vault has passed its beginning. */
export const hasPassed = (trail: Trail, head: Head): boolean =>
  sameHead(head, genesis) || trail.some((one) => sameHead(one, head));

export const encodeTrail = (trail: Trail): Bytes => concatAll(trail.flatMap(({ seq, hash }) => [uint(seq, 8), hash]));

/** Empty for anything that isn't one. */
export const decodeTrail = (bytes: unknown): Trail => {
  if (!(bytes instanceof Uint8Array) || bytes.length % size !== 0) return [];
  return Array.from({ length: bytes.length / size }, (_, index) => ({
    seq: readUint(bytes, index * size, 8),
    hash: bytes.slice(index * size + 8, (index + 1) * size),
  }));
};
