import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAutosave, type Saved, type SaveState } from '../../../renderer/editor/autosave.ts';
import { handTurned, settled } from './hand-turned.ts';

const rhythm = { pause: 800, ceiling: 3000, retry: 5000 } as const;
const at = { ms: 0, offset: 0 };

/** An autosave whose disk answers at once, or as `answer` says, or when it is let go. */
const page = (answer: (text: string) => Saved = () => ({ ok: true, at })) => {
  const hand = handTurned();
  const saves: { readonly text: string; readonly at: number }[] = [];
  const states: SaveState['type'][] = [];
  let held: (() => void)[] | null = null;
  const autosave = createAutosave<string>(hand, {
    ...rhythm,
    save: async (text) => {
      const begun = hand.now();
      if (held !== null) await new Promise<void>((go) => held?.push(go));
      const saved = answer(text);
      if (saved.ok) saves.push({ text, at: begun });
      return saved;
    },
    onState: ({ type }) => states.push(type),
  });
  return {
    ...hand,
    autosave,
    saves,
    states,
    texts: () => saves.map(({ text }) => text),
    /** From here on the disk takes its time. */
    hold: () => {
      held = [];
    },
    letGo: async () => {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
      await settled();
    },
  };
};

describe('words on a page', () => {
  test('are saved once, a pause after the last key', async () => {
    const { autosave, pass, saves, states } = page();
    for (const text of ['T', 'Tw', 'Two']) {
      autosave.touch(text);
      await pass(300);
    }
    await pass(499);
    expect(saves).toEqual([]);
    await pass(1);
    expect(saves).toEqual([{ text: 'Two', at: 1400 }]);
    expect(states.at(-1)).toBe('saved');
    await pass(60_000);
    expect(saves).toHaveLength(1);
  });

  test('typed without a pause are still saved at the ceiling, in order', async () => {
    const { autosave, pass, saves } = page();
    for (let key = 1; key <= 100; key += 1) {
      autosave.touch('x'.repeat(key));
      await pass(100);
    }
    await pass(10_000);
    const gaps = saves.map((save, index) => save.at - (saves[index - 1]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(3100);
    expect(saves.map(({ text }) => text.length)).toEqual([30, 60, 90, 100]);
  });

  test('never land out of order, however long the disk takes', async () => {
    const { autosave, pass, texts, hold, letGo } = page();
    hold();
    autosave.touch('first');
    await pass(800);
    autosave.touch('second');
    await pass(800);
    autosave.touch('third');
    await pass(800);
    expect(texts()).toEqual([]);
    await letGo();
    await pass(800);
    expect(texts()).toEqual(['first', 'third']);
  });

  test('typed while a save is on its way are unsaved until the next one', async () => {
    const { autosave, pass, states, hold, letGo, texts } = page();
    hold();
    autosave.touch('before');
    await pass(800);
    expect(autosave.state().type).toBe('saving');
    autosave.touch('before and after');
    await letGo();
    expect(autosave.state().type).toBe('dirty');
    expect(states).not.toContain('saved');
    await pass(800);
    expect(texts()).toEqual(['before', 'before and after']);
    expect(autosave.state().type).toBe('saved');
  });

  test('are saved at once when the page is left, and nothing is written twice', async () => {
    const { autosave, pass, texts, pending } = page();
    expect(await autosave.flush()).toEqual({ type: 'clean' });
    autosave.touch('mid-word');
    expect((await autosave.flush()).type).toBe('saved');
    await pass(60_000);
    expect(texts()).toEqual(['mid-word']);
    expect(pending()).toBe(0);
  });

  test('that came while the page was being left are waited for too', async () => {
    const { autosave, texts, hold, letGo } = page();
    hold();
    autosave.touch('one');
    const left = autosave.flush();
    await settled();
    autosave.touch('one two');
    await letGo();
    expect((await left).type).toBe('saved');
    expect(texts()).toEqual(['one', 'one two']);
  });
});

describe('a disk that refuses', () => {
  test('keeps the words, says why, and is asked again by itself', async () => {
    let full = true;
    const { autosave, pass, texts } = page(() => (full ? { ok: false, reason: 'disk-full' } : { ok: true, at }));
    autosave.touch('kept');
    await pass(800);
    expect(autosave.state()).toEqual({ type: 'failed', reason: 'disk-full' });
    await pass(5000);
    expect(autosave.state()).toEqual({ type: 'failed', reason: 'disk-full' });
    full = false;
    await pass(5000);
    expect(texts()).toEqual(['kept']);
    expect(autosave.state().type).toBe('saved');
  });

  test('is still said to refuse while more is typed, and gets the newest words next', async () => {
    let full = true;
    const { autosave, pass, texts } = page(() => (full ? { ok: false, reason: 'io' } : { ok: true, at }));
    autosave.touch('old');
    await pass(800);
    autosave.touch('old and new');
    expect(autosave.state()).toEqual({ type: 'failed', reason: 'io' });
    full = false;
    await pass(800);
    expect(texts()).toEqual(['old and new']);
  });

  test('never puts older words back over newer ones', async () => {
    let full = true;
    const { autosave, pass, texts, hold, letGo } = page(() => {
      const refused = full;
      full = false;
      return refused ? { ok: false, reason: 'io' } : { ok: true, at };
    });
    hold();
    autosave.touch('older');
    await pass(800);
    autosave.touch('newer');
    await letGo();
    await pass(60_000);
    expect(texts()).toEqual(['newer']);
  });

  test('is what leaving the page is told, so that nobody thinks it saved', async () => {
    const { autosave } = page(() => ({ ok: false, reason: 'read-only' }));
    autosave.touch('kept');
    expect(await autosave.flush()).toEqual({ type: 'failed', reason: 'read-only' });
    expect(await autosave.flush()).toEqual({ type: 'failed', reason: 'read-only' });
  });

  test('by a bug does not end the saving, and the bug is not hidden', async () => {
    let broken = true;
    const { autosave, pass, texts } = page(() => {
      if (broken) throw new TypeError('a bug');
      return { ok: true, at };
    });
    autosave.touch('kept');
    await expect(autosave.flush()).rejects.toThrow('a bug');
    expect(autosave.state().type).toBe('failed');
    broken = false;
    await pass(5000);
    expect(texts()).toEqual(['kept']);
  });
});

test('what was typed last is told, before it is on the disk and after', async () => {
  const { autosave, pass, hold, letGo } = page();
  expect(autosave.newest()).toBeNull();
  autosave.touch('one');
  hold();
  await pass(800);
  expect(autosave.newest()).toBe('one');
  autosave.touch('one two');
  await letGo();
  expect(autosave.newest()).toBe('one two');
  await pass(800);
  expect(autosave.state().type).toBe('saved');
  expect(autosave.newest()).toBe('one two');
});

test('whatever is typed, paused and refused: the last words are down in the end, and never out of order', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const) }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 6000 }) }),
    fc.record({ kind: fc.constant('refuse' as const), refused: fc.boolean() }),
    fc.record({ kind: fc.constant('leave' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let refused = false;
      const { autosave, pass, saves } = page(() => (refused ? { ok: false, reason: 'io' } : { ok: true, at }));
      let typed = 0;
      for (const one of steps) {
        if (one.kind === 'type') autosave.touch(`${(typed += 1)}`);
        else if (one.kind === 'wait') await pass(one.ms);
        else if (one.kind === 'refuse') refused = one.refused;
        else await autosave.flush();
      }
      refused = false;
      await pass(20_000);
      const numbers = saves.map(({ text }) => Number(text));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(numbers.at(-1) ?? 0).toBe(typed);
    }),
    { numRuns: 60 },
  );
});

describe('what is let go', () => {
  test('is never saved, however long the page stays', async () => {
    const { autosave, pass, saves } = page();
    autosave.touch('a secret');
    autosave.drop();
    expect([autosave.newest(), autosave.state().type]).toEqual([null, 'clean']);
    await pass(60_000);
    expect(saves).toEqual([]);
  });

  test('is not tried again when the disk refuses it late, and what is typed after it is saved', async () => {
    let isFull = true;
    const { autosave, hold, letGo, pass, texts } = page(() =>
      isFull ? { ok: false, reason: 'disk-full' } : { ok: true, at },
    );
    hold();
    autosave.touch('a secret');
    await pass(800);
    autosave.drop();
    await letGo();
    isFull = false;
    await pass(60_000);
    expect([texts(), autosave.state().type]).toEqual([[], 'clean']);
    autosave.touch('what is to stay');
    await autosave.flush();
    expect(texts()).toEqual(['what is to stay']);
  });
});
