import { Dexie } from 'dexie';
import { beforeAll, describe, expect, test } from 'vitest';
import { genesis } from '#shared/vault/log-frame';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { Database } from '../../../renderer/vault/database.ts';
import { createCache } from '../../../renderer/workers/vault/cache.ts';
import { openExisting } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { changeRaw, raiseRaw, type RawMark, type RawRow } from './raw-rows.ts';
import {
  aDatabase,
  anId,
  entryWith,
  filesOf,
  memoryHost,
  newSession,
  openDeps,
  put,
  textsIn,
  unlockOnce,
} from './stored-vault.ts';

let session: Session;
let stranger: Session;
beforeAll(async () => {
  session = await newSession();
  stranger = await newSession();
});

const three = ['one', 'three', 'two'];

/** A vault of three entries, its log and its database as they were left. */
const written = async () => {
  const memory = memoryHost();
  const { name, make } = aDatabase();
  await unlockOnce(session, memory, make, async (vault) => {
    for (const text of ['one', 'two', 'three']) await put(vault, text);
  });
  return { memory, name, make };
};

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

describe('an older log put back beside a newer copy', () => {
  test('gets what only the copy still had, says so, and nothing is lost', async () => {
    const { memory, make } = await written();
    memory.cutTo(1);
    const opened = await unlockOnce(session, memory, make, look);
    expect(opened).toMatchObject({ how: 'put-back', used: three });
    expect(memory.head().seq).toBe(2);
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'as-left', used: three });
    expect(await unlockOnce(session, memory, aDatabase().make, look)).toMatchObject({ how: 'rebuilt', used: three });
  });

  test('and then a crash at any moment loses nothing: the copy is written anew only when the log has it all', async () => {
    const { memory, make } = await written();
    memory.cutTo(1);
    const cache = createCache(make);
    const order: string[] = [];
    const host = {
      ...memory.host,
      appendFrame: async (...frame: Parameters<typeof memory.host.appendFrame>) => {
        order.push('log');
        return memory.host.appendFrame(...frame);
      },
    };
    const watched = {
      ...cache,
      replace: async (...content: Parameters<typeof cache.replace>) => {
        order.push('copy');
        return cache.replace(...content);
      },
    };
    const found = await openExisting({ ...openDeps(memory, watched), host }, session, filesOf(memory));
    expect(found.ok).toBe(true);
    expect(order).toEqual(['log', 'copy']);
    cache.close();
  });

  test('of which the disk took only a part keeps the copy, and goes on the next time', async () => {
    const { memory, make } = await written();
    memory.cutTo(1);
    memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    const cache = createCache(make);
    expect((await openExisting(openDeps(memory, cache), session, filesOf(memory))).ok).toBe(false);
    cache.close();
    memory.refuse(null);
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'put-back', used: three });
  });

  test('keeps the newest wording of each entry', async () => {
    const memory = memoryHost();
    const { make } = aDatabase();
    await unlockOnce(session, memory, make, async (vault) => {
      const id = await put(vault, 'first');
      await put(vault, 'second', id);
      await put(vault, 'third', id);
    });
    memory.cutTo(2);
    expect((await unlockOnce(session, memory, make, look)).used).toEqual(['third']);
    expect((await unlockOnce(session, memory, aDatabase().make, look)).used).toEqual(['third']);
  });

  test('that takes nothing more is an error of the disk, not an empty journal', async () => {
    const { memory, make } = await written();
    memory.cutTo(1);
    memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    const cache = createCache(make);
    const found = await openExisting(openDeps(memory, cache), session, filesOf(memory));
    cache.close();
    expect(found).toEqual({ ok: false, error: { type: 'disk', code: 'ENOSPC' } });
  });
});

describe('a log and a copy that were written apart', () => {
  /** Both hold "shared"; then each gets words of its own. */
  const parted = async (
    here: (vault: Parameters<typeof textsIn>[0], id: RecordId) => Promise<unknown>,
    there: (vault: Parameters<typeof textsIn>[0], id: RecordId) => Promise<unknown>,
  ) => {
    const memory = memoryHost();
    const { make } = aDatabase();
    const { used: id } = await unlockOnce(session, memory, make, (vault) => put(vault, 'shared'));
    const [frames, heads] = [memory.frames(), memory.heads()];
    await unlockOnce(session, memory, make, (vault) => here(vault, id));
    const other = memoryHost();
    other.become(frames, heads);
    await unlockOnce(session, other, aDatabase().make, (vault) => there(vault, id));
    return { memory: other, make };
  };

  test.each([
    ['as long', 1],
    ['longer', 3],
  ])('have every record of both when the log is %s', async (_which, count) => {
    const { memory, make } = await parted(
      (vault) => put(vault, 'here'),
      async (vault) => {
        for (let turn = 0; turn < count; turn += 1) await put(vault, `there ${turn}`);
      },
    );
    const opened = await unlockOnce(session, memory, make, look);
    const texts = ['here', 'shared', ...Array.from({ length: count }, (_, turn) => `there ${turn}`)];
    expect(opened).toMatchObject({ how: 'forked', used: texts });
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'as-left', used: texts });
    expect((await unlockOnce(session, memory, aDatabase().make, look)).used).toEqual(texts);
  });

  test('keep the log’s wording of a page that both changed, and the other one stands in the log before it', async () => {
    const { memory, make } = await parted(
      (vault, id) => put(vault, 'here', id),
      async (vault, id) => {
        await put(vault, 'there', id);
        await put(vault, 'there again', id);
      },
    );
    const before = memory.frames().length;
    const opened = await unlockOnce(session, memory, make, look);
    expect(opened).toMatchObject({ how: 'forked', used: ['there again'] });
    expect(memory.frames()).toHaveLength(before + 1);
    const added = await session.openFrame(memory.frames().at(-1) ?? new Uint8Array(), memory.heads().at(-2) ?? genesis);
    if (!added.ok) throw new Error(added.error.type);
    expect(added.value.ops).toHaveLength(2);
  });

  test('keep the copy’s wording where it is the newer one', async () => {
    const { memory, make } = await parted(
      async (vault, id) => {
        await put(vault, 'here', id);
        await put(vault, 'here again', id);
      },
      (vault, id) => put(vault, 'there', id),
    );
    expect((await unlockOnce(session, memory, make, look)).used).toEqual(['here again']);
  });
});

describe('a log that is damaged', () => {
  const openWith = async (memory: ReturnType<typeof memoryHost>, files = filesOf(memory)) => {
    const cache = createCache(aDatabase().make);
    const found = await openExisting(openDeps(memory, cache), session, files);
    cache.close();
    return found;
  };

  test('is said to be damaged, not opened in part', async () => {
    for (const frame of [0, 1, 2]) {
      const { memory } = await written();
      memory.spoil(frame, 700);
      expect(await openWith(memory)).toMatchObject({ ok: false, error: { type: 'damaged' } });
    }
  });

  test('by the machine’s own word is not even tried', async () => {
    const { memory } = await written();
    const files = filesOf(memory);
    const found = await openWith(memory, { ...files, log: { ...files.log, condition: 'damaged' } });
    expect(found).toMatchObject({ ok: false, error: { type: 'damaged' } });
    expect(memory.reads()).toBe(1);
  });

  test('and the log of another vault, do not open', async () => {
    const memory = memoryHost();
    await unlockOnce(stranger, memory, aDatabase().make, (vault) => put(vault, 'theirs'));
    expect(await openWith(memory)).toMatchObject({ ok: false });
  });

  const damagedAt = async (place: number) => {
    const { memory, name, make } = await written();
    const files = filesOf(memory);
    const head = memory.heads()[place - 1] ?? genesis;
    return { memory, name, make, files: { ...files, log: { head, condition: 'damaged' as const } } };
  };

  test.each([1, 2, 3])(
    'opens to read from a copy that knows all of it, and writes nothing: frame %i',
    async (place) => {
      const { memory, make, files } = await damagedAt(place);
      const cache = createCache(make);
      const untouched = {
        ...cache,
        replace: async () => expect.unreachable(),
        apply: async () => expect.unreachable(),
      };
      const found = await openExisting(openDeps(memory, untouched), session, files);
      if (!found.ok) throw new Error(found.error.type);
      expect(found.value.opened).toMatchObject({ readOnly: true });
      expect(textsIn(found.value.vault)).toEqual(three);
      const saved = await found.value.vault.ledger.commit(() => [{ put: anId(), record: entryWith('four') }]);
      expect(saved).toEqual({ ok: false, error: { type: 'read-only' } });
      expect(textsIn(found.value.vault)).toEqual(three);
      expect(memory.asked).toHaveLength(3);
      cache.close();
    },
  );

  test('does not open from a copy that someone has touched, or one that knows less than still reads', async () => {
    const { memory, make } = await written();
    await unlockOnce(session, memory, aDatabase().make, (vault) => put(vault, 'four'));
    const files = { ...filesOf(memory), log: { head: memory.head(), condition: 'damaged' as const } };
    const behind = createCache(make);
    expect(await openExisting(openDeps(memory, behind), session, files)).toMatchObject({ ok: false });
    behind.close();
    const { memory: other, name, make: touched, files: broken } = await damagedAt(3);
    await changeRaw(name, (rows) => ({ rows: rows.slice(1) }));
    const cache = createCache(touched);
    expect(await openExisting(openDeps(other, cache), session, broken)).toMatchObject({ ok: false });
    cache.close();
  });

  test('that only its frames tell of opens to read as well', async () => {
    const { memory, make } = await written();
    await unlockOnce(session, memory, aDatabase().make, (vault) => put(vault, 'four'));
    memory.spoil(3, 700);
    const cache = createCache(make);
    const found = await openExisting(openDeps(memory, cache), session, filesOf(memory));
    expect(found).toMatchObject({ ok: true, value: { opened: { readOnly: true } } });
    cache.close();
  });
});
