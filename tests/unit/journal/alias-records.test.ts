import { describe, expect, test } from 'vitest';
import { type Alias, newAlias, soleSupportSince, stageOf, withSoleSupport, withStage } from '#shared/journal/alias';
import { type FormSeeds, mergedSeeds } from '#shared/journal/form-seeds';
import { documentOf, mergeRecords } from '#shared/journal/merge-records';
import { leftForm } from '#shared/journal/left-form';
import { newPromise } from '#shared/journal/promise';
import { renameRecord } from '#shared/journal/rename-record';
import { closeDay } from '#shared/journal/close';
import { createVault } from '#shared/vault/create-vault';
import { underOwnIds } from '../../../renderer/workers/vault/backups/foreign-ids.ts';
import { cheap } from '../vault/cases/known-vault.ts';
import { nodeDeps } from '../vault/node-deps.ts';
import { anId, day } from './known-holdings.ts';

const at = (ms: number) => ({ ms, offset: 0 });
const hash = (digit: string): string => digit.repeat(64);
const heron = newAlias(
  { kind: 'client', alias: 'Heron', role: null },
  [{ as: 'first', at: at(1), hash: hash('a') }],
  at(1),
);

const merged = (ours: Alias, theirs: Alias) => mergeRecords(ours, theirs);

describe('an alias that two machines changed', () => {
  test('keeps every stage, promise and form of both, in the order of the days', () => {
    const ours = withStage(heron, 'steady', at(5));
    const theirs: Alias = {
      ...withStage(withSoleSupport(heron, true, at(4)), 'warming', at(3)),
      knownSince: '2024-02',
      lastCheckUp: day('2026-11-01'),
      forms: [...heron.forms, { as: 'nickname', at: at(2), hash: hash('b') }],
    };
    const { keep, leftOut } = merged(ours, theirs);
    expect(keep.stages.map(({ stage }) => stage)).toEqual(['warming', 'steady']);
    expect(stageOf(keep)).toBe('steady');
    expect(keep).toMatchObject({ knownSince: '2024-02', lastCheckUp: '2026-11-01' });
    expect(soleSupportSince(keep)).toEqual(at(4));
    expect(keep.forms).toHaveLength(2);
    expect(leftOut).toBe(false);
  });

  test('is called as it is here, and the other name is not lost', () => {
    const { keep, leftOut } = merged(heron, { ...heron, alias: 'Marlow', formerly: ['Wren'] });
    expect(keep).toMatchObject({ alias: 'Heron', formerly: ['Wren', 'Marlow'] });
    expect(leftOut).toBe(true);
  });

  test('knows no name that was forgotten on either side, and what was learned after that', () => {
    const forgotten = { ...heron, forms: [{ as: 'first', at: at(9), hash: hash('c') } as const], forgottenAt: at(7) };
    for (const [ours, theirs] of [
      [heron, forgotten],
      [forgotten, heron],
    ] as const) {
      expect(merged(ours, theirs).keep).toMatchObject({ forgottenAt: at(7), forms: [{ hash: hash('c') }] });
    }
  });

  test('has a promise kept when it was kept on one of them', () => {
    const open = newPromise('heron', 'Ask.', at(2));
    const kept = { ...open, keptAt: at(3) };
    for (const [ours, theirs] of [
      [open, kept],
      [kept, open],
    ] as const) {
      expect(mergeRecords(ours, theirs)).toEqual({ keep: kept, beside: null, leftOut: false });
    }
  });
});

describe('of two machines', () => {
  const seeds = (forgotten: number, ...all: readonly string[]): FormSeeds => ({
    type: 'formSeeds',
    version: 1,
    forgotten,
    seeds: all.map(hash),
  });

  test('the seeds of both count, but none from before the last forgetting', () => {
    expect(mergedSeeds(seeds(0, 'a'), seeds(0, 'b', 'a')).seeds).toEqual(['a', 'b'].map(hash));
    expect(mergedSeeds(seeds(0, 'a'), seeds(1, 'b'))).toEqual(seeds(1, 'b'));
    expect(mergedSeeds(seeds(2, 'a'), seeds(1, 'b'))).toEqual(seeds(2, 'a'));
  });

  test('the one that keeps less of a name decides', () => {
    const choice = (keeps: 'names' | 'hashes' | 'nothing') =>
      ({ type: 'aliasChoices', version: 1, keeps, style: 'names' }) as const;
    expect(mergeRecords(choice('names'), choice('hashes')).keep.keeps).toBe('hashes');
    expect(mergeRecords(choice('nothing'), choice('names')).keep.keeps).toBe('nothing');
  });

  test('a word that both kept is kept once, and in another entry again', () => {
    const word = { type: 'keptWord', version: 1, hash: hash('a'), entry: null, at: at(1) } as const;
    expect(documentOf(word)).toBe(documentOf({ ...word, at: at(2) }));
    expect(documentOf(word)).not.toBe(documentOf({ ...word, entry: 'x' }));
  });

  test('with two vaults, whoever was merged into someone still is, and is promised what they were', async () => {
    const made = await createVault(nodeDeps, 'quiet copper lantern', cheap);
    if (!made.ok) throw new Error(made.error.type);
    const [into, from, promise, begun] = [anId(), anId(), anId(), anId()];
    const left = leftForm({ ledger: 'ending', whom: from, record: promise }, { whom: into }, false, at(2));
    const by = null;
    const versions = new Map([
      [into, { rev: 1, by, value: heron as unknown }],
      [from, { rev: 1, by, value: { ...heron, mergedInto: into } as unknown }],
      [promise, { rev: 1, by, value: newPromise(from, 'Ask.', at(2)) as unknown }],
      [begun, { rev: 1, by, value: left as unknown }],
    ]);
    const own = await underOwnIds(nodeDeps, made.value.session.vid, { versions, known: new Map() });
    const [first = '', second = '', third = '', fourth = ''] = own.versions.keys();
    expect(first).not.toBe(into);
    expect(own.versions.get(second as never)?.value).toMatchObject({ mergedInto: first });
    expect(own.versions.get(third as never)?.value).toMatchObject({ whom: second });
    expect(own.versions.get(fourth as never)?.value).toMatchObject({
      whom: second,
      record: third,
      picks: [{ name: 'whom', value: first }],
    });
  });
});

test('a line that would grow past what a record holds keeps the old alias, so that it can still be read', () => {
  const full = `${'Heron '.repeat(333)}.`;
  const close = closeDay(
    null,
    day('2026-11-19'),
    at(1),
    { leaveItHere: full, takeItHome: 'Heron.', firstThingTomorrow: '' },
    false,
  );
  const renamed = renameRecord(close, 'Heron', 'Ptarmigan')?.record;
  expect(renamed).toMatchObject({ leaveItHere: full, takeItHome: 'Ptarmigan.' });
});
