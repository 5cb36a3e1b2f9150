import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bytes, concat, uint } from '#shared/kernel/bytes';
import { openEnvelope, type PlainRecord, sealEnvelope } from '#shared/vault/envelope';
import { prefix } from '#shared/vault/info-strings';
import { paddedLength } from '#shared/vault/padding';
import { recordIdBytes } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { anId, flipped, makeVault, outcome, valueOf } from './known-vault.ts';

const awkward: readonly unknown[] = [
  null,
  '',
  '\ud800 alone \udfff',
  'a\u0000b',
  '\ufeffbyte order mark',
  '👩🏽‍🚒 e\u0301 \u202eback',
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":1}}'),
  { toJSON: 'a name like any other', length: -1, 2: 'b', 1: 'a' },
  [[[[[[]]]]]],
  1e308,
];

export const envelopes = (deps: UnlockDeps): void => {
  describe('a sealed record', { timeout: 60_000 }, () => {
    let session: Session;
    let stranger: Session;
    const record = (value: unknown): PlainRecord => ({ id: anId(deps), table: 1, schema: 3, rev: 7, value });

    beforeAll(async () => {
      ({ session } = await makeVault(deps));
      ({ session: stranger } = await makeVault(deps));
    });

    test('opens as whatever JSON went in', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (value) => {
          const sealed = record(value);
          const opened = valueOf(await session.open(await session.seal(sealed), { id: sealed.id, table: 1, rev: 7 }));
          expect(opened).toEqual({ schema: 3, rev: 7, value: JSON.parse(JSON.stringify(value)) });
        }),
        { numRuns: 200 },
      );
    });

    test.each(awkward.map((value) => [JSON.stringify(value), value]))('keeps %s as it is', async (text, value) => {
      const sealed = record(value);
      const opened = valueOf(await session.open(await session.seal(sealed), sealed));
      expect(JSON.stringify(opened.value)).toBe(text);
    });

    test('does not open with any single bit flipped', async () => {
      const sealed = record('Heron kept her appointment.');
      const envelope = await session.seal(sealed);
      const opened: number[] = [];
      for (let bit = 0; bit < envelope.length * 8; bit += 1) {
        if ((await session.open(flipped(envelope, bit), sealed)).ok) opened.push(bit);
      }
      expect(opened).toEqual([]);
    });

    test('does not open cut short anywhere, or with bytes added', async () => {
      const sealed = record('Heron kept her appointment.');
      const envelope = await session.seal(sealed);
      for (let length = 0; length < envelope.length; length += 1) {
        expect(outcome(await session.open(envelope.subarray(0, length), sealed))).toMatch(/truncated|damaged/);
      }
      expect(outcome(await session.open(concat(envelope, Uint8Array.of(0)), sealed))).toBe('damaged');
    });

    test('does not open under another id, table, revision, schema or epoch, or in another vault', async () => {
      const sealed = record('Heron');
      const { id } = sealed;
      const envelope = await session.seal(sealed);
      const swapped = (at: number, bytes: Bytes): Bytes => {
        const copy = envelope.slice();
        copy.set(bytes, at);
        return copy;
      };
      const attempts = {
        id: session.open(envelope, { id: anId(deps), table: 1 }),
        table: session.open(envelope, { id, table: 2 }),
        writtenTable: session.open(swapped(6, uint(2, 1)), { id, table: 2 }),
        rev: session.open(envelope, { id, table: 1, rev: 8 }),
        writtenRev: session.open(swapped(10, uint(8, 4)), { id, table: 1, rev: 8 }),
        schema: session.open(swapped(8, uint(4, 2)), { id, table: 1 }),
        epoch: session.open(swapped(2, uint(2, 4)), { id, table: 1 }),
        vault: stranger.open(envelope, { id, table: 1 }),
      };
      for (const [name, attempt] of Object.entries(attempts))
        expect([name, outcome(await attempt)]).toEqual([name, 'damaged']);
    });

    test('looks different each time the same words are sealed', async () => {
      const sealed = record('the same words');
      const [first, second] = [await session.seal(sealed), await session.seal(sealed)];
      expect(first.subarray(16)).not.toEqual(second.subarray(16));
    });

    test('shows only which bucket its length falls in', async () => {
      const lengths = new Set<number>();
      for (let words = 0; words < 60; words += 1)
        lengths.add((await session.seal(record('word '.repeat(words)))).length);
      expect([...lengths]).toEqual([16 + 12 + 512 + 16]);
    });

    test('is refused when its padding or length lies, even under a right tag', async () => {
      const { id } = record(null);
      const key = await deps.crypto.deriveAead(
        await deps.crypto.importRoot(new Uint8Array(32)),
        session.vid,
        'jv1/rec/1',
      );
      const where = { key, vid: session.vid, epoch: 1 };
      const fixed = (flags: number): Bytes => concat(Uint8Array.of(1, 1, 0, 0, 0, 1, 1, flags), new Uint8Array(8));
      const forge = async (plaintext: Bytes, flags = 0): Promise<string> => {
        const nonce = deps.random.bytes(12);
        const aad = concat(deps.utf8.encode(prefix.record), session.vid, recordIdBytes(id), fixed(flags));
        const envelope = concat(fixed(flags), nonce, await deps.crypto.encrypt(key, nonce, aad, plaintext));
        return outcome(await openEnvelope(deps, where, envelope, { id, table: 1 }));
      };
      const plaintext = (length: number, text: string, padding: number): Bytes =>
        concat(uint(length, 4), deps.utf8.encode(text), new Uint8Array(12).fill(padding));
      expect(await forge(plaintext(4, 'true', 0))).toBe('ok');
      expect(await forge(plaintext(4, 'true', 1))).toBe('damaged');
      expect(await forge(plaintext(17, 'true', 0))).toBe('damaged');
      expect(await forge(plaintext(0xffff_ffff, 'true', 0))).toBe('damaged');
      expect(await forge(plaintext(3, 'tru\0', 0))).toBe('damaged');
      expect(await forge(concat(uint(1, 4), Uint8Array.of(0xff)))).toBe('damaged');
      expect(await forge(new Uint8Array(3))).toBe('damaged');
      expect(await forge(plaintext(4, 'true', 0), 1)).toBe('newer-version');
    });

    test('of a later format is told apart from a damaged one', async () => {
      const sealed = record('Heron');
      const envelope = await session.seal(sealed);
      envelope[0] = 2;
      expect(outcome(await session.open(envelope, sealed))).toBe('newer-version');
    });

    test('of fifty megabytes opens again', async () => {
      const sealed = record('x'.repeat(50_000_000));
      const envelope = await session.seal(sealed);
      expect(envelope.length).toBe(28 + paddedLength(50_000_006) + 16);
      expect(valueOf(await session.open(envelope, sealed)).value).toBe(sealed.value);
    });

    test('with fields that do not fit is a bug, and throws', async () => {
      const where = {
        key: await deps.crypto.deriveAead(await deps.crypto.importRoot(new Uint8Array(32)), session.vid, 'x'),
        vid: session.vid,
        epoch: 1,
      };
      for (const wrong of [
        { rev: -1 },
        { rev: 2 ** 32 },
        { schema: 65_536 },
        { table: 0 },
        { rev: 1.5 },
        { value: undefined },
      ]) {
        await expect(sealEnvelope(deps, where, { ...record(null), ...wrong })).rejects.toThrow();
      }
    });
  });
};
