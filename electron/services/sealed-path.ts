import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

const seal = (key: Uint8Array, path: string): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce);
  return Buffer.concat([nonce, sealing.update(path, 'utf8'), sealing.final(), sealing.getAuthTag()]);
};

const open = (key: Uint8Array, sealed: Uint8Array): string | null => {
  try {
    const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceBytes));
    opening.setAuthTag(sealed.subarray(-tagBytes));
    const text = opening.update(sealed.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([text, opening.final()]).toString('utf8');
  } catch {
    return null;
  }
};

/** Under one key, or under two that may both turn out to be the vault's: two seals of the same length, one after the other. */
export const sealPath = (keys: readonly Uint8Array[], path: string): Buffer =>
  Buffer.concat(keys.map((key) => seal(key, path)));

interface OpenedPath {
  readonly path: string;
  /** Another key opens it as well. */
  readonly isShared: boolean;
}

/** Null where another vault's key, or none, opens it. */
export const openPath = (key: Uint8Array, sealed: Uint8Array): OpenedPath | null => {
  const alone = open(key, sealed);
  if (alone !== null) return { path: alone, isShared: false };
  const half = sealed.length / 2;
  const path = open(key, sealed.subarray(0, half)) ?? open(key, sealed.subarray(half));
  return path === null ? null : { path, isShared: true };
};
