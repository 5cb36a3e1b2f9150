import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { describe, expect, test } from 'vitest';
import { toHex } from '#shared/kernel/bytes';
import { openEnvelope, sealEnvelope } from '#shared/vault/envelope';
import { epochLabel } from '#shared/vault/info-strings';
import { kdfFloor } from '#shared/vault/kdf-params';
import { passphraseBytes } from '#shared/vault/passphrase';
import { recordIdOf } from '#shared/vault/record-id';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { vectors } from './vectors.ts';
import { hexBytes } from './known-vault.ts';

const vid = hexBytes(vectors.vid);
const masterKey = hexBytes(vectors.mk);

export const knownAnswers = (deps: UnlockDeps): void => {
  describe('known answers', { timeout: 60_000 }, () => {
    test('every key comes out of the master key as an independent implementation derives it', async () => {
      const root = await deps.crypto.importRoot(masterKey);
      const derived: Record<string, string> = {};
      for (const purpose of Object.keys(vectors.hkdf)) {
        derived[purpose] = toHex(await deps.crypto.deriveBytes(root, vid, `jv1/${purpose}`, 32));
      }
      expect(derived).toEqual(vectors.hkdf);
    });

    test('a passphrase with a ligature gives the known Argon2id output', async () => {
      const { passphrase, nfkc, salt, m, t, p, out } = vectors.argon2id;
      const bytes = passphraseBytes(deps.utf8, passphrase);
      expect(deps.utf8.decode(bytes)).toBe(nfkc);
      expect(toHex(await deps.kdf(bytes, hexBytes(salt), { ...kdfFloor, m, t, p }))).toBe(out);
    });

    test('noble reproduces the Argon2id vector of RFC 9106', () => {
      const tag = nobleArgon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
        t: 3,
        m: 32,
        p: 4,
        key: new Uint8Array(8).fill(3),
        personalization: new Uint8Array(12).fill(4),
        dkLen: 32,
      });
      expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
    });

    test.each([
      { m: 19_456, t: 1, p: 1 },
      { m: 19_456, t: 2, p: 1 },
      { m: 20_000, t: 1, p: 3 },
      { m: 32_768, t: 1, p: 4 },
    ])('our Argon2id agrees with noble for m=$m t=$t p=$p', async ({ m, t, p }) => {
      const passphrase = deps.random.bytes(40);
      const salt = deps.random.bytes(16);
      const ours = await deps.kdf(passphrase.slice(), salt, { ...kdfFloor, m, t, p });
      expect(toHex(ours)).toBe(toHex(nobleArgon2id(passphrase, salt, { m, t, p, dkLen: 32 })));
    });

    test('an envelope is byte for byte the one in the vectors, and opens', async () => {
      const { envelope } = vectors;
      const root = await deps.crypto.importRoot(masterKey);
      const key = await deps.crypto.deriveAead(root, vid, epochLabel('rec', envelope.epoch));
      const where = { key, vid, epoch: envelope.epoch };
      const id = recordIdOf(hexBytes(envelope.key16));
      const value: unknown = JSON.parse(envelope.json);
      const fixedNonce = { ...deps, random: { ...deps.random, bytes: () => hexBytes(envelope.iv) } };
      const { table, rev, schema } = envelope;
      const sealed = await sealEnvelope(fixedNonce, where, { id, table, rev, schema, value });
      expect(sealed.length).toBe(envelope.len);
      expect(toHex(sealed.subarray(0, 64))).toBe(envelope.first64);
      expect(toHex(sealed.subarray(-16))).toBe(envelope.tag);
      expect(toHex(await deps.crypto.sha256(sealed))).toBe(envelope.sha256);
      expect(await openEnvelope(deps, where, sealed, { id, table })).toEqual({
        ok: true,
        value: { schema, rev, value },
      });
    });
  });
};
