import { beforeAll, describe, expect, test } from 'vitest';
import { genesis } from '#shared/vault/log-frame';
import type { Session } from '#shared/vault/session';
import { createCache } from '../../../renderer/workers/vault/cache.ts';
import { openExisting } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { changeRaw } from './raw-rows.ts';
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
  three,
  unlockOnce,
  writtenVault,
} from './stored-vault.ts';

let session: Session;
let stranger: Session;
beforeAll(async () => {
  session = await newSession();
  stranger = await newSession();
});

const written = () => writtenVault(session);
const look = async (vault: Parameters<typeof textsIn>[0]) => textsIn(vault);

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

  test('by the machine’s own word opens nothing, though every frame that is read is whole', async () => {
    const { memory } = await written();
    const files = filesOf(memory);
    const found = await openWith(memory, { ...files, log: { ...files.log, condition: 'damaged' } });
    expect(found).toMatchObject({ ok: false, error: { type: 'damaged' } });
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
    return { memory, name, make, files: { ...files, log: { ...files.log, head, condition: 'damaged' as const } } };
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
      expect(found.value.opened).toMatchObject({ readOnly: 'damaged' });
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
    const files = { ...filesOf(memory), log: { ...filesOf(memory).log, condition: 'damaged' as const } };
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
    expect(found).toMatchObject({ ok: true, value: { opened: { readOnly: 'damaged' } } });
    cache.close();
  });
});

describe('the third copy of the header', () => {
  const header = new Uint8Array(300).fill(7);

  test('is there at the next start, and outlives a copy of the rows that is made anew', async () => {
    const { memory, make } = await written();
    const first = createCache(make);
    expect(await first.header()).toBeNull();
    await first.keepHeader(header);
    first.close();
    await unlockOnce(session, memory, aDatabase().make, (vault) => put(vault, 'four'));
    const second = createCache(make);
    expect(await second.header()).toEqual(header);
    await second.replace({ rows: new Map(), head: genesis, manifest: new Uint8Array(32), trail: [] });
    second.close();
    const third = createCache(make);
    expect(await third.header()).toEqual(header);
    expect((await third.read())?.head.seq).toBe(0);
    third.close();
  });
});
