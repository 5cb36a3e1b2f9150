import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDeviceSlot } from '#shared/vault/device-slot';
import { sealNote } from '#shared/vault/drop-box';
import { genesis } from '#shared/vault/log-frame';
import { parseRecoveryCode } from '#shared/vault/recovery-code';
import { recordIdBytes } from '#shared/vault/record-id';
import { rewrap } from '#shared/vault/rewrap';
import { createRowTable } from '#shared/vault/row-table';
import { passphraseAndFileKek, wrapSlot } from '#shared/vault/slot';
import type { KnownSlot } from '#shared/vault/slot-schema';
import { anId, cheap, type KnownVault, makeVault, passphrase, valueOf } from './cases/known-vault.ts';
import { nodeDeps as deps } from './node-deps.ts';

// Reads what the format's own code wrote with nothing but FORMAT.md and node:crypto, so that no label, offset or order
// can change unnoticed on both sides at once.

const unhex = (text: string): Buffer => Buffer.from(text, 'hex');
const hkdf = (secret: Uint8Array, salt: Uint8Array, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, 32));
const openAead = (key: Buffer, nonce: Uint8Array, aad: Buffer, sealed: Uint8Array): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
};
const paddedText = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8', 4, 4 + bytes.readUInt32BE()));

describe('a reader written from FORMAT.md alone', () => {
  let vault: KnownVault;
  let vid: Buffer;
  let masterKey: Buffer;
  const key = (purpose: string): Buffer => hkdf(masterKey, vid, `jv1/${purpose}`);
  const unwrapped = (slot: KnownSlot, kek: Buffer, stretched: string): Buffer => {
    const { fmt, vid } = vault.session.header;
    const bound = `{"fmt":"${fmt}","id":"${slot.id}",${stretched},"type":"${slot.type}","vid":"${vid}"}`;
    return openAead(kek, unhex(slot.iv), Buffer.from(`jv1/slot\0${bound}`), unhex(slot.ct));
  };

  beforeAll(async () => {
    vault = await makeVault(deps);
    vid = unhex(vault.session.header.vid);
    // The code itself is read by ours here; the backup reader has a reading of its own.
    const kek = hkdf(parseRecoveryCode(vault.recoveryCode) ?? new Uint8Array(0), vid, 'jv1/kek/rec');
    masterKey = unwrapped(vault.session.header.slots[1] as KnownSlot, kek, '"kdf":null,"salt":null');
  });

  test('gets the same master key out of every slot', async () => {
    const keyFile = deps.random.bytes(32);
    const salt = 'ab'.repeat(16);
    const { header } = valueOf(
      await rewrap(deps, vault.session.header, { passphrase }, async (raw) => {
        const outline = { id: 'file', type: 'pass+file', kdf: cheap, salt } as const;
        const kek = await passphraseAndFileKek(deps, vault.session.header, outline, passphrase, keyFile);
        return wrapSlot(deps, vault.session.header, outline, kek, raw);
      }),
    );
    const [first, , third] = header.slots as readonly [KnownSlot & { salt: string }, KnownSlot, KnownSlot];
    const stretched = async (hex: string) => deps.kdf(Buffer.from(passphrase), unhex(hex), cheap);
    const bound = (hex: string) => `"kdf":{"alg":"argon2id","m":19456,"p":1,"t":1,"v":19},"salt":"${hex}"`;
    const passKek = hkdf(await stretched(first.salt), vid, 'jv1/kek/pass');
    const fileKek = hkdf(Buffer.concat([await stretched(salt), keyFile]), vid, 'jv1/kek/pass+file');
    expect(unwrapped(first, passKek, bound(first.salt))).toEqual(masterKey);
    expect(unwrapped(third, fileKek, bound(salt))).toEqual(masterKey);
    const quick = { pin: passphrase, kept: keyFile };
    const withDevice = valueOf(await addDeviceSlot(deps, vault.session.header, { passphrase }, quick, 'dpapi', cheap));
    const device = withDevice.header.slots[2] as KnownSlot & { salt: string };
    const deviceKek = hkdf(Buffer.concat([await stretched(device.salt), keyFile]), vid, 'jv1/kek/device');
    expect(unwrapped(device, deviceKek, bound(device.salt))).toEqual(masterKey);
  });

  test('finds the header signed as it lies on disk', () => {
    const unsigned = Buffer.from(vault.headerBytes)
      .toString()
      .replace(/"mac":"[0-9a-f]{64}",/, '');
    const mac = createHmac('sha256', key('header')).update(unsigned).digest('hex');
    expect(mac).toBe(vault.session.header.mac);
  });

  test.each([
    [1, 'rec/1'],
    [2, 'att/1'],
  ])('opens a record of table %i with the key %s', async (table, purpose) => {
    const id = anId(deps);
    const envelope = await vault.session.seal({ id, table, schema: 258, rev: 0x0102_0304, value: ['Heron'] });
    expect(Buffer.from(envelope.subarray(0, 16)).toString('hex')).toBe(
      ['01', '01', '00000001', `0${table}`, '00', '0102', '01020304', '0000'].join(''),
    );
    const aad = Buffer.concat([Buffer.from('jv1/rec\0'), vid, Buffer.from(id, 'base64url'), envelope.subarray(0, 16)]);
    expect(paddedText(openAead(key(purpose), envelope.subarray(16, 28), aad, envelope.subarray(28)))).toEqual([
      'Heron',
    ]);
  });

  test('opens two frames of the log and finds them chained', async () => {
    const id = anId(deps);
    const b = await vault.session.seal({ id, table: 1, schema: 1, rev: 1, value: 1 });
    const first = valueOf(await vault.session.sealFrame([{ put: true, k: id, b }], genesis));
    const second = valueOf(await vault.session.sealFrame([{ del: true, k: id, rev: 258 }], first.head));
    const plaintext = (frame: Uint8Array): string => {
      const aad = Buffer.concat([Buffer.from('jv1/log\0'), vid, frame.subarray(0, 48)]);
      return openAead(key('log/1'), frame.subarray(48, 60), aad, frame.subarray(60)).toString('hex');
    };
    const clear = ({ frame }: { readonly frame: Uint8Array }): string =>
      Buffer.from(frame.subarray(0, 48)).toString('hex');
    const hexId = Buffer.from(recordIdBytes(id)).toString('hex');
    const hash = createHash('sha256').update(first.frame).digest('hex');
    expect(clear(first)).toBe(['4a564c31', '00000001', '0000000000000001', '00'.repeat(32)].join(''));
    expect(clear(second)).toBe(['4a564c31', '00000001', '0000000000000002', hash].join(''));
    expect(plaintext(first.frame)).toBe(['00000001', '01', hexId, '0000022c', Buffer.from(b).toString('hex')].join(''));
    expect(plaintext(second.frame)).toBe(['00000001', '02', hexId, '00000102'].join(''));
  });

  test('signs the same set of rows', async () => {
    const ids = [anId(deps), anId(deps), anId(deps)];
    const rows = await Promise.all(
      ids.map(async (k, index) => ({
        k,
        b: await vault.session.seal({ id: k, table: 1, schema: 1, rev: index, value: 0 }),
      })),
    );
    const head = { seq: 3, hash: new Uint8Array(32).fill(3) };
    const lines = rows.map(({ k, b }) =>
      Buffer.concat([Buffer.from(k, 'base64url'), b.subarray(10, 14), b.subarray(-16)]),
    );
    const signed = Buffer.concat([
      Buffer.from('jv1/manifest\0'),
      vid,
      unhex('0000000000000003'),
      head.hash,
      unhex('00000003'),
      ...lines.toSorted((a, b) => Buffer.compare(a, b)),
    ]);
    const mac = createHmac('sha256', key('manifest/1')).update(signed).digest();
    expect(Buffer.from(await vault.session.signRows(head, createRowTable(rows)))).toEqual(mac);
  });

  test('opens a note with the private key sealed in the header', async () => {
    const { box } = vault.session.header;
    const note = (await sealNote(deps, vault.session.header, 258, 'Call back')) ?? new Uint8Array(0);
    const boxAad = Buffer.concat([Buffer.from('jv1/box\0'), vid, unhex(box.pub)]);
    const pkcs8 = openAead(key('box'), unhex(box.iv), boxAad, unhex(box.ct));
    const spki = Buffer.concat([unhex('302a300506032b656e032100'), note.subarray(4, 36)]);
    const shared = diffieHellman({
      privateKey: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
      publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }),
    });
    const noteKey = hkdf(shared, Buffer.concat([vid, note.subarray(4, 36), unhex(box.pub)]), 'jv1/note');
    const aad = Buffer.concat([Buffer.from('jv1/note\0'), vid, note.subarray(0, 44)]);
    expect(Buffer.from(note.subarray(0, 4)).toString()).toBe('JVN1');
    expect(Buffer.from(note.subarray(36, 44)).toString('hex')).toBe('0000000000000102');
    expect(paddedText(openAead(noteKey, note.subarray(44, 56), aad, note.subarray(56)))).toBe('Call back');
  });
});
