import { describe, expect, test } from 'vitest';
import { compactLog } from '../../../renderer/workers/vault/backups/compaction.ts';
import { readOtherVault } from '../../../renderer/workers/vault/backups/other-vault.ts';
import { restoreRecords } from '../../../renderer/workers/vault/backups/restoring.ts';
import { createCache } from '../../../renderer/workers/vault/cache.ts';
import { openExisting } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { carried, type Machine, machine, newest, ownSession, second } from './machines.ts';
import { aDatabase, anId, entryWith, filesOf, openDeps, put, textsIn } from './stored-vault.ts';

describe('a backup', () => {
  test('is one only after it was opened from the disk and compared', async () => {
    const one = await machine();
    await put(one.vault, 'Said no.');
    const made = await one.backups.backUp(true);
    expect(made.ok && made.value.records).toBeGreaterThanOrEqual(2);
    expect(one.backups.state()).toMatchObject({ problem: null, trial: { matched: true }, last: { inFolder: false } });
    expect(await one.backups.tryRestore()).toEqual({ ok: true, value: { matched: true } });
  });

  test.each([
    ['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -1)],
    [
      'with one bit turned',
      (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 9000 ? byte ^ 1 : byte)),
    ],
    ['empty', () => new Uint8Array()],
  ])('that the disk kept %s is none, and is not left lying there', async (_what, spoil) => {
    const one = await machine();
    await put(one.vault, 'Said no.');
    one.memory.backups.spoilWith(spoil);
    expect(await one.backups.backUp(true)).toEqual({ ok: false, error: { type: 'not-whole' } });
    expect(one.memory.backups.names('own')).toEqual([]);
    expect(one.backups.state()).toMatchObject({ last: null, problem: { type: 'not-whole' } });
  });

  test('that is refused leaves the last one standing, and says why', async () => {
    const one = await machine();
    await put(one.vault, 'Said no.');
    await one.backups.backUp(true);
    const { last } = one.backups.state();
    one.memory.backups.refuse({ type: 'missing', code: 'ENOENT' });
    expect(await one.backups.backUp(true)).toEqual({ ok: false, error: { type: 'missing', code: 'ENOENT' } });
    expect(one.backups.state()).toMatchObject({ last, problem: { type: 'missing' } });
    one.memory.backups.refuse(null);
    expect((await one.backups.backUp(true)).ok).toBe(true);
    expect(one.backups.state().problem).toBeNull();
  });

  test('that was damaged after it was made is found out by a trial', async () => {
    const one = await machine();
    await put(one.vault, 'Said no.');
    await one.backups.backUp(true);
    newest(one)[70_000] = (newest(one)[70_000] ?? 0) ^ 1;
    newest(one)[5000] = (newest(one)[5000] ?? 0) ^ 1;
    expect(await one.backups.tryRestore()).toEqual({ ok: true, value: { matched: false } });
    expect(one.backups.state().trial?.matched).toBe(false);
  });

  test('brings everything to an empty machine, where it opens with nothing but its log', async () => {
    const one = await machine();
    for (let index = 0; index < 30; index += 1) await put(one.vault, `Evening ${index}.`);
    const two = await second(one);
    expect(textsIn(two.vault)).toEqual(textsIn(one.vault));
    expect(two.vault.ledger.copy).not.toBe(one.vault.ledger.copy);
    expect(two.vault.holdings.all('copies')[0]?.record.restoring).toBeUndefined();
    const opened = await openExisting(
      openDeps(two.memory, createCache(aDatabase().make)),
      await ownSession(),
      filesOf(two.memory),
    );
    expect(opened.ok && textsIn(opened.value.vault)).toEqual(textsIn(one.vault));
  });

  test('whose restore was cut off is known to be not all there', async () => {
    const one = await machine();
    for (let index = 0; index < 5; index += 1) await put(one.vault, `Evening ${index}.`);
    const two = await machine();
    const other = await carried(one, two);
    const saving = restoreRecords(two.vault, other, anId());
    two.memory.refuseAfter(1, { type: 'disk-full', code: 'ENOSPC' });
    expect(await saving).toEqual({ ok: false, error: { type: 'disk-full' } });
    expect(two.vault.holdings.all('copies')[0]?.record.restoring).toBe(true);
  });
});

test('a backup with something of a later version in it is not taken apart', async () => {
  const here = await machine();
  const there = await machine();
  await there.vault.ledger.commit(() => [{ put: anId(), record: { ...entryWith('later'), type: 'later' } as never }]);
  there.vault.holdings.keepStranger({ id: anId(), rev: 1, schema: 9, by: null, value: { type: 'later' } });
  const made = await there.backups.backUp(true);
  expect(made.ok).toBe(true);
  const file = here.memory.backups.choose(newest(there));
  const read = await readOtherVault(here.deps, (offset) => here.memory.host.readFile({ file, offset }), {
    session: await ownSession(),
  });
  expect(read).toEqual({ ok: false, error: { type: 'newer-version', part: 'backup' } });
});

describe('a folder that two machines use', () => {
  /** Backups of another machine, by their days and mark; nothing that this one could open. */
  const theirs = async ({ deps }: Machine, days: readonly string[], mark: string): Promise<readonly string[]> => {
    const names = days.map((day) => `aftershift-${day}-2359-000009${mark}.jvbak`);
    for (const name of names) {
      const begun = await deps.host.beginBackup({ place: { in: 'own' }, name });
      if (!begun.ok) throw new Error(begun.error.type);
      await deps.host.writeBackup({ writing: begun.value.writing, bytes: new Uint8Array(9) });
      await deps.host.endBackup({ writing: begun.value.writing, keep: true });
    }
    return names;
  };
  const february = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`);

  test('keeps what the other one made, and that takes the place of none of ours', async () => {
    const one = await machine();
    const other = await theirs(one, [...february, '2026-12-01', '2027-01-01'], '-00000000');
    const unmarked = await theirs(one, february, '');
    const made = await one.backups.backUp(true);
    if (!made.ok) throw new Error(made.error.type);
    const left = new Set(one.memory.backups.names('own'));
    expect(other.filter((name) => !left.has(name))).toEqual([]);
    expect(left.has(made.value.name)).toBe(true);
    expect(unmarked.filter((name) => left.has(name)).length).toBeLessThan(february.length);
    const ours = made.value.name.slice(-'-00000000.jvbak'.length, -'.jvbak'.length);
    const old = await theirs(one, february, ours);
    expect((await one.backups.backUp(true)).ok).toBe(true);
    const then = new Set(one.memory.backups.names('own'));
    expect(old.filter((name) => then.has(name)).length).toBeLessThan(february.length);
    expect(other.filter((name) => !then.has(name))).toEqual([]);
  });

  test('has ours tried, not the newer one of the other', async () => {
    const one = await machine();
    expect((await one.backups.backUp(true)).ok).toBe(true);
    await theirs(one, ['2027-01-01'], '-00000000');
    expect(await one.backups.tryRestore()).toEqual({ ok: true, value: { matched: true } });
  });
});

describe('a log that has been compacted', () => {
  const reopen = async ({ memory }: Machine, make = aDatabase().make) => {
    const opened = await openExisting(openDeps(memory, createCache(make)), await ownSession(), filesOf(memory));
    return opened.ok ? { how: opened.value.opened, texts: textsIn(opened.value.vault) } : opened.error;
  };
  const compacted = async () => {
    const one = await machine();
    for (let index = 0; index < 6; index += 1) await put(one.vault, `Evening ${index}.`);
    await compactLog(one.deps, one.vault, false);
    expect(one.memory.base().seq).toBe(0);
    await put(one.vault, 'Between.');
    await compactLog(one.deps, one.vault, false);
    await put(one.vault, 'After.');
    // A save answers before the fast copy has it.
    await one.vault.ledger.commit(() => []);
    expect(one.memory.base().seq).toBe(6);
    return one;
  };

  test('gives everything back from its snapshot and what came after it, with no fast copy at all', async () => {
    const one = await compacted();
    expect(await reopen(one)).toMatchObject({ texts: textsIn(one.vault), how: { cache: 'rebuilt' } });
  });

  test('and from the snapshot before, where the newest is damaged', async () => {
    const one = await compacted();
    const [newestName = ''] = one.memory.backups.names('snapshots');
    const file = one.memory.backups.file('snapshots', newestName);
    file[file.length - 9] = (file.at(-9) ?? 0) ^ 1;
    expect(await reopen(one)).toMatchObject({ texts: textsIn(one.vault) });
  });

  test('opens as it was left from a fast copy that matches', async () => {
    const one = await compacted();
    one.cache.close();
    expect(await reopen(one, one.make)).toMatchObject({ texts: textsIn(one.vault), how: { cache: 'as-left' } });
  });

  test('is only read where no snapshot is left to stand for its beginning', async () => {
    const one = await compacted();
    await one.deps.host.removeBackups({
      place: { in: 'snapshots' },
      names: [...one.memory.backups.names('snapshots')],
    });
    one.cache.close();
    expect(await reopen(one, one.make)).toMatchObject({ how: { readOnly: 'damaged' }, texts: textsIn(one.vault) });
    expect(await reopen(one)).toMatchObject({ type: 'damaged' });
  });

  test('keeps nothing of what was deleted, when that is asked for', async () => {
    const one = await machine();
    const doomed = await put(one.vault, 'To be gone.');
    await put(one.vault, 'Kept.');
    await one.vault.ledger.commit(() => [{ drop: doomed }]);
    await put(one.vault, 'And more.');
    await compactLog(one.deps, one.vault, true);
    await put(one.vault, 'The newest file always stays.');
    expect(one.memory.backups.names('snapshots')).toHaveLength(1);
    expect(await reopen(one)).toMatchObject({ texts: ['And more.', 'Kept.', 'The newest file always stays.'] });
  });
});
