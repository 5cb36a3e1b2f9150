import { beforeAll, describe, expect, test } from 'vitest';
import { genesis } from '#shared/vault/log-frame';
import { createRowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import { type Cache, createCache } from '../../../renderer/workers/vault/cache.ts';
import { createHoldings } from '../../../renderer/workers/vault/holdings.ts';
import { createLedger } from '../../../renderer/workers/vault/ledger.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import {
  aDatabase,
  anId,
  entryWith,
  memoryHost,
  newSession,
  openDeps,
  put,
  textsIn,
  unlockOnce,
} from './stored-vault.ts';

let session: Session;
beforeAll(async () => {
  session = await newSession();
});

/** An empty vault whose cache may be slowed down. */
const fresh = async (through: (cache: Cache) => Cache = (cache) => cache) => {
  const memory = memoryHost();
  const { name, make } = aDatabase();
  const cache = through(createCache(make));
  const rows = createRowTable();
  await cache.replace({ rows: new Map(), head: genesis, manifest: await session.signRows(genesis, rows), trail: [] });
  const holdings = createHoldings();
  const ledger = createLedger({ ...openDeps(memory, cache), session, holdings, rows, readOnly: null }, genesis);
  const withSnapshots: OpenVault['withSnapshots'] = (run) => run();
  const vault: OpenVault = { fork: null, session, holdings, ledger, renew: () => undefined, withSnapshots };
  const close = async (): Promise<void> => {
    await ledger.commit(() => []);
    cache.close();
  };
  return { memory, name, make, vault, close };
};

describe('a save', () => {
  test('is answered when the log has it, and does not wait for the database', async () => {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let applied = 0;
    const { memory, vault, close } = await fresh((cache) => ({
      ...cache,
      apply: async (change) => {
        await gate;
        applied += 1;
        return cache.apply(change);
      },
    }));
    await put(vault, 'one');
    expect([memory.frames().length, applied, textsIn(vault)]).toEqual([1, 0, ['one']]);
    letGo();
    await close();
    expect(applied).toBe(1);
  });

  test('that the disk refuses changes nothing, and the next one goes on from there', async () => {
    const { memory, make, vault, close } = await fresh();
    const id = await put(vault, 'as it was');
    const head = vault.ledger.head();
    for (const refusal of [
      { type: 'disk-full', code: 'ENOSPC' },
      { type: 'read-only', code: 'EROFS' },
      { type: 'io', code: 'EIO' },
      { type: 'out-of-order' },
    ] as const) {
      memory.refuse(refusal);
      const saved = await vault.ledger.commit(() => [
        { put: id, record: entryWith('changed') },
        { put: anId(), record: entryWith('new') },
      ]);
      const type = refusal.type === 'out-of-order' ? 'io' : refusal.type;
      expect(saved).toEqual({ ok: false, error: { type } });
      const dropped = await vault.ledger.commit(() => [{ drop: id }]);
      expect(dropped.ok).toBe(false);
    }
    expect(textsIn(vault)).toEqual(['as it was']);
    expect(vault.ledger.head()).toEqual(head);
    memory.refuse(null);
    await put(vault, 'after that', id);
    await close();
    const again = await unlockOnce(session, memory, make, async (found) => textsIn(found));
    expect(again).toMatchObject({ how: 'as-left', used: ['after that'] });
  });

  test('that is too large for a frame is refused as such', async () => {
    const { memory, vault, close } = await fresh();
    const saved = await vault.ledger.commit(() => [{ put: anId(), record: entryWith('x'.repeat(9_000_000)) }]);
    expect(saved).toEqual({ ok: false, error: { type: 'too-large' } });
    await put(vault, 'small');
    await close();
    expect(memory.frames()).toHaveLength(1);
  });

  test('of nothing writes nothing', async () => {
    const { memory, vault, close } = await fresh();
    expect(await vault.ledger.commit(() => [])).toMatchObject({ ok: true });
    await close();
    expect(memory.frames()).toEqual([]);
  });

  test('of several changes lands in one frame or not at all', async () => {
    const { memory, vault, close } = await fresh();
    await vault.ledger.commit(() => ['a', 'b', 'c'].map((text) => ({ put: anId(), record: entryWith(text) })));
    await close();
    expect(memory.frames()).toHaveLength(1);
    expect(textsIn(vault)).toEqual(['a', 'b', 'c']);
  });
});

describe('saves that come at once', () => {
  test('keep their order, and each decides on what the one before it left', async () => {
    const { memory, make, vault, close } = await fresh();
    const id = anId();
    const saves = Array.from({ length: 100 }, (_, turn) =>
      vault.ledger.commit(() => {
        const before = vault.holdings.entry(id)?.record.text ?? '';
        return [{ put: id, record: entryWith(`${before}${turn} `) }];
      }),
    );
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    const expected = Array.from({ length: 100 }, (_, turn) => `${turn} `).join('');
    expect(textsIn(vault)).toEqual([expected]);
    expect(vault.holdings.get(id)?.rev).toBe(100);
    await close();
    expect(memory.frames()).toHaveLength(100);
    const again = await unlockOnce(session, memory, make, async (found) => textsIn(found));
    expect(again).toMatchObject({ how: 'as-left', used: [expected] });
  });

  test('go on when the one before was refused, or had a bug in it', async () => {
    const { memory, vault, close } = await fresh();
    memory.refuse({ type: 'io', code: 'EIO' });
    const refused = vault.ledger.commit(() => [{ put: anId(), record: entryWith('refused') }]);
    const broken = vault.ledger.commit(() => {
      memory.refuse(null);
      throw new TypeError('a bug');
    });
    const good = vault.ledger.commit(() => [{ put: anId(), record: entryWith('good') }]);
    expect((await refused).ok).toBe(false);
    await expect(broken).rejects.toThrow('a bug');
    expect((await good).ok).toBe(true);
    expect(textsIn(vault)).toEqual(['good']);
    await close();
  });
});

describe('at a lock', () => {
  test('a frame that the disk refuses is handed over to be tried again, and counts as sealed', async () => {
    const { memory, vault, close } = await fresh();
    await put(vault, 'before');
    expect(memory.asked).toEqual([false]);
    vault.ledger.keepTrying();
    memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    const saved = await vault.ledger.commit(() => [{ put: anId(), record: entryWith('the draft') }]);
    expect(saved.ok).toBe(true);
    expect(memory.asked).toEqual([false, true]);
    expect(vault.ledger.head().seq).toBe(2);
    await close();
  });

  test('a frame that is refused for anything but the disk still is not', async () => {
    const { memory, vault, close } = await fresh();
    vault.ledger.keepTrying();
    memory.refuse({ type: 'out-of-order' });
    const saved = await vault.ledger.commit(() => [{ put: anId(), record: entryWith('the draft') }]);
    expect(saved).toEqual({ ok: false, error: { type: 'io' } });
    expect(textsIn(vault)).toEqual([]);
    await close();
  });
});
