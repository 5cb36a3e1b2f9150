import { beforeAll, describe, expect, test } from 'vitest';
import { sealNote } from '#shared/vault/drop-box';
import { openVault } from '#shared/vault/open-vault';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { flipped, headerWith, type KnownVault, makeVault, outcome, passphrase, valueOf } from './known-vault.ts';

export const dropBoxes = (deps: UnlockDeps): void => {
  describe('a note dropped into a locked vault', { timeout: 60_000 }, () => {
    let vault: KnownVault;
    let note: Uint8Array;
    const drop = async (value: unknown): Promise<Uint8Array> => {
      const sealed = await sealNote(deps, vault.session.header, 1_766_000_000_000, value);
      if (sealed === null) throw new Error('The box takes no note');
      return sealed;
    };

    beforeAll(async () => {
      vault = await makeVault(deps);
      note = await drop({ text: 'Call Heron back on Friday' });
    });

    test('is there after the next unlock, with its time', async () => {
      const session = valueOf(await openVault(deps, vault.headerBytes, { passphrase }));
      expect(valueOf(await session.openNote(note))).toEqual({
        ms: 1_766_000_000_000,
        value: { text: 'Call Heron back on Friday' },
      });
    });

    test('does not open with any bit flipped or any byte missing', async () => {
      const accepted: number[] = [];
      for (let bit = 0; bit < note.length * 8; bit += 5) {
        if ((await vault.session.openNote(flipped(note, bit))).ok) accepted.push(bit);
      }
      for (let length = 0; length < note.length; length += 11) {
        if ((await vault.session.openNote(note.subarray(0, length))).ok) accepted.push(length);
      }
      // X25519 ignores the top bit of a public key, but the note's key is bound to it all the same.
      expect(accepted).toEqual([]);
    });

    test('opens in no other vault', async () => {
      const stranger = await makeVault(deps);
      expect(outcome(await stranger.session.openNote(note))).toBe('damaged');
    });

    test('cannot be sealed to a key of low order', async () => {
      const { header } = vault.session;
      expect(await sealNote(deps, { ...header, box: { ...header.box, pub: '00'.repeat(32) } }, 0, 'x')).toBeNull();
    });

    test('shows a box that was exchanged on the disk at the next unlock', async () => {
      const { box } = (await makeVault(deps)).session.header;
      const exchanged = headerWith(deps, vault.session.header, { box });
      expect(outcome(await openVault(deps, exchanged, { passphrase }))).toBe('header-mac');
    });
  });
};
