import { beforeAll, describe, expect, test } from 'vitest';
import { openVault } from '#shared/vault/open-vault';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { jsonBytes, type KnownVault, makeVault, outcome, passphrase } from './known-vault.ts';

export const badHeaders = (deps: UnlockDeps): void => {
  describe('a header that someone else wrote', { timeout: 60_000 }, () => {
    let vault: KnownVault;
    /** Argon2id must not even start: that is where the memory would go. */
    const guarded: UnlockDeps = {
      ...deps,
      kdf: () => Promise.reject(new Error('Argon2id ran on a header to be refused')),
    };
    const tried = async (bytes: Uint8Array) => outcome(await openVault(guarded, bytes, { passphrase }));
    const changed = (change: object): Uint8Array => jsonBytes(deps, { ...vault.session.header, ...change });
    const text = (): string => deps.utf8.decode(vault.headerBytes) ?? '';

    beforeAll(async () => {
      vault = await makeVault(deps);
    });

    test('would get as far as Argon2id if it were well written', async () => {
      await expect(tried(changed({}))).rejects.toThrow(/Argon2id ran/);
    });

    test.each([
      ['m far too large', { m: 2 ** 30 }],
      ['m below the floor', { m: 19_455 }],
      ['m as text', { m: '65536' }],
      ['m negative', { m: -65_536 }],
      ['m not a number', { m: Number.NaN }],
      ['m a fraction', { m: 65_536.5 }],
      ['t far too large', { t: 2 ** 31 }],
      ['t zero', { t: 0 }],
      ['p far too large', { p: 255 }],
      ['p zero', { p: 0 }],
      ['another algorithm', { alg: 'argon2d' }],
      ['an older version of it', { v: 16 }],
      ['an extra parameter', { ad: 'x' }],
    ])('is refused for its Argon2id parameters before any memory is taken: %s', async (_, kdf) => {
      const slots = vault.session.header.slots.map((slot) =>
        'kdf' in slot ? { ...slot, kdf: { ...Object(slot.kdf), ...kdf } } : slot,
      );
      expect(await tried(changed({ slots }))).toBe('kdf-params');
    });

    test('is refused when a parameter overflows to infinity', async () => {
      expect(await tried(deps.utf8.encode(text().replace('"m":19456', '"m":1e999')))).toBe('kdf-params');
    });

    test('of a later version, or with a feature we must know, says so', async () => {
      expect(await tried(changed({ ver: 2, other: 'shape' }))).toBe('newer-version');
      expect(await tried(changed({ crit: ['two-person'] }))).toBe('newer-version');
      expect(await tried(jsonBytes(deps, { fmt: 'jv', ver: 3 }))).toBe('newer-version');
    });

    test.each<[string, (header: KnownVault['session']['header']) => object]>([
      ['another format', () => ({ fmt: 'jvbak' })],
      ['version as text', () => ({ ver: '1' })],
      ['version zero', () => ({ ver: 0 })],
      ['an unknown field', () => ({ hint: 'my dog' })],
      ['a short vault id', () => ({ vid: 'abcd' })],
      ['upper-case hex', () => ({ vid: 'ABCDEF0123456789ABCDEF0123456789' })],
      ['generation zero', () => ({ gen: 0 })],
      ['an epoch past 32 bits', () => ({ epoch: 2 ** 32 })],
      ['no slots', () => ({ slots: [] })],
      ['slots that are no list', () => ({ slots: { 0: 'x' } })],
      ['two slots with one id', ({ slots: [first, second] }) => ({ slots: [first, { ...second, id: first?.id }] })],
      ['two recovery slots', ({ slots: [, second] }) => ({ slots: [second, { ...second, id: 'rec-2' }] })],
      [
        'nine slots',
        ({ slots }) => ({ slots: [...slots, ...Array.from({ length: 7 }, (_, n) => ({ id: `n${n}`, type: 'tpm' }))] }),
      ],
      [
        'an unknown field in a known slot',
        ({ slots: [first, second] }) => ({ slots: [first, { ...second, hint: 'x' }] }),
      ],
      ['a salt of the wrong size', ({ slots: [first, second] }) => ({ slots: [{ ...first, salt: 'ab' }, second] })],
      ['a fraction in an unknown slot', ({ slots }) => ({ slots: [...slots, { id: 'x', type: 'tpm', ratio: 0.5 }] })],
      ['features that are no list', () => ({ crit: 'none' })],
    ])('is not a header: %s', async (_, change) => {
      expect(await tried(changed(change(vault.session.header)))).toBe('bad-file');
    });

    test.each([
      ['nothing', ''],
      ['seven bytes', 'journal'],
      ['half an object', '{"fmt":"jv"'],
      ['a list', '[]'],
      ['null', 'null'],
      ['ten thousand brackets', '['.repeat(10_000)],
      ['ten thousand brackets that close', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
      ['ten megabytes', `{"fmt":"jv","pad":"${'x'.repeat(10_000_000)}"}`],
    ])('is not a header: %s', async (_, body) => {
      expect(await tried(deps.utf8.encode(body))).toBe('bad-file');
    });

    test('is not a header under a byte order mark, or when its bytes are not UTF-8', async () => {
      expect(await tried(deps.utf8.encode(`\ufeff${text()}`))).toBe('bad-file');
      expect(await tried(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00))).toBe('bad-file');
    });

    test('cannot bring us to the end of the stack with a slot nested without end', async () => {
      const deep = `{"id":"x","nested":${'['.repeat(25_000)}${']'.repeat(25_000)},"type":"tpm"}`;
      expect(await tried(deps.utf8.encode(text().replace('"slots":[', `"slots":[${deep},`)))).toBe('bad-file');
    });

    test('cannot smuggle names in or say a thing twice', async () => {
      const smuggled = text().replace('"ver":1', '"ver":1,"__proto__":{"x":1}');
      expect(await tried(deps.utf8.encode(smuggled))).toBe('bad-file');
      expect(await tried(deps.utf8.encode(text().replace('"gen":1', '"gen":2,"gen":1')))).toBe('bad-file');
    });
  });
};
