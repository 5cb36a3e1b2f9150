import { describe, expect, test } from 'vitest';
import { concat, sameBytes } from '#shared/kernel/bytes';
import type { AeadKey } from '#shared/kernel/crypto';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import gcmText from '../../../fixtures/wycheproof/aes_gcm_256.json?raw';
import hkdfText from '../../../fixtures/wycheproof/hkdf_sha256.json?raw';
import { hexBytes } from './known-vault.ts';

interface Group<T> {
  readonly tests: readonly (T & { readonly tcId: number; readonly result: 'valid' | 'invalid' })[];
}
interface Gcm {
  readonly key: string;
  readonly iv: string;
  readonly aad: string;
  readonly msg: string;
  readonly ct: string;
  readonly tag: string;
}
interface Hkdf {
  readonly ikm: string;
  readonly salt: string;
  readonly info: string;
  readonly size: number;
  readonly okm: string;
}

const casesOf = <T>(text: string) =>
  (JSON.parse(text) as { readonly testGroups: readonly Group<T>[] }).testGroups.flatMap(({ tests }) => tests);
const gcm = casesOf<Gcm>(gcmText);
const hkdf = casesOf<Hkdf>(hkdfText);

const { subtle } = globalThis.crypto;

/** Published vectors that are known to catch faulty implementations: through the very calls that seal and open. */
export const wycheproof = (deps: UnlockDeps): void => {
  describe('Project Wycheproof', () => {
    /** The format derives every key; this one is given, so it comes in beside the port. */
    const aeadKey = async (key: string): Promise<AeadKey> =>
      (await subtle.importKey('raw', hexBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt'])) as unknown as AeadKey;

    test(`all ${gcm.length} AES-GCM vectors for our sizes seal and open as published, and what is forged stays shut`, async () => {
      const counts = { valid: 0, invalid: 0 };
      for (const { tcId, result, key, iv, aad, msg, ct, tag } of gcm) {
        const aead = await aeadKey(key);
        const sealed = concat(hexBytes(ct), hexBytes(tag));
        const opened = await deps.crypto.decrypt(aead, hexBytes(iv), hexBytes(aad), sealed);
        expect([tcId, opened]).toEqual([tcId, result === 'valid' ? hexBytes(msg) : null]);
        const again = await deps.crypto.encrypt(aead, hexBytes(iv), hexBytes(aad), hexBytes(msg));
        expect([tcId, sameBytes(again, sealed)]).toEqual([tcId, result === 'valid']);
        counts[result] += 1;
      }
      expect(counts).toEqual({ valid: 21, invalid: 27 });
    });

    test(`all ${hkdf.length} HKDF vectors, those of RFC 5869 among them, come out as published, and no key is longer than HKDF can make it`, async () => {
      let throughOurs = 0;
      for (const { tcId, result, ikm, salt, info, size, okm } of hkdf) {
        const text = deps.utf8.decode(hexBytes(info));
        const made = async (): Promise<Uint8Array> => {
          if (text !== null) {
            throughOurs += 1;
            return deps.crypto.deriveBytes(await deps.crypto.importRoot(hexBytes(ikm)), hexBytes(salt), text, size);
          }
          // Our labels are text; a label of other bytes goes to the same WebCrypto, past the port.
          const root = await subtle.importKey('raw', hexBytes(ikm), 'HKDF', false, ['deriveBits']);
          const how = { name: 'HKDF', hash: 'SHA-256', salt: hexBytes(salt), info: hexBytes(info) };
          return new Uint8Array(await subtle.deriveBits(how, root, size * 8));
        };
        if (result === 'valid') expect([tcId, await made()]).toEqual([tcId, hexBytes(okm)]);
        else await expect(made(), `case ${tcId}`).rejects.toThrow();
      }
      expect(throughOurs).toBe(32);
    });
  });
};
