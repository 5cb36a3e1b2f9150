import { describe, expect, test } from 'vitest';
import { prepareMerge } from '../../../renderer/workers/vault/backups/merging.ts';
import { carried, machine, mergeInto, rewrite, second } from './machines.ts';
import { newSession, put, textsIn } from './stored-vault.ts';

describe('two machines that wrote apart for a month', () => {
  test('hold everything after a merge there and back: what both changed stands twice, and nothing is doubled again', async () => {
    const home = await machine();
    for (const text of ['kept', 'edited at work', 'edited at home', 'edited at both']) await put(home.vault, text);
    const work = await second(home);
    for (let evening = 0; evening < 30; evening += 1) {
      await put(home.vault, `home, evening ${evening}`);
      await put(work.vault, `work, evening ${evening}`);
    }
    await rewrite(work.vault, 'edited at work', 'edited at work, indeed');
    await rewrite(home.vault, 'edited at home', 'edited at home, indeed');
    await rewrite(home.vault, 'edited at both', 'edited at both, said home');
    await rewrite(work.vault, 'edited at both', 'edited at both, said work');

    const { preview } = await mergeInto(home, work);
    expect(preview).toMatchObject({ newPages: 30, changedThere: 1, deletedThere: 0, deletedHere: 0, differing: 0 });
    expect(preview.bothChanged).toEqual([{ day: '2026-11-19', title: 'edited at both, said home' }]);
    const expected = [
      ...Array.from({ length: 30 }, (_, evening) => [`home, evening ${evening}`, `work, evening ${evening}`]).flat(),
      'kept',
      'edited at work, indeed',
      'edited at home, indeed',
      'edited at both, said home',
      'edited at both, said work',
    ].toSorted();
    expect(textsIn(home.vault)).toEqual(expected);

    await mergeInto(work, home);
    expect(textsIn(work.vault)).toEqual(expected);
    const again = await mergeInto(home, work);
    expect(again.preview).toMatchObject({ newPages: 0, changedThere: 0, bothChanged: [] });
    expect(textsIn(home.vault)).toEqual(expected);
  });

  test('can have a merge taken back as if it had never been, and done again', async () => {
    const home = await machine();
    await put(home.vault, 'both');
    const work = await second(home);
    await put(work.vault, 'from work');
    await rewrite(work.vault, 'both', 'both, said work');
    await rewrite(home.vault, 'both', 'both, said home');
    const before = textsIn(home.vault);
    const { undo } = await mergeInto(home, work);
    expect(textsIn(home.vault)).toEqual(['both, said home', 'both, said work', 'from work']);
    expect(home.memory.backups.names('snapshots')).toHaveLength(1);
    expect((await undo()).ok).toBe(true);
    expect(textsIn(home.vault)).toEqual(before);
    await mergeInto(home, work);
    expect(textsIn(home.vault)).toEqual(['both, said home', 'both, said work', 'from work']);
  });

  test('do not bring back what was deleted, unless that is asked for', async () => {
    const home = await machine();
    const doomed = await put(home.vault, 'deleted at home');
    const work = await second(home);
    await home.vault.ledger.commit(() => [{ drop: doomed }]);
    const { preview } = await mergeInto(home, work);
    expect([preview.deletedHere, textsIn(home.vault)]).toEqual([1, []]);
    const asked = await prepareMerge(home.deps, home.vault, await carried(work, home), true);
    await asked.apply();
    expect(textsIn(home.vault)).toEqual(['deleted at home']);
    const back = await mergeInto(work, home);
    expect([back.preview.deletedThere, textsIn(work.vault)]).toEqual([0, ['deleted at home']]);
  });

  test('lose nothing when a merge is cut off by a full disk: done again, it ends where it should', async () => {
    const home = await machine();
    await put(home.vault, 'here');
    const work = await second(home);
    const long = 'The oven door was open again. '.repeat(30_000);
    for (let page = 0; page < 4; page += 1) await put(work.vault, `${page} ${long}`);
    const merge = await prepareMerge(home.deps, home.vault, await carried(work, home), false);
    home.memory.refuseAfter(2, { type: 'disk-full', code: 'ENOSPC' });
    expect(await merge.apply()).toEqual({ ok: false, error: { type: 'disk-full' } });
    home.memory.refuse(null);
    await mergeInto(home, work);
    expect(textsIn(home.vault)).toEqual(textsIn(work.vault));
  });
});

test('another person’s vault comes in under ids of this one, and twice is once', async () => {
  const here = await machine();
  await put(here.vault, 'mine');
  const theirs = await newSession();
  const there = await machine(theirs);
  await put(there.vault, 'theirs');
  await mergeInto(here, there, theirs);
  expect(textsIn(here.vault)).toEqual(['mine', 'theirs']);
  const again = await mergeInto(here, there, theirs);
  expect([again.preview.newPages, textsIn(here.vault)]).toEqual([0, ['mine', 'theirs']]);
});
