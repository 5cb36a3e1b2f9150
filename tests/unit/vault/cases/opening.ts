import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseHeader } from '#shared/vault/header';
import { openVault } from '#shared/vault/open-vault';
import { rewrap } from '#shared/vault/rewrap';
import { passphraseAndFileKek, wrapSlot } from '#shared/vault/slot';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { cheap, flipped, headerWith, type KnownVault, makeVault, outcome, passphrase, valueOf } from './known-vault.ts';

export const opening = (deps: UnlockDeps): void => {
  describe('opening a vault', { timeout: 60_000 }, () => {
    let vault: KnownVault;
    let stranger: KnownVault;
    const withCode = (header: Uint8Array) => openVault(deps, header, { recoveryCode: vault.recoveryCode });

    beforeAll(async () => {
      vault = await makeVault(deps);
      stranger = await makeVault(deps, 'another passphrase');
    });

    test('works with the passphrase, and records sealed before open after', async () => {
      const id = 'AAAAAAAAAAAAAAAAAAAAAA' as Parameters<typeof vault.session.open>[1]['id'];
      const envelope = await vault.session.seal({ id, table: 1, schema: 1, rev: 1, value: 'before' });
      const session = valueOf(await openVault(deps, vault.headerBytes, { passphrase }));
      expect(valueOf(await session.open(envelope, { id, table: 1 })).value).toBe('before');
    });

    test('works with the recovery code however it is typed', async () => {
      const typed = vault.recoveryCode.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l');
      expect(outcome(await openVault(deps, vault.headerBytes, { recoveryCode: typed }))).toBe('ok');
    });

    test('works for a passphrase with a ligature when it is typed letter by letter', async () => {
      const ligature = await makeVault(deps, 'korrekt ﬁ Pferd');
      expect(outcome(await openVault(deps, ligature.headerBytes, { passphrase: 'korrekt fi Pferd' }))).toBe('ok');
    });

    test('says which secret was wrong, and leaves the header as it was', async () => {
      const before = vault.headerBytes.slice();
      expect(await openVault(deps, vault.headerBytes, { passphrase: 'quiet copper lanterns' })).toEqual({
        ok: false,
        error: { type: 'wrong-passphrase', secret: 'passphrase', reason: 'no-match' },
      });
      expect(await openVault(deps, vault.headerBytes, { recoveryCode: stranger.recoveryCode })).toEqual({
        ok: false,
        error: { type: 'wrong-passphrase', secret: 'recovery', reason: 'no-match' },
      });
      expect(vault.headerBytes).toEqual(before);
    });

    test('does not try an empty passphrase or a code of the wrong length', async () => {
      const error = (secret: string) => ({
        ok: false,
        error: { type: 'wrong-passphrase', secret, reason: 'malformed' },
      });
      expect(await openVault(deps, vault.headerBytes, { passphrase: '' })).toEqual(error('passphrase'));
      for (const recoveryCode of ['', '7QPF', `${vault.recoveryCode}0`, vault.recoveryCode.replace(/^./, 'U')]) {
        expect(await openVault(deps, vault.headerBytes, { recoveryCode })).toEqual(error('recovery'));
      }
    });

    test('with a right secret tells a header that was tampered with from a wrong passphrase', async () => {
      const { header } = vault.session;
      const [pass, rec] = header.slots;
      const tampered = [
        { gen: header.gen + 1 },
        { epoch: 2 },
        { slots: [rec] },
        { slots: [rec, pass] },
        { box: stranger.session.header.box },
        { mac: stranger.session.header.mac },
        { slots: [rec, { id: 'later', type: 'tpm' }, pass] },
      ];
      for (const changed of tampered) {
        expect(outcome(await withCode(headerWith(deps, header, changed)))).toBe('header-mac');
      }
      expect(outcome(await openVault(deps, headerWith(deps, header, { slots: [pass] }), { passphrase }))).toBe(
        'header-mac',
      );
    });

    test('refuses other Argon2id parameters than the vault was made with', async () => {
      const other = { ...cheap, t: 2 };
      const { header } = vault.session;
      const slots = header.slots.map((slot) => (slot.type === 'passphrase' ? { ...slot, kdf: other } : slot));
      expect(outcome(await openVault(deps, headerWith(deps, header, { slots }), { passphrase }))).toBe(
        'wrong-passphrase',
      );
    });

    test('does not work with a slot or a vault id of another vault', async () => {
      const { header } = vault.session;
      const [pass] = header.slots;
      const [, theirs] = stranger.session.header.slots;
      const foreign = headerWith(deps, header, { slots: [pass, theirs] });
      expect(outcome(await openVault(deps, foreign, { recoveryCode: stranger.recoveryCode }))).toBe('wrong-passphrase');
      const renamed = headerWith(deps, header, { vid: stranger.session.header.vid });
      expect(outcome(await withCode(renamed))).toBe('wrong-passphrase');
    });

    test('fails with a value for every flipped bit and every cut of the header', async () => {
      const types = new Set<string>();
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: vault.headerBytes.length * 8 - 1 }), async (bit) => {
          types.add(outcome(await withCode(flipped(vault.headerBytes, bit))));
        }),
        { numRuns: 600 },
      );
      for (let length = 0; length < vault.headerBytes.length; length += 7) {
        types.add(outcome(await withCode(vault.headerBytes.subarray(0, length))));
      }
      expect(types.has('ok')).toBe(false);
    });

    test('works with a passphrase and a key file together, and with neither alone', async () => {
      const keyFile = deps.random.bytes(32);
      const session = valueOf(
        await rewrap(deps, vault.session.header, { passphrase }, async (masterKey) => {
          const outline = { id: 'file', type: 'pass+file', kdf: cheap, salt: 'ab'.repeat(16) } as const;
          const kek = await passphraseAndFileKek(deps, vault.session.header, outline, 'with a file', keyFile);
          return wrapSlot(deps, vault.session.header, outline, kek, masterKey);
        }),
      );
      const header = headerWith(deps, session.header, {});
      const tried = async (secret: Parameters<typeof openVault>[2]) => outcome(await openVault(deps, header, secret));
      expect(await tried({ passphrase: 'with a file', keyFile })).toBe('ok');
      expect(await tried({ passphrase: 'with a file' })).toBe('wrong-passphrase');
      expect(await tried({ passphrase: 'with a file', keyFile: deps.random.bytes(32) })).toBe('wrong-passphrase');
      expect(await tried({ passphrase, keyFile })).toBe('wrong-passphrase');
      expect(await openVault(deps, vault.headerBytes, { passphrase, keyFile })).toEqual({
        ok: false,
        error: { type: 'wrong-passphrase', secret: 'passphrase', reason: 'no-slot' },
      });
    });

    test('gives no key that could be read out again', async () => {
      const root = await deps.crypto.importRoot(new Uint8Array(32));
      const salt = new Uint8Array(16);
      const handles: unknown[] = [
        root,
        await deps.crypto.deriveAead(root, salt, 'a'),
        await deps.crypto.deriveMac(root, salt, 'b'),
        await deps.crypto.deriveWrap(root, salt, 'c'),
        (await deps.crypto.ephemeralBox()).key,
      ];
      expect(handles.map((key) => (key as CryptoKey).extractable)).toEqual([false, false, false, false, false]);
      const holdsKey = (value: object): boolean => Object.values(value).some((part) => part instanceof CryptoKey);
      expect(holdsKey(vault.session)).toBe(false);
    });

    test('reads a header only as the exact bytes that the vault wrote', () => {
      const text = deps.utf8.decode(vault.headerBytes) ?? '';
      const same = JSON.stringify(JSON.parse(text), null, 1);
      expect(outcome(parseHeader(deps.utf8, deps.utf8.encode(same)))).toBe('bad-file');
      expect(outcome(parseHeader(deps.utf8, vault.headerBytes))).toBe('ok');
    });
  });
};
