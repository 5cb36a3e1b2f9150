import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bytes, concat, concatAll, toHex, uint } from '#shared/kernel/bytes';
import { sealedChunkSize } from '#shared/vault/backup-format';
import { writeBackup } from '#shared/vault/backup';
import { changePassphrase } from '#shared/vault/change-passphrase';
import { type BackupSecret, readBackup } from '#shared/vault/read-backup';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { craftBackup } from './crafted-backup.ts';
import { cheap, flipped, type KnownVault, makeVault, outcome, passphrase, valueOf } from './known-vault.ts';

const point = { made: { ms: 1_766_000_000_000, offset: -300 }, head: { seq: 41, hash: new Uint8Array(32).fill(9) } };

export const backups = (deps: UnlockDeps): void => {
  describe('a backup', { timeout: 60_000 }, () => {
    let vault: KnownVault;
    let stranger: KnownVault;
    let file: Bytes;
    let start: number;
    const records = Array.from({ length: 700 }, (_, n) => ({ id: `${n}`, value: `evening ${n} `.repeat(25) }));
    const written = async (session: Session, content: Iterable<unknown>): Promise<Bytes> => {
      const parts: Bytes[] = [];
      for await (const part of writeBackup(deps, session, point, content)) parts.push(part);
      return concatAll(parts);
    };
    const read = async (
      chunks: Parameters<typeof readBackup>[1],
      secret: BackupSecret = { session: vault.session },
    ) => {
      const found: unknown[] = [];
      const result = await readBackup(deps, chunks, secret, (record) => void found.push(record));
      return { result, found };
    };
    const type = async (bytes: Uint8Array, secret?: BackupSecret) => outcome((await read([bytes], secret)).result);

    beforeAll(async () => {
      vault = await makeVault(deps);
      stranger = await makeVault(deps, 'another passphrase');
      file = await written(vault.session, records);
      start = file.length - Math.floor(file.length / sealedChunkSize) * sealedChunkSize;
    });

    test('gives back every record, its header and its place in the log', async () => {
      for (const secret of [{ passphrase }, { recoveryCode: vault.recoveryCode }, { session: vault.session }]) {
        const { result, found } = await read([file], secret);
        expect(found).toEqual(records);
        expect(valueOf(result)).toMatchObject({
          header: vault.session.header,
          manifest: { vid: vault.session.header.vid, made: point.made, seq: 41, head: toHex(point.head.hash) },
          count: 700,
        });
      }
    });

    test('holds any JSON, none of it, or exactly what fills its chunks', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }))),
          async (content) => {
            const { result, found } = await read([await written(vault.session, content)]);
            expect(outcome(result)).toBe('ok');
            expect(JSON.stringify(found)).toBe(JSON.stringify(content));
          },
        ),
        { numRuns: 30 },
      );
      for (let length = 65_100; length < 65_300; length += 1) {
        const content = [{ x: 'y'.repeat(length) }];
        expect((await read([await written(vault.session, content)])).found).toEqual(content);
      }
    });

    test('reads the same in pieces of any size, and shows its size in steps only', async () => {
      const pieces = function* pieces(size: number) {
        for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
      };
      for (const size of [1, 7, 4096, 65_552, 100_000]) expect((await read(pieces(size))).found).toEqual(records);
      const small = await written(vault.session, []);
      const less = await written(vault.session, records.slice(0, 50));
      expect(small.length).toBe(less.length);
    });

    test('opens with the secrets of its time, and only those', async () => {
      const { header } = vault.session;
      const changed = valueOf(
        await changePassphrase(deps, header, { passphrase }, { passphrase: 'seven new words' }, cheap),
      );
      expect(await type(file, { passphrase })).toBe('ok');
      expect(await type(file, { passphrase: 'seven new words' })).toBe('wrong-passphrase');
      expect(await type(await written(changed, records), { passphrase: 'seven new words' })).toBe('ok');
      expect(await type(file, { session: changed })).toBe('ok');
      expect(await type(file, { recoveryCode: stranger.recoveryCode })).toBe('wrong-passphrase');
      expect(await type(file, { session: stranger.session })).toBe('wrong-passphrase');
    });

    test('cut short at any field or chunk is truncated', async () => {
      for (const length of [8, 11, 12, 13, 400, start - 49, start - 48, start - 16, start - 1, start, start + 1]) {
        expect([length, await type(file.subarray(0, length))]).toEqual([length, 'truncated']);
      }
      const chunks = (file.length - start) / sealedChunkSize;
      for (let chunk = 1; chunk < chunks; chunk += 1) {
        expect(await type(file.subarray(0, start + chunk * sealedChunkSize))).toBe('truncated');
        expect(await type(file.subarray(0, start + chunk * sealedChunkSize + 30_000))).toBe('truncated');
      }
      expect(await type(file.subarray(0, -1))).toBe('truncated');
    });

    test('is damaged by any flipped bit of its content, and never opens with one anywhere', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: (start - 48) * 8, max: file.length * 8 - 1 }), async (bit) => {
          expect(await type(flipped(file, bit))).toBe('damaged');
        }),
        { numRuns: 60 },
      );
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: start * 8 - 1 }), async (bit) => {
          expect(await type(flipped(file, bit), { recoveryCode: vault.recoveryCode })).not.toBe('ok');
        }),
        { numRuns: 200 },
      );
    });

    test('is damaged by chunks dropped, swapped, repeated or added', async () => {
      const chunk = (n: number) => file.subarray(start + n * sealedChunkSize, start + (n + 1) * sealedChunkSize);
      const opening = file.subarray(0, start);
      const other = await written(vault.session, records);
      const otherChunk = other.subarray(start, start + sealedChunkSize);
      expect((file.length - start) / sealedChunkSize).toBe(4);
      const variants = [
        [chunk(1), chunk(2), chunk(3)],
        [chunk(0), chunk(2), chunk(3)],
        [chunk(1), chunk(0), chunk(2), chunk(3)],
        [chunk(0), chunk(0), chunk(1), chunk(2), chunk(3)],
        [chunk(0), chunk(1), chunk(2), chunk(3), chunk(3)],
        [chunk(0), chunk(1), chunk(2), chunk(3), Uint8Array.of(10)],
        [otherChunk, chunk(1), chunk(2), chunk(3)],
      ];
      for (const variant of variants) expect(await type(concat(opening, ...variant))).toBe('damaged');
    });

    test('that is no backup, or a later one, says so', async () => {
      const magic = file.subarray(0, 8);
      const ours = (json: string) => concat(magic, uint(json.length, 4), deps.utf8.encode(json), new Uint8Array(48));
      const noBackups = [
        new Uint8Array(0),
        file.subarray(0, 7),
        deps.utf8.encode('PK\u0003\u0004 a zip file, perhaps'),
        flipped(file, 7 * 8),
        concat(magic, uint(0, 4), file.subarray(12)),
        concat(magic, uint(0xffff_ffff, 4), file.subarray(12)),
        concat(magic, uint(10_000_000, 4), new Uint8Array(10_000_000)),
        ours('not json'),
        ours('['.repeat(10_000)),
        ours('{"fmt":"jvbak","ver":1}'),
        ours('{"fmt":"jv","ver":1}'),
      ];
      for (const bytes of noBackups) expect(await type(bytes)).toBe('bad-file');
      const later = file.slice();
      later[6] = 2;
      expect(await type(later)).toBe('newer-version');
      expect(await type(ours('{"fmt":"jvbak","ver":2}'))).toBe('newer-version');
    });

    test('asks for no more than the format allows, whatever its header says', async () => {
      const text = deps.utf8.decode(file.subarray(12, start - 48)) ?? '';
      const greedy = deps.utf8.encode(text.replace('"m":19456', '"m":1073741824'));
      const bytes = concat(file.subarray(0, 8), uint(greedy.length, 4), greedy, file.subarray(start - 48));
      expect(await type(bytes, { passphrase })).toBe('kdf-params');
    });

    test('with lines that do not fit together is damaged', async () => {
      const text = (lines: readonly string[]) => deps.utf8.encode(lines.map((line) => `${line}\n`).join(''));
      const manifest = JSON.stringify({
        manifest: { vid: vault.session.header.vid, made: point.made, seq: 0, head: '00'.repeat(32) },
      });
      const end = (n: number, sha256 = '00'.repeat(32)) => JSON.stringify({ end: n, sha256 });
      const closed = async (lines: readonly string[], n: number) => {
        let digest: Bytes = new Uint8Array(32);
        for (const line of lines) digest = await deps.crypto.sha256(concat(digest, deps.utf8.encode(line)));
        return text([...lines, end(n, toHex(digest))]);
      };
      const elsewhere = manifest.replace(vault.session.header.vid, '00'.repeat(16));
      expect(await type(await craftBackup(deps, vault.session, await closed([manifest, '{"a":1}'], 1)))).toBe('ok');
      const faulty = [
        text([]),
        text(['{}']),
        text([manifest]),
        text([manifest, '{"a":1}']),
        text([manifest, end(0)]),
        text([manifest, '{"a":1}', end(2)]),
        text(['{"a":1}', end(1)]),
        text([manifest, '', '{"a":1}', end(1)]),
        text([manifest, 'not json', end(1)]),
        text([manifest, end(0), '{"a":1}']),
        concat(text([manifest]), Uint8Array.of(0xff, 0x0a), text([end(1)])),
        await closed([manifest, '{"a":1}'], 2),
        await closed([elsewhere, '{"a":1}'], 1),
        await closed(['{"a":1}'], 0),
        text([manifest, '{"a":1}', end(1)]),
      ];
      for (const payload of faulty) expect(await type(await craftBackup(deps, vault.session, payload))).toBe('damaged');
    });

    test('with a line or a nesting beyond the limits is refused while it streams', async () => {
      const longLine = deps.utf8.encode(`{"x":"${'y'.repeat(9_000_000)}"}\n`);
      expect(await type(await craftBackup(deps, vault.session, longLine))).toBe('bad-file');
      const deep = deps.utf8.encode(`${'['.repeat(10_000)}${']'.repeat(10_000)}\n\n`);
      expect(await type(await craftBackup(deps, vault.session, deep))).toBe('damaged');
    });

    test('lets go of its source as soon as it is refused', async () => {
      let closed = false;
      const endless = async function* endless() {
        try {
          for (;;) yield new Uint8Array(65_536);
        } finally {
          closed = true;
        }
      };
      expect(outcome((await read(endless())).result)).toBe('bad-file');
      expect(closed).toBe(true);
    });
  });
};
