import { Dexie } from 'dexie';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '#shared/vault/session';
import type { Database } from '../../../renderer/vault/database.ts';
import { changeRaw, raiseRaw, type RawMark, type RawRow } from './raw-rows.ts';
import { aDatabase, memoryHost, newSession, put, textsIn, three, unlockOnce, writtenVault } from './stored-vault.ts';

let session: Session;
let stranger: Session;
beforeAll(async () => {
  session = await newSession();
  stranger = await newSession();
});

const written = () => writtenVault(session);
const look = async (vault: Parameters<typeof textsIn>[0]) => textsIn(vault);

describe('an unlock', () => {
  test('finds the journal as it was left, without reading the log again', async () => {
    const { memory, make } = await written();
    const before = memory.reads();
    const opened = await unlockOnce(session, memory, make, look);
    expect(opened).toEqual({ how: 'as-left', unreadable: 0, used: three });
    expect(memory.reads()).toBe(before);
  });

  test('with a copy that lags catches up from the log', async () => {
    const { memory, make } = await written();
    await unlockOnce(session, memory, aDatabase().make, (vault) => put(vault, 'four'));
    const opened = await unlockOnce(session, memory, make, look);
    expect(opened).toMatchObject({ how: 'caught-up', used: ['four', ...three] });
    expect((await unlockOnce(session, memory, make, look)).how).toBe('as-left');
  });

  test('without a copy makes it anew, with records by the thousand', async () => {
    const { memory } = await written();
    const { make } = aDatabase();
    await unlockOnce(session, memory, aDatabase().make, async (vault) => {
      for (let batch = 0; batch < 12; batch += 1) {
        const records = Array.from({ length: 100 }, (_, index) => `evening ${batch} ${index}`);
        await Promise.all(records.map((text) => put(vault, text)));
      }
    });
    const opened = await unlockOnce(session, memory, make, look);
    expect([opened.how, opened.used.length]).toEqual(['rebuilt', 1203]);
    const again = await unlockOnce(session, memory, make, look);
    expect([again.how, again.used]).toEqual(['as-left', opened.used]);
  });

  test('of an empty vault is an empty journal', async () => {
    const opened = await unlockOnce(session, memoryHost(), aDatabase().make, look);
    expect(opened).toMatchObject({ used: [], unreadable: 0 });
  });
});

type Change = (
  rows: readonly RawRow[],
  mark: RawMark,
) => { readonly rows?: readonly RawRow[]; readonly mark?: RawMark | null };

const flip = (bytes: Uint8Array<ArrayBuffer>, index: number): Uint8Array<ArrayBuffer> =>
  bytes.map((byte, at) => (at === index ? byte ^ 1 : byte));

describe('a copy that someone has touched is not believed: the log still has every word', () => {
  test.each<[string, Change]>([
    [
      'a byte of an entry flipped',
      (rows) => ({ rows: rows.map((row, at) => (at === 1 ? { ...row, b: flip(row.b, 90) } : row)) }),
    ],
    [
      'the tag of an entry flipped',
      (rows) => ({ rows: rows.map((row) => ({ ...row, b: flip(row.b, row.b.length - 1) })) }),
    ],
    ['an entry taken out', (rows) => ({ rows: rows.slice(1) })],
    ['all entries taken out', () => ({ rows: [] })],
    [
      'two entries exchanged',
      ([a, b, ...rest]) => ({ rows: a && b ? [{ k: a.k, b: b.b }, { k: b.k, b: a.b }, ...rest] : [] }),
    ],
    [
      'an entry twice, under another id',
      (rows) => ({ rows: [...rows, { k: 'AAAAAAAAAAAAAAAAAAAAAA', b: rows[0]?.b ?? new Uint8Array(80) }] }),
    ],
    ['a row of nonsense', (rows) => ({ rows: [...rows, { k: 'AAAAAAAAAAAAAAAAAAAAAA', b: new Uint8Array(64) }] })],
    [
      'a row too short to be one',
      (rows) => ({ rows: [...rows, { k: 'AAAAAAAAAAAAAAAAAAAAAA', b: new Uint8Array(3) }] }),
    ],
    ['the mark of another place in the log', (_rows, mark) => ({ mark: { ...mark, seq: mark.seq - 1 } })],
    ['a mark far ahead of the log', (_rows, mark) => ({ mark: { ...mark, seq: 1_000_000 } })],
    ['the signature flipped', (_rows, mark) => ({ mark: { ...mark, manifest: flip(mark.manifest, 0) } })],
    ['no signature', (_rows, mark) => ({ mark: { ...mark, manifest: new Uint8Array(0) } })],
    ['no mark', () => ({ mark: null })],
  ])('%s', async (_what, change) => {
    const { memory, name, make } = await written();
    await changeRaw(name, change);
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'rebuilt', used: three });
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'as-left', used: three });
    expect(memory.head().seq).toBe(3);
  });

  test('an older wording of an entry put back under its id', async () => {
    const memory = memoryHost();
    const { name, make } = aDatabase();
    const id = await unlockOnce(session, memory, make, (vault) => put(vault, 'older')).then(({ used }) => used);
    let older: RawRow | undefined;
    await changeRaw(name, ([row]) => {
      older = row;
      return {};
    });
    await unlockOnce(session, memory, make, (vault) => put(vault, 'newer', id));
    await changeRaw(name, () => ({ rows: older === undefined ? [] : [older] }));
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'rebuilt', used: ['newer'] });
  });

  test('the copy of another vault', async () => {
    const { make } = await written();
    const memory = memoryHost();
    await unlockOnce(stranger, memory, aDatabase().make, (vault) => put(vault, 'theirs'));
    expect(await unlockOnce(stranger, memory, make, look)).toMatchObject({ how: 'rebuilt', used: ['theirs'] });
  });
});

describe('a database that cannot be used', () => {
  test('because a later version of the app has changed it is made anew', async () => {
    const { memory, name, make } = await written();
    await raiseRaw(name);
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'rebuilt', used: three });
    expect((await unlockOnce(session, memory, make, look)).how).toBe('as-left');
  });

  test('because there is none costs time and no word: the vault opens, takes new words, and has them next time', async () => {
    const { memory, make } = await written();
    const none = () => new Dexie('none', { autoOpen: false, ...({ indexedDB: undefined } as object) }) as Database;
    const opened = await unlockOnce(session, memory, none, async (vault) => {
      await put(vault, 'four');
      return textsIn(vault);
    });
    expect(opened).toMatchObject({ how: 'unavailable', used: ['four', ...three] });
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'caught-up', used: ['four', ...three] });
  });
});
