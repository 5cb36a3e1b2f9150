import { describe, expect, test } from 'vitest';
import { earlierWording } from '#shared/journal/earlier-wording';
import { defaultProtection, withHold } from '#shared/journal/protection';
import { broughtInView, forgetOldMerges } from '../../../renderer/workers/vault/backups/brought-in.ts';
import type { MergeProgress } from '../../../renderer/workers/vault/backups/bringing-in.ts';
import { prepareMerge } from '../../../renderer/workers/vault/backups/merging.ts';
import { takeBack } from '../../../renderer/workers/vault/backups/taking-back.ts';
import { removeForGood } from '../../../renderer/workers/vault/commands/entries.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { carried, type Machine, machine, mergeInto, ownSession, rewrite, second } from './machines.ts';
import { anId, put, textsIn, unlockOnce } from './stored-vault.ts';

const now = { ms: Date.parse('2026-11-19T22:46:00Z'), offset: -300 };
const later = (days: number) => ({ ...now, ms: now.ms + days * 86_400_000 });
const untold = (): void => undefined;

/** Home and work: one page new at work, one changed there only, and one changed on both sides. */
const apart = async () => {
  const home = await machine();
  await put(home.vault, 'changed there');
  await put(home.vault, 'both');
  await put(home.vault, 'only here');
  const work = await second(home);
  await put(work.vault, 'from work');
  await rewrite(work.vault, 'changed there', 'changed there, at work');
  await rewrite(work.vault, 'both', 'both, said work');
  await rewrite(home.vault, 'both', 'both, said home');
  return { home, work, before: textsIn(home.vault) };
};

const merged = ['both, said home', 'both, said work', 'changed there, at work', 'from work', 'only here'];

/** Locks and unlocks: what is in memory only is gone. */
const afterRestart = async <T>(of: Machine, act: (vault: OpenVault) => Promise<T>): Promise<T> => {
  await of.vault.ledger.commit(() => []);
  of.cache.close();
  return (await unlockOnce(await ownSession(), of.memory, of.make, act)).used;
};

const hold = async ({ ledger }: OpenVault): Promise<void> => {
  await ledger.commit((at) => [{ put: anId(), record: withHold(defaultProtection, true, at) }]);
};

const everyWord = ({ holdings }: OpenVault): string => JSON.stringify(holdings.everything());

const longPages = async ({ vault }: Machine, count: number): Promise<void> => {
  const long = 'The oven door was open again. '.repeat(30_000);
  for (let page = 0; page < count; page += 1) await put(vault, `${page} ${long}`);
};

describe('a merge that is taken back', () => {
  test('after a lock and a restart leaves the vault as it was, and merged again it comes to the same', async () => {
    const { home, work, before } = await apart();
    await mergeInto(home, work);
    expect(textsIn(home.vault)).toEqual(merged);
    await afterRestart(home, async (vault) => {
      expect(broughtInView(vault.holdings, later(29))).toMatchObject({
        at: now,
        until: later(30),
        isWhole: true,
        pages: { new: 1, changedThere: 1, bothChanged: 1 },
      });
      expect(await takeBack(vault, untold)).toEqual({ ok: true, value: { stayed: 0 } });
      expect(textsIn(vault)).toEqual(before);
      expect(broughtInView(vault.holdings, now)).toBeNull();
      expect(vault.holdings.all('broughtInPart')).toEqual([]);
      const again = await mergeInto({ ...home, vault }, work);
      expect(again.preview).toMatchObject({ newPages: 1, changedThere: 1, bothChanged: [{}] });
      expect(textsIn(vault)).toEqual(merged);
    });
  });

  test('leaves every page that was written in since, says how many, and keeps what such a page was before', async () => {
    const { home, work } = await apart();
    const page = await put(work.vault, 'from work, to be gone on with');
    await work.vault.ledger.commit(() => {
      const entry = work.vault.holdings.entry(page)?.record;
      return entry === undefined ? [] : [{ put: anId(), record: earlierWording(page, entry, entry) }];
    });
    await mergeInto(home, work);
    await rewrite(home.vault, 'from work, to be gone on with', 'from work, gone on with at home');
    await rewrite(home.vault, 'changed there, at work', 'changed there, and here');
    await put(home.vault, 'written after it');
    expect(await takeBack(home.vault, untold)).toEqual({ ok: true, value: { stayed: 2 } });
    expect(textsIn(home.vault)).toEqual([
      'both, said home',
      'changed there, and here',
      'from work, gone on with at home',
      'only here',
      'written after it',
    ]);
    const wordings = home.vault.holdings.all('earlierWording').map(({ record }) => record.text);
    expect(wordings).toEqual(['from work, to be gone on with']);
  });

  test('stays under a legal hold, and can go once it is lifted', async () => {
    const { home, work, before } = await apart();
    await mergeInto(home, work);
    await hold(home.vault);
    expect(await takeBack(home.vault, untold)).toEqual({ ok: false, error: { type: 'held' } });
    expect(forgetOldMerges(home.vault.holdings, later(400))).toEqual([]);
    expect(textsIn(home.vault)).toEqual(merged);
    const [held] = home.vault.holdings.all('protection');
    if (held === undefined) throw new Error('No hold');
    await home.vault.ledger.commit((at) => [{ put: held.id, record: withHold(held.record, false, at) }]);
    await takeBack(home.vault, untold);
    expect(textsIn(home.vault)).toEqual(before);
  });

  test('and is refused by the disk halfway is taken back to its end the next time', async () => {
    const home = await machine();
    await put(home.vault, 'here');
    const work = await second(home);
    await longPages(work, 3);
    await mergeInto(home, work);
    home.memory.refuseAfter(2, { type: 'disk-full', code: 'ENOSPC' });
    expect(await takeBack(home.vault, untold)).toEqual({ ok: false, error: { type: 'disk-full' } });
    home.memory.refuse(null);
    expect(broughtInView(home.vault.holdings, now)?.isWhole).toBe(false);
    expect((await takeBack(home.vault, untold)).ok).toBe(true);
    expect(textsIn(home.vault)).toEqual(['here']);
    await mergeInto(home, work);
    expect(textsIn(home.vault)).toEqual(textsIn(work.vault));
  });
});

describe('a merge that was cut off', () => {
  test('is known after a restart as the part that it is, and the whole of it is taken back after it was gone on with', async () => {
    const home = await machine();
    await put(home.vault, 'here');
    const work = await second(home);
    await longPages(work, 3);
    const merge = await prepareMerge(home.deps, home.vault, await carried(work, home), false);
    home.memory.refuseAfter(2, { type: 'disk-full', code: 'ENOSPC' });
    expect((await merge.apply()).ok).toBe(false);
    home.memory.refuse(null);
    await afterRestart(home, async (vault) => {
      const part = broughtInView(vault.holdings, now);
      expect([part?.isWhole, part?.pages.new, textsIn(vault).length]).toEqual([false, 2, 3]);
      await mergeInto({ ...home, vault }, work);
      expect(broughtInView(vault.holdings, now)).toMatchObject({ isWhole: true, pages: { new: 3 } });
      await takeBack(vault, untold);
      expect(textsIn(vault)).toEqual(['here']);
    });
  });

  test('by the person, before the copy to go back to is there, has brought nothing in', async () => {
    const { home, work, before } = await apart();
    const merge = await prepareMerge(home.deps, home.vault, await carried(work, home), false);
    const stopped = await merge.apply({ progress: untold, isStopped: () => true });
    expect(stopped).toEqual({ ok: false, error: { type: 'no-snapshot', why: { type: 'stopped' } } });
    expect([textsIn(home.vault), home.memory.backups.names('snapshots')]).toEqual([before, []]);
    const snapshots = (): number => home.memory.backups.names('snapshots').length;
    const late = await merge.apply({ progress: untold, isStopped: () => snapshots() > 0 });
    expect([late.ok, snapshots(), textsIn(home.vault)]).toEqual([false, 1, before]);
    expect(broughtInView(home.vault.holdings, now)).toBeNull();
  });
});

test('a page that someone goes on with while a merge is under way keeps every word', async () => {
  const { home, work } = await apart();
  const merge = await prepareMerge(home.deps, home.vault, await carried(work, home), false);
  let isWriting = false;
  const progress = ({ phase }: MergeProgress): void => {
    if (phase !== 'bringing-in' || isWriting) return;
    isWriting = true;
    void rewrite(home.vault, 'changed there', 'changed there, and here meanwhile');
  };
  expect((await merge.apply({ progress, isStopped: () => false })).ok).toBe(true);
  expect(textsIn(home.vault)).toEqual([...merged, 'changed there, and here meanwhile'].toSorted());
});

test('a merge tells how far it has come, up to all of its records', async () => {
  const home = await machine();
  await put(home.vault, 'here');
  const work = await second(home);
  await longPages(work, 3);
  const told: MergeProgress[] = [];
  const merge = await prepareMerge(home.deps, home.vault, await carried(work, home), false);
  await merge.apply({ progress: (progress) => void told.push(progress), isStopped: () => false });
  expect(told).toEqual([{ phase: 'snapshot' }, ...[0, 1, 2].map((done) => ({ phase: 'bringing-in', done, of: 3 }))]);
});

describe('what a merge put in the place of pages', () => {
  test('is not kept of a page that was deleted for good', async () => {
    const { home, work } = await apart();
    await mergeInto(home, work);
    expect(everyWord(home.vault)).toContain('"changed there"');
    const held = home.vault.holdings.all('entry').find(({ record }) => record.text === 'changed there, at work');
    if (held === undefined) throw new Error('Not brought in');
    const { holdings, ledger } = home.vault;
    await ledger.commit((at) => removeForGood({ holdings, now: at, newId: anId }, held.id));
    expect(everyWord(home.vault)).not.toContain('"changed there');
    await takeBack(home.vault, untold);
    expect(textsIn(home.vault)).toEqual(['both, said home', 'only here']);
  });

  test('goes after thirty days, and with the next merge', async () => {
    const { home, work } = await apart();
    await mergeInto(home, work);
    expect(forgetOldMerges(home.vault.holdings, later(29))).toEqual([]);
    await put(work.vault, 'later, from work');
    await mergeInto(home, work);
    expect(everyWord(home.vault)).not.toContain('"changed there"');
    expect(broughtInView(home.vault.holdings, now)?.pages).toEqual({ new: 1, changedThere: 0, bothChanged: 0 });
    await home.vault.ledger.commit(() => forgetOldMerges(home.vault.holdings, later(30)));
    expect(home.vault.holdings.all('broughtInPart')).toEqual([]);
    expect(await takeBack(home.vault, untold)).toEqual({ ok: false, error: { type: 'nothing' } });
  });

  test('is this machine’s own: no other one takes it over from a backup', async () => {
    const { home, work } = await apart();
    await mergeInto(home, work);
    const third = await second(home);
    expect(third.vault.holdings.all('broughtIn')).toEqual([]);
    await put(home.vault, 'one more');
    await mergeInto(work, home);
    expect(work.vault.holdings.all('broughtIn')).toHaveLength(1);
    expect(work.vault.holdings.all('broughtInPart')).toHaveLength(1);
    // The other version of the page that both changed is one that work did not have.
    expect(broughtInView(work.vault.holdings, now)?.pages.new).toBe(2);
  });
});
