import { beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '#shared/journal/settings';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { Database } from '../../../renderer/vault/database.ts';
import { prepareMerge } from '../../../renderer/workers/vault/backups/merging.ts';
import { createCache } from '../../../renderer/workers/vault/cache.ts';
import { openExisting } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import {
  aDatabase,
  anId,
  entryWith,
  filesOf,
  type MemoryHost,
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

const look = async (vault: Parameters<typeof textsIn>[0]) => textsIn(vault);

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

  const merged = async (memory: MemoryHost, make: () => Database, cutOffAfter: number | null = null) => {
    const cache = createCache(make);
    const deps = openDeps(memory, cache);
    const found = await openExisting(deps, session, filesOf(memory));
    if (!found.ok) throw new Error(found.error.type);
    const { vault, opened } = found.value;
    expect(opened).toMatchObject({ cache: 'forked', readOnly: 'forked' });
    const before = { texts: textsIn(vault), frames: memory.frames().length };
    const refused = await vault.ledger.commit(() => [{ put: anId(), record: entryWith('refused') }]);
    expect([refused.ok, memory.frames().length]).toEqual([false, before.frames]);
    const { fork } = vault;
    if (fork === null) throw new Error('No fork');
    const merge = await prepareMerge(deps, vault, { side: fork.side, session: null, made: null }, false);
    if (cutOffAfter !== null) {
      memory.refuseAfter(cutOffAfter, { type: 'disk-full', code: 'ENOSPC' });
      expect((await fork.join(() => merge.apply())).ok).toBe(false);
      memory.refuse(null);
      expect(vault.ledger.readOnly()).toBe('forked');
      cache.close();
      return { before: before.texts, after: textsIn(vault), preview: merge.preview };
    }
    expect((await fork.join(() => merge.apply())).ok).toBe(true);
    expect(vault.ledger.readOnly()).toBeNull();
    await vault.ledger.commit(() => [{ put: anId(), record: defaultSettings }]);
    await vault.ledger.commit(() => []);
    cache.close();
    return { before: before.texts, after: textsIn(vault), preview: merge.preview };
  };

  test.each([
    ['as long', 1],
    ['longer', 3],
  ])('open to be read, and a merge has every record of both, when the log is %s', async (_which, count) => {
    const { memory, make } = await parted(
      (vault) => put(vault, 'here'),
      async (vault) => {
        for (let turn = 0; turn < count; turn += 1) await put(vault, `there ${turn}`);
      },
    );
    const there = Array.from({ length: count }, (_, turn) => `there ${turn}`);
    const { before, after, preview } = await merged(memory, make);
    expect([before, after]).toEqual([
      ['shared', ...there],
      ['here', 'shared', ...there],
    ]);
    expect(preview).toMatchObject({ newPages: 1, bothChanged: [] });
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'as-left', used: after });
    expect((await unlockOnce(session, memory, aDatabase().make, look)).used).toEqual(after);
  });

  test.each([0, 1, 2, 3])('lose nothing when the disk is full after %i frames of the merge', async (frames) => {
    const { memory, make } = await parted(
      async (vault) => {
        for (let page = 0; page < 3; page += 1) await put(vault, `${page} ${'here '.repeat(200_000)}`);
      },
      (vault) => put(vault, 'there'),
    );
    const { after: halfway } = await merged(memory, make, frames);
    expect(halfway).toHaveLength(2 + Math.min(3, frames));
    const { after } = await merged(memory, make);
    expect(after.map((text) => text.slice(0, 6))).toEqual(['0 here', '1 here', '2 here', 'shared', 'there']);
    expect(await unlockOnce(session, memory, make, look)).toMatchObject({ how: 'as-left', used: after });
  });

  test('keep both wordings of a page that both changed', async () => {
    const { memory, make } = await parted(
      (vault, id) => put(vault, 'here', id),
      async (vault, id) => {
        await put(vault, 'there', id);
        await put(vault, 'there again', id);
      },
    );
    const { before, after } = await merged(memory, make);
    expect([before, after]).toEqual([['there again'], ['here', 'there again']]);
  });

  test('come out the same whichever of them is opened first', async () => {
    const { memory, make } = await parted(
      async (vault, id) => {
        await put(vault, 'here', id);
        await put(vault, 'here again', id);
      },
      (vault, id) => put(vault, 'there', id),
    );
    expect((await merged(memory, make)).after).toEqual(['here again', 'there']);
  });
});
