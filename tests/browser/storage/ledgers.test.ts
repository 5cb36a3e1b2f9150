import { describe, expect, test } from 'vitest';
import { newAlias } from '#shared/journal/alias';
import type { DayKey } from '#shared/calendar/day-key';
import { blankLines, type NewLine } from '#shared/journal/new-line';
import { defaultProtection, withHold } from '#shared/journal/protection';
import type { RecordId } from '#shared/vault/record-id';
import { createLedgersApi } from '../../../renderer/workers/vault/ledgers-api.ts';
import { aliasesOf } from './alias-book.ts';
import { type Machine, machine, mergeInto, second } from './machines.ts';
import { anId } from './stored-vault.ts';

const day = '2026-11-19' as DayKey;
const ledgersOf = ({ vault }: Machine) => createLedgersApi({ newId: anId, vault: () => vault });

const added = async (one: Machine, text: string): Promise<RecordId> => {
  const before = new Set(one.vault.holdings.all('untold').map(({ id }) => id));
  const done = await ledgersOf(one).addLine(untold(text));
  if (!done.ok) throw new Error(done.error.type);
  const made = one.vault.holdings.all('untold').find(({ id }) => !before.has(id));
  if (made === undefined) throw new Error('Nothing was added');
  return made.id;
};
const untold = (text: string): NewLine => ({ ...blankLines.untold(day), text });
const textsOf = ({ vault }: Machine): readonly string[] =>
  vault.holdings
    .all('untold')
    .map(({ record }) => record.text)
    .toSorted();

describe('a ledger in a vault', () => {
  test('has its lines on the disk, sealed, before it says so, and takes every change back exactly', async () => {
    const one = await machine();
    const api = ledgersOf(one);
    const frames = one.memory.frames().length;
    const id = await added(one, 'What she said in the car.');
    expect(one.memory.frames()).toHaveLength(frames + 1);
    const bytes = new TextDecoder('latin1').decode(one.memory.frames().at(-1));
    expect(bytes).not.toContain('in the car');
    const shared = await api.changeLine(id, { sharedAt: { ms: 5, offset: 0 } });
    if (!shared.ok || shared.value.undo === null) throw new Error('Not changed');
    const removed = await api.removeLine(id);
    if (!removed.ok || removed.value.undo === null) throw new Error('Not removed');
    expect(textsOf(one)).toEqual([]);
    // In the wrong order it is refused, and nothing is lost by that.
    expect(await api.undoLedger(shared.value.undo)).toMatchObject({ ok: false, error: { type: 'changed-since' } });
    expect((await api.undoLedger(removed.value.undo)).ok).toBe(true);
    expect(one.vault.holdings.all('untold')[0]?.record).toMatchObject({ sharedAt: { ms: 5, offset: 0 } });
  });

  test('says that a person or a line is gone, and never that something was sealed', async () => {
    const one = await machine();
    const api = ledgersOf(one);
    const frames = one.memory.frames().length;
    const line: NewLine = { ...blankLines.untold(day), text: 'What she said.', whom: anId() };
    expect(await api.addLine(line)).toEqual({ ok: false, error: { type: 'nobody' } });
    expect(await api.changeLine(anId(), { text: 'More.' })).toEqual({ ok: false, error: { type: 'gone' } });
    const book = aliasesOf(one.vault);
    expect(await book.addPromise(anId(), 'To ring.')).toEqual({ ok: false, error: { type: 'nobody' } });
    expect(await book.keepPromise(anId(), true)).toEqual({ ok: false, error: { type: 'gone' } });
    expect(one.memory.frames()).toHaveLength(frames);
    const there = await added(one, 'What she said.');
    const unfit = { ok: false, error: { type: 'unfit' } };
    expect(await api.changeLine(there, { text: 'x'.repeat(2001) })).toEqual(unfit);
    expect(await api.addLine(untold('x'.repeat(2001)))).toEqual(unfit);
    expect(await api.changeLine(there, { text: 'What she said.' })).toMatchObject({ ok: true, value: { undo: null } });
  });

  test('under a legal hold keeps every word: nothing is removed, words are added to and not taken', async () => {
    const one = await machine();
    const api = ledgersOf(one);
    const id = await added(one, 'What she said.');
    await one.vault.ledger.commit((now) => [{ put: anId(), record: withHold(defaultProtection, true, now) }]);
    expect(await api.removeLine(id)).toEqual({ ok: false, error: { type: 'held' } });
    expect(await api.changeLine(id, { text: 'Nothing.' })).toEqual({ ok: false, error: { type: 'held' } });
    expect((await api.changeLine(id, { text: 'What she said. In the car.' })).ok).toBe(true);
    expect((await api.changeLine(id, { sharedAt: { ms: 5, offset: 0 } })).ok).toBe(true);
    expect(textsOf(one)).toEqual(['What she said. In the car.']);
  });
});

describe('two machines with one ledger', () => {
  test('have every line of both after a merge, what is done on either is done, and no word that was written apart is lost', async () => {
    const home = await machine();
    const shared = await added(home, 'about the brother');
    const both = await added(home, 'as it was');
    const heron = await home.vault.ledger.commit((now) => [
      { put: anId(), record: newAlias({ kind: 'client', alias: 'Heron', role: null }, [], now) },
    ]);
    expect(heron.ok).toBe(true);
    const work = await second(home);
    await added(home, 'from home');
    await added(work, 'from work');
    await ledgersOf(work).changeLine(shared, { sharedAt: { ms: 5, offset: 0 } });
    await ledgersOf(home).changeLine(both, { text: 'as home has it' });
    await ledgersOf(work).changeLine(both, { text: 'as work has it' });

    await mergeInto(home, work);
    const expected = ['about the brother', 'as home has it', 'as work has it', 'from home', 'from work'];
    expect(textsOf(home)).toEqual(expected);
    expect(home.vault.holdings.get(shared)?.record).toMatchObject({ sharedAt: { ms: 5, offset: 0 } });
    await mergeInto(work, home);
    expect(textsOf(work)).toEqual(expected);
    await mergeInto(home, work);
    expect(textsOf(home)).toEqual(expected);
  });
});
