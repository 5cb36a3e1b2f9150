import { beforeAll, describe, expect, test } from 'vitest';
import { changePassphrase } from '#shared/vault/change-passphrase';
import { addDeviceSlot } from '#shared/vault/device-slot';
import { encodeHeader, type Header } from '#shared/vault/header';
import { replaceRecoveryCode } from '#shared/vault/new-recovery-code';
import { openVault } from '#shared/vault/open-vault';
import { renewMasterKey } from '#shared/vault/renew-master-key';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { withoutRecoveryCode } from '#shared/vault/without-recovery-code';
import { anId, cheap, type KnownVault, makeVault, outcome, passphrase, valueOf } from './known-vault.ts';

export const changingSecrets = (deps: UnlockDeps): void => {
  describe('changing a secret', { timeout: 60_000 }, () => {
    let vault: KnownVault;
    const opens = async (header: Header, secret: Parameters<typeof openVault>[2]) =>
      outcome(await openVault(deps, encodeHeader(deps.utf8, header), secret));

    beforeAll(async () => {
      vault = await makeVault(deps);
    });

    test('of the passphrase lets the new one in, keeps the old one out, and re-seals nothing', async () => {
      const id = anId(deps);
      const envelope = await vault.session.seal({ id, table: 1, schema: 1, rev: 1, value: 'from before' });
      const { header } = vault.session;
      const changed = valueOf(
        await changePassphrase(deps, header, { passphrase }, { passphrase: 'seven new words' }, cheap),
      );
      expect(changed.header.gen).toBe(header.gen + 1);
      expect(await opens(changed.header, { passphrase: 'seven new words' })).toBe('ok');
      expect(await opens(changed.header, { passphrase })).toBe('wrong-passphrase');
      expect(await opens(changed.header, { recoveryCode: vault.recoveryCode })).toBe('ok');
      expect(valueOf(await changed.open(envelope, { id, table: 1 })).value).toBe('from before');
    });

    test('does not revoke an old copy of the header: that takes a new master key', async () => {
      await changePassphrase(deps, vault.session.header, { passphrase }, { passphrase: 'seven new words' }, cheap);
      expect(await opens(vault.session.header, { passphrase })).toBe('ok');
    });

    test('works with the recovery code when the passphrase is gone', async () => {
      const { header } = vault.session;
      const changed = valueOf(
        await changePassphrase(
          deps,
          header,
          { recoveryCode: vault.recoveryCode },
          { passphrase: 'found again' },
          cheap,
        ),
      );
      expect(await opens(changed.header, { passphrase: 'found again' })).toBe('ok');
    });

    test('with a key file needs both from then on, and without one the passphrase alone again', async () => {
      const keyFile = deps.random.bytes(32);
      const { header } = vault.session;
      const both = { passphrase: 'seven new words', keyFile };
      const made = valueOf(await changePassphrase(deps, header, { passphrase }, both, cheap));
      expect(made.header.slots.map(({ type }) => type)).toEqual(['pass+file', 'recovery']);
      expect(await opens(made.header, both)).toBe('ok');
      expect(await opens(made.header, { passphrase: 'seven new words' })).toBe('wrong-passphrase');
      expect(await opens(made.header, { passphrase })).toBe('wrong-passphrase');
      expect(await opens(made.header, { recoveryCode: vault.recoveryCode })).toBe('ok');
      const alone = valueOf(await changePassphrase(deps, made.header, both, { passphrase }, cheap));
      expect(alone.header.slots.map(({ type }) => type)).toEqual(['passphrase', 'recovery']);
      expect(await opens(alone.header, { passphrase })).toBe('ok');
    });

    test('to a PIN takes both it and what the keychain keeps; a key file, or a new master key, ends it', async () => {
      const kept = deps.random.bytes(32);
      const { header } = vault.session;
      const quick = { pin: '902817', kept };
      const made = valueOf(await addDeviceSlot(deps, header, { passphrase }, quick, 'gnome_libsecret', cheap));
      expect(await opens(made.header, quick)).toBe('ok');
      expect(await opens(made.header, { pin: '902818', kept })).toBe('wrong-passphrase');
      expect(await opens(made.header, { pin: '902817', kept: deps.random.bytes(32) })).toBe('wrong-passphrase');
      expect(await opens(made.header, { passphrase: '902817' })).toBe('wrong-passphrase');
      expect(await opens(made.header, { passphrase })).toBe('ok');
      expect(await opens(made.header, { recoveryCode: vault.recoveryCode })).toBe('ok');
      expect(await opens(header, quick)).toBe('wrong-passphrase');
      // A second one takes the place of the first.
      const other = { pin: '553041', kept: deps.random.bytes(32) };
      const again = valueOf(await addDeviceSlot(deps, made.header, { passphrase }, other, 'kwallet6', cheap));
      expect(await opens(again.header, other)).toBe('ok');
      expect(await opens(again.header, quick)).toBe('wrong-passphrase');
      const withFile = { passphrase, keyFile: deps.random.bytes(32) };
      const filed = valueOf(await changePassphrase(deps, again.header, { passphrase }, withFile, cheap));
      expect(await opens(filed.header, other)).toBe('wrong-passphrase');
      const renewed = valueOf(await renewMasterKey(deps, again, { passphrase }, { passphrase }, cheap));
      expect(await opens(renewed.session.header, other)).toBe('wrong-passphrase');
      expect(outcome(await addDeviceSlot(deps, header, { passphrase: 'not it' }, quick, 'dpapi', cheap))).toBe(
        'wrong-passphrase',
      );
    });

    test('gives a new recovery code and makes the old one useless', async () => {
      const renewed = valueOf(await replaceRecoveryCode(deps, vault.session.header, { passphrase }));
      const { header } = renewed.session;
      expect(await opens(header, { recoveryCode: renewed.recoveryCode })).toBe('ok');
      expect(await opens(header, { recoveryCode: vault.recoveryCode })).toBe('wrong-passphrase');
      expect(await opens(header, { passphrase })).toBe('ok');
    });

    test('lets a person go without a code, and make one later', async () => {
      const without: Session = valueOf(await withoutRecoveryCode(vault.session));
      expect(await opens(without.header, { recoveryCode: vault.recoveryCode })).toBe('wrong-passphrase');
      expect(await opens(without.header, { passphrase })).toBe('ok');
      const later = valueOf(await replaceRecoveryCode(deps, without.header, { passphrase }));
      expect(await opens(later.session.header, { recoveryCode: later.recoveryCode })).toBe('ok');
    });

    test('never leaves a vault with no way in', async () => {
      const onlyCode = valueOf(await vault.session.replaceSlots(vault.session.header.slots.slice(1)));
      expect(outcome(await withoutRecoveryCode(onlyCode))).toBe('bad-file');
    });

    test('keeps slots of a later version byte for byte', async () => {
      const later: unknown = JSON.parse('{"id":"tpm-1","type":"tpm","__proto__":{"a":[1,{"b":null}]},"ct":"ab"}');
      const { slots } = vault.session.header;
      const withLater = valueOf(await vault.session.replaceSlots([...slots, later as (typeof slots)[number]]));
      const changed = valueOf(
        await changePassphrase(deps, withLater.header, { passphrase }, { passphrase: 'seven new words' }, cheap),
      );
      expect(JSON.stringify(changed.header.slots[2])).toBe(JSON.stringify(later));
      expect(await opens(changed.header, { passphrase: 'seven new words' })).toBe('ok');
    });

    test('is refused on a wrong secret, an empty new passphrase, weak parameters or a changed header', async () => {
      const { header } = vault.session;
      const change = async (from: Header, old: string, fresh: string, params = cheap) =>
        outcome(await changePassphrase(deps, from, { passphrase: old }, { passphrase: fresh }, params));
      expect(await change(header, 'not it', 'seven new words')).toBe('wrong-passphrase');
      expect(await change(header, passphrase, '')).toBe('wrong-passphrase');
      expect(await change(header, passphrase, 'seven new words', { ...cheap, m: 8 })).toBe('kdf-params');
      expect(await change({ ...header, epoch: 9 }, passphrase, 'seven new words')).toBe('header-mac');
    });
  });
};
