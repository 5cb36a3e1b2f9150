import { describe, expect, test } from 'vitest';
import type { PastFix } from '../../../renderer/vault/past-api.ts';
import { aMachine } from './keyed-machine.ts';
import { anId } from './stored-vault.ts';
import { apisOf, first, fixed, journal, nothing, restarted, toHeron, words, written } from './past-book.ts';

describe('a fix through the past', () => {
  test('goes on after a crash between any two frames, and so does its undo', async () => {
    const long = ' The oven door was open again.'.repeat(3000);
    for (const frames of [0, 1, 2, 3, 4]) {
      const home = await written(24, long);
      const before = journal(home.vault);
      const said = words(home.vault);
      home.memory.refuseAfter(frames, { type: 'disk-full', code: 'ENOSPC' });
      expect((await fixed(home.past)).ok).toBe(false);
      home.memory.refuse(null);
      await restarted(home, async (vault) => {
        const { past } = apisOf(vault);
        if (frames < 3) expect(/darlene/iu.test(words(vault))).toBe(true);
        if (frames < 2) {
          // The alias alone, or nothing at all: whoever looks again finds it as it was.
          await past.lookThrough('US');
          const [one] = await past.pastFindings();
          const [card] = vault.holdings.all('alias');
          const fix: PastFix = card === undefined ? toHeron : { type: 'known', id: card.id };
          expect(await past.fixPast(one?.id ?? '', fix, nothing)).toMatchObject({ ok: true });
        } else {
          expect(await past.pastFixing()).toMatchObject({ state: 'going-on' });
          expect(await past.continuePastFix(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
        }
        expect(/darlene/iu.test(words(vault))).toBe(false);
        expect(await past.pastFixing()).toMatchObject({ state: 'done' });
        home.memory.refuseAfter(frames, { type: 'disk-full', code: 'ENOSPC' });
        expect((await past.undoPastFix(nothing)).ok).toBe(false);
        home.memory.refuse(null);
        if (frames > 0) expect(await past.pastFixing()).toMatchObject({ state: 'going-back' });
        expect(await (frames === 0 ? past.undoPastFix(nothing) : past.continuePastFix(nothing))).toMatchObject({
          ok: true,
          value: { waiting: 0 },
        });
        // The alias that a crash left behind by itself was there before the fix, and stays.
        if (frames !== 1) expect(journal(vault) === before).toBe(true);
        expect(words(vault) === said).toBe(true);
      });
    }
  });

  test('is gone on with by the next unlock', async () => {
    const home = await aMachine();
    const vault = await home.unlock();
    const page = { day: first, prompt: null, document: { type: 'doc' } };
    for (const text of ['My client Darlene came.', 'My client Darlene left.']) {
      await vault.saveWording({ ...page, id: anId(), text });
    }
    await vault.lookThrough('US');
    const [one] = await vault.pastFindings();
    // The alias, the beginning, and then no more.
    home.memory.refuseAfter(2, { type: 'disk-full', code: 'ENOSPC' });
    expect((await vault.fixPast(one?.id ?? '', toHeron, nothing)).ok).toBe(false);
    home.memory.refuse(null);
    await vault.settled();
    const again = await home.unlock();
    const titles = (await again.journal()).map(({ title }) => title).toSorted();
    expect(titles).toEqual(['My client Heron came', 'My client Heron left']);
    expect(await again.pastFixing()).toMatchObject({ state: 'done', pages: 2 });
  });
});
