import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordId } from '#shared/vault/record-id';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { holdsText, readRaw } from './raw-rows.ts';
import { aDatabase, anId, entryWith, memoryHost, newSession, unlockOnce } from './stored-vault.ts';

const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('write' as const), which: fc.nat(200), text: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), which: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refused' as const), which: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('several' as const), which: fc.nat(190), text: fc.string() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const held = ({ holdings }: OpenVault): ReadonlyMap<RecordId, string> =>
  new Map(holdings.all('entry').map(({ id, record }) => [id, record.text]));

test(
  'two thousand random changes over twenty unlocks leave what was last saved, in memory, in the copy and in the log',
  {
    timeout: 120_000,
  },
  async () => {
    const session = await newSession();
    const memory = memoryHost();
    const { name, make } = aDatabase();
    const ids = Array.from({ length: 201 }, anId);
    const at = (which: number): RecordId => ids[which] ?? anId();
    const model = new Map<RecordId, string>();

    const live = async ({ ledger }: OpenVault, { kind, which, ...rest }: Step): Promise<void> => {
      const text = 'text' in rest ? rest.text : 'never';
      const targets = kind === 'several' ? [0, 3, 7].map((more) => at(which + more)) : [at(which)];
      memory.refuse(kind === 'refused' ? { type: 'disk-full', code: 'ENOSPC' } : null);
      const saved = await ledger.commit(() =>
        targets.map((id) => (kind === 'remove' ? { drop: id } : { put: id, record: entryWith(text) })),
      );
      expect(saved.ok).toBe(kind !== 'refused');
      for (const id of targets) {
        if (kind === 'remove') model.delete(id);
        else if (kind !== 'refused') model.set(id, text);
      }
    };

    const steps = fc.sample(step, { numRuns: 2000, seed: 20_261_119 });
    for (let from = 0; from < steps.length; from += 100) {
      const opened = await unlockOnce(session, memory, make, async (vault) => {
        expect(held(vault)).toEqual(model);
        for (const one of steps.slice(from, from + 100)) await live(vault, one);
        expect(held(vault)).toEqual(model);
      });
      expect(['as-left', 'rebuilt', 'nothing']).toContain(opened.how);
      if (from > 0) expect(opened.how).toBe('as-left');
    }
    memory.refuse(null);
    const copied = await unlockOnce(session, memory, make, async (vault) => held(vault));
    const rebuilt = await unlockOnce(session, memory, aDatabase().make, async (vault) => held(vault));
    expect([copied.how, copied.used]).toEqual(['as-left', model]);
    expect([rebuilt.how, rebuilt.used]).toEqual(['rebuilt', model]);
    // And one that says which copy of the vault this is.
    expect((await readRaw(name))['rec']).toHaveLength(model.size + 1);
  },
);

test('what stands in the database is random ids and sealed bytes, and no word of anyone', async () => {
  const session = await newSession();
  const memory = memoryHost();
  const { name, make } = aDatabase();
  const canary = 'Wintergreen-4417-Lantern';
  await unlockOnce(session, memory, make, async ({ ledger }) => {
    for (let turn = 0; turn < 20; turn += 1) {
      await ledger.commit(() => [{ put: anId(), record: entryWith(`${canary} ${turn}`) }]);
    }
  });
  const { rec = [], meta = [], ...others } = await readRaw(name);
  expect(others).toEqual({});
  expect(rec).toHaveLength(21);
  for (const row of rec as readonly Readonly<Record<string, unknown>>[]) {
    expect(Object.keys(row).toSorted()).toEqual(['b', 'k']);
    expect(row['k']).toMatch(/^[\w-]{22}$/);
    expect(row['b']).toBeInstanceOf(Uint8Array);
  }
  expect(meta.map((mark) => Object.keys(mark as object).toSorted())).toEqual([
    ['hash', 'key', 'manifest', 'seq', 'trail'],
  ]);
  const lengths = new Set((rec as readonly { readonly b: Uint8Array }[]).map(({ b }) => b.length));
  expect(lengths.size).toBe(1);
  for (const word of [canary, 'entry', 'checkIn', '2026-11-19', 'text', 'document']) {
    expect(holdsText({ rec, meta, frames: memory.frames() }, word)).toBe(false);
  }
  expect((await indexedDB.databases()).every((database) => !holdsText(database.name, canary))).toBe(true);
});

test('the search for a word in those bytes would find one', () => {
  const wide = Uint8Array.from([1, 119, 0, 111, 0, 114, 0, 100, 0]);
  expect(holdsText({ a: [{ b: new TextEncoder().encode('a word of it') }] }, 'word')).toBe(true);
  expect(holdsText({ a: [wide] }, 'word')).toBe(true);
  expect(holdsText([{ word: 1 }], 'word')).toBe(true);
  expect(holdsText({ a: [new Uint8Array(9)] }, 'word')).toBe(false);
});
