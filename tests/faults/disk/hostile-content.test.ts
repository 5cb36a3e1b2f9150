import { beforeAll, describe, expect, test } from 'vitest';
import { type Bytes, concat, uint } from '#shared/kernel/bytes';
import { sealNote } from '#shared/vault/drop-box';
import { label, prefix } from '#shared/vault/info-strings';
import { logEntry } from '#shared/vault/log-file';
import { genesis } from '#shared/vault/log-frame';
import { openVault } from '#shared/vault/open-vault';
import type { Session } from '#shared/vault/session';
import { openNotes } from '../../../renderer/workers/vault/notes/open-notes.ts';
import { deps, inFolder, unlockOnDisk } from '../../support/disk-vault.ts';
import { mainOnDisk } from '../../support/main-on-disk.ts';
import { anId, jsonBytes, outcome, passphrase, valueOf } from '../../unit/vault/cases/known-vault.ts';
import { hostileVault, readAs, sealedLines } from './crafted-files.ts';

const { utf8 } = deps;
let session: Session;
let header: Bytes;
beforeAll(async () => {
  ({ session, header } = await hostileVault());
}, 60_000);

describe('JSON nested without end', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('is refused in a header and in a backup’s record, and never ends the stack', async () => {
    const text = utf8.decode(header) ?? '';
    const nested = utf8.encode(text.replace('"slots":[', `"slots":[{"deep":${deep(20_000)},"id":"x","type":"later"},`));
    expect(outcome(await openVault(deps, nested, { passphrase }))).toBe('bad-file');
    for (const depth of [512, 100_000]) {
      const file = await sealedLines(session, [`{"id":"${anId(deps)}","rev":1,"value":${deep(depth)}}`]);
      expect(outcome(await readAs(session, file))).toBe('damaged');
    }
  });
});

describe('notes that anyone could have sealed', () => {
  /** As `sealNote`, of a text that no writer of ours would give. */
  const sealText = async (text: string): Promise<Bytes> => {
    const { vid, box } = session.header;
    const [vidBytes, pub] = [vid, box.pub].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));
    const { publicKey, key } = await deps.crypto.ephemeralBox();
    const root = await deps.crypto.agree(key, pub ?? new Uint8Array());
    if (root === null || vidBytes === undefined || pub === undefined) throw new Error('The box takes no note');
    const clear = concat(utf8.encode('JVN1'), publicKey, uint(1, 8));
    const aead = await deps.crypto.deriveAead(root, concat(vidBytes, publicKey, pub), label.note);
    const nonce = deps.random.bytes(12);
    const body = utf8.encode(text);
    const aad = concat(utf8.encode(prefix.note), vidBytes, clear);
    return concat(clear, nonce, await deps.crypto.encrypt(aead, nonce, aad, concat(uint(body.length, 4), body)));
  };
  const deepList = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
  const texts = [
    deepList,
    `{"type":"droppedNote","version":${deepList}}`,
    '{"type":"droppedNote","version":{"toString":1,"valueOf":1}}',
    '{"type":"droppedNote","version":1,"text":"x","fuelForMe":null,"offset":1e308}',
    '{"type":"droppedNote","version":1,"text":{"__proto__":"x"},"fuelForMe":0,"offset":0}',
    `{"type":"droppedNote","version":1,"text":"x","fuelForMe":0,"offset":0,"more":${deepList}}`,
    'null',
    '{',
  ];

  test('and hold no note are kept aside, and the one among them that does is taken', async () => {
    const note = { type: 'droppedNote', version: 1, text: 'Heron called.', fuelForMe: null, offset: 0 };
    const files = [...(await Promise.all(texts.map(sealText))), await sealText(JSON.stringify(note))];
    const named = files.map((bytes, index) => [`vault/notes/${String(index).padStart(32, '0')}.jvn`, bytes] as const);
    await inFolder(new Map(named), async (folder) => {
      const { host } = mainOnDisk(folder);
      const found = await openNotes({ ...deps, host }, session, null);
      expect(found).toMatchObject({
        aside: texts.length,
        newer: 0,
        notes: [{ note: { ...note, version: 2, flag: false } }],
      });
    });
  });
});

describe('names that mean something to JavaScript', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  const named = [
    '{"__proto__":{"polluted":true},"type":"entry"}',
    '{"type":"__proto__"}',
    '{"type":"constructor"}',
    '{"type":"toString","by":"__proto__"}',
    '{"type":"entry","constructor":{"prototype":{"polluted":true}}}',
    '{"type":"settings","version":1,"__proto__":{"polluted":true}}',
    '{"type":"copies","version":1,"mine":"__proto__","known":{"__proto__":{"polluted":1}}}',
  ];

  test('in a backup’s records are never followed, and what no journal has is refused', async () => {
    for (const value of named) {
      const file = await sealedLines(session, [`{"id":"${anId(deps)}","table":1,"schema":1,"rev":1,"value":${value}}`]);
      expect(outcome(await readAs(session, file)), value).toBe('newer-version');
    }
    for (const id of ['__proto__', 'constructor', '', 7, null, ['x']]) {
      expect(
        outcome(await readAs(session, await sealedLines(session, [JSON.stringify({ id, rev: 1, value: {} })]))),
      ).toBe('bad-file');
    }
    const around = await sealedLines(session, [
      `{"__proto__":{"polluted":true},"id":"${anId(deps)}","rev":1,"value":1}`,
    ]);
    expect(outcome(await readAs(session, around))).toBe('newer-version');
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  test('in a header are refused', async () => {
    const text = utf8.decode(header) ?? '';
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const changed of [
        text.replace('{', `{"${name}":{"polluted":true},`),
        text.replace('"slots":[{', `"slots":[{"${name}":{"polluted":true},`),
        text.replace('"box":{', `"box":{"${name}":{"polluted":true},`),
      ]) {
        expect(outcome(await openVault(deps, utf8.encode(changed), { passphrase })), changed).toBe('bad-file');
      }
    }
    expect('polluted' in {}).toBe(false);
  });
});

describe('older and newer versions of the format', () => {
  const at = (bytes: Bytes, index: number, value: number): Bytes => {
    const copy = bytes.slice();
    copy[index] = value;
    return copy;
  };
  const parts = async () => {
    const id = anId(deps);
    const envelope = await session.seal({ id, table: 1, schema: 1, rev: 1, value: { type: 'entry' } });
    const { frame } = valueOf(await session.sealFrame([{ put: true, k: id, b: envelope }], genesis));
    const note = (await sealNote(deps, session.header, 1, 'x')) ?? new Uint8Array();
    const backup = await sealedLines(session, []);
    return { id, envelope, frame, note, backup };
  };
  const headerOf = (ver: unknown): Bytes => jsonBytes(deps, { ...session.header, ver });

  test('of which the newer say so', async () => {
    const { id, envelope, frame, note, backup } = await parts();
    expect({
      header: outcome(await openVault(deps, headerOf(2), { passphrase })),
      farHeader: outcome(await openVault(deps, headerOf(2 ** 40), { passphrase })),
      envelope: outcome(await session.open(at(envelope, 0, 2), { id, table: 1 })),
      suite: outcome(await session.open(at(envelope, 1, 2), { id, table: 1 })),
      frame: outcome(await session.openFrame(at(frame, 3, 0x32), genesis)),
      note: outcome(await session.openNote(at(note, 3, 0x32))),
      backup: outcome(await readAs(session, at(backup, 6, 2))),
    }).toEqual({
      header: 'newer-version',
      farHeader: 'newer-version',
      envelope: 'newer-version',
      suite: 'newer-version',
      frame: 'newer-version',
      note: 'newer-version',
      backup: 'newer-version',
    });
  });

  test('of which the first is 1: what says it is older is none of ours', async () => {
    const { backup } = await parts();
    for (const ver of [0, -1, '1', null, 1.5]) {
      expect(outcome(await openVault(deps, headerOf(ver), { passphrase })), String(ver)).toBe('bad-file');
    }
    expect(outcome(await readAs(session, at(backup, 6, 0)))).toBe('bad-file');
  });

  test('a log that a later version has gone on with is called that, and not damaged', async () => {
    const { frame } = await parts();
    const log = concat(logEntry(frame), logEntry(at(frame, 3, 0x32)));
    const tree = new Map([
      ['vault/header.json', header],
      ['vault/log/000000000001.jvl', log],
    ]);
    const copy = { content: null, header: null };
    const { result, left } = await unlockOnDisk({ tree, copy }, session.header.vid, { passphrase });
    expect(result).toEqual({ ok: false, error: { type: 'newer-version', part: 'log' } });
    expect(left.tree.get('vault/log/000000000001.jvl')).toEqual(log);
  });
});
