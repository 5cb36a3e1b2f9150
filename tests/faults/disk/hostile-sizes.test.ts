import { readdir, readFile, truncate } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Bytes, concat, uint } from '#shared/kernel/bytes';
import { maxHeaderBytes } from '#shared/vault/header';
import { createLogParser, logEntry } from '#shared/vault/log-file';
import { genesis, maxFrameBytes } from '#shared/vault/log-frame';
import { decodeOps } from '#shared/vault/op';
import { openVault } from '#shared/vault/open-vault';
import { decodePaddedJson } from '#shared/vault/padded-json';
import type { Session } from '#shared/vault/session';
import { deps, inFolder } from '../../support/disk-vault.ts';
import { mainOnDisk } from '../../support/main-on-disk.ts';
import { craftBackup } from '../../unit/vault/cases/crafted-backup.ts';
import { outcome, passphrase, valueOf } from '../../unit/vault/cases/known-vault.ts';
import { firstLine, hostileVault, readAs, recordLine, sealedLines } from './crafted-files.ts';
import { largestAllocation } from './largest-allocation.ts';

const { isLong } = inject('faults');
const { utf8 } = deps;
let session: Session;
let header: Bytes;
beforeAll(async () => {
  ({ session, header } = await hostileVault());
}, 60_000);

describe('a count or a length that is larger than the file', () => {
  const few = 64 * 1024;
  const max = uint(0xffff_ffff, 4);

  test.each([
    {
      what: 'a log’s frame, of the largest size there is',
      bytes: () => concat(uint(maxFrameBytes, 4), new Uint8Array(96)),
    },
    { what: 'a log’s frame, of 4 GiB', bytes: () => concat(max, new Uint8Array(96)) },
  ])('$what, takes no memory', async ({ bytes }) => {
    const file = bytes();
    const largest = await largestAllocation(() => {
      const parser = createLogParser();
      parser.push(file);
      expect(parser.end().goodLength).toBe(0);
    });
    expect(largest).toBeLessThanOrEqual(file.length);
  });

  test('in a frame, of changes and of an envelope, takes no memory', async () => {
    const change = concat(Uint8Array.of(1), new Uint8Array(16), max, new Uint8Array(40));
    for (const plaintext of [concat(max, change), concat(uint(1, 4), change), max, new Uint8Array()]) {
      const largest = await largestAllocation(() => expect(decodeOps(plaintext)).toBe('malformed'));
      expect(largest).toBeLessThanOrEqual(few);
    }
  });

  test('in an envelope takes no memory', async () => {
    const padded = concat(max, new Uint8Array(508));
    expect(await largestAllocation(() => expect(decodePaddedJson(utf8, padded)).toBeUndefined())).toBe(0);
  });

  test('in a backup takes no memory', async () => {
    const magic = Uint8Array.from([...Buffer.from('JVBAK'), 0, 1, 10]);
    for (const length of [0xffff_ffff, 64 * 1024 + 512, 64 * 1024 + 513, 0]) {
      const file = concat(magic, uint(length, 4), new Uint8Array(100));
      const largest = await largestAllocation(async () =>
        expect(outcome(await readAs(session, file))).toMatch(/^(?:bad-file|truncated)$/),
      );
      expect(largest).toBeLessThanOrEqual(few);
    }
  });

  test('in a backup that is sealed rightly is damage: no record is left out, and none made up', async () => {
    const ends = [2 ** 53, 4_294_967_296, -1, 1.5, 2].map((end) => JSON.stringify({ end, sha256: '00'.repeat(32) }));
    for (const end of ends) {
      const file = await craftBackup(
        deps,
        session,
        utf8.encode(`${firstLine(session)}\n${recordLine({ type: 'entry' })}\n${end}\n`),
      );
      expect(outcome(await readAs(session, file))).toBe('damaged');
    }
  });

  // Each line is hashed on its own way through, which takes half a minute here.
  test.runIf(isLong)('of records is refused at the 200,001st, while it streams', async () => {
    const file = await sealedLines(
      session,
      Array.from({ length: 200_001 }, () => '{}'),
    );
    expect(await readAs(session, file)).toEqual({ ok: false, error: { type: 'bad-file', part: 'backup' } });
  });
});

describe('files as large as a disk', () => {
  test('in the header’s place are read no further than a header reaches, and a copy stands in', async () => {
    const tree = new Map([
      ['vault/header.json', header],
      ['vault/header.prev.json', header],
    ]);
    await inFolder(tree, async (folder) => {
      await truncate(`${folder}/vault/header.json`, 2 ** 31);
      const { vault, close } = mainOnDisk(folder);
      let found: Awaited<ReturnType<typeof vault.readHeader>> = null;
      const largest = await largestAllocation(async () => {
        found = await vault.readHeader();
      });
      expect(largest).toBe(maxHeaderBytes + 1);
      expect(found).toMatchObject({ previousHeader: header });
      await close();
    });
  });

  test('of zeros behind a log are looked at piece by piece, and set aside as a write that never finished', async () => {
    const frame = valueOf(await session.sealFrame([], genesis)).frame;
    const log = concat(logEntry(frame), new Uint8Array(24 * 1024 * 1024));
    const tree = new Map([
      ['vault/header.json', header],
      ['vault/log/000000000001.jvl', log],
    ]);
    await inFolder(tree, async (folder) => {
      const main = mainOnDisk(folder);
      const largest = await largestAllocation(async () =>
        expect((await main.files())?.log).toMatchObject({ condition: 'torn', head: { seq: 1 } }),
      );
      // No more than the largest frame there may be, to tell a torn one from damage.
      expect(largest).toBeLessThanOrEqual(maxFrameBytes + 1024);
      await main.close();
    });
  });
});

describe('nothing here unpacks anything', () => {
  test('a packed file is none of ours', async () => {
    const bomb = Uint8Array.from(gzipSync(new Uint8Array(32 * 1024 * 1024)));
    const zip = concat(Uint8Array.from([0x50, 0x4b, 3, 4]), bomb);
    for (const file of [bomb, zip]) {
      expect(outcome(await readAs(session, file))).toBe('bad-file');
      expect(outcome(await openVault(deps, file, { passphrase }))).toBe('bad-file');
    }
  });

  test('no code that reads a vault knows how to', async () => {
    const seen: string[] = [];
    for (const room of ['shared', 'electron', 'renderer']) {
      for (const name of await readdir(room, { recursive: true })) {
        if (!/\.tsx?$/.test(name)) continue;
        seen.push(name);
        expect(await readFile(`${room}/${name}`, 'utf8'), name).not.toMatch(
          /node:zlib|['"]zlib|DecompressionStream|\b(?:inflate|gunzip|unzip|brotli|fflate|pako)\b/i,
        );
      }
    }
    expect(seen.length).toBeGreaterThan(200);
  });
});
