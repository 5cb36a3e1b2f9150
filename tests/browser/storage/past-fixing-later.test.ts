import { describe, expect, test } from 'vitest';
import { undoFixingUntil } from '#shared/journal/fixing';
import { defaultProtection, withHold } from '#shared/journal/protection';
import type { PastFix } from '../../../renderer/vault/past-api.ts';
import { forgetNames } from '../../../renderer/workers/vault/commands/forget-names.ts';
import { removeForGood } from '../../../renderer/workers/vault/commands/entries.ts';
import { forgetOldFixings } from '../../../renderer/workers/vault/past/fixing.ts';
import { accepted, pageSaying, saidIn } from './alias-book.ts';
import { anId } from './stored-vault.ts';
import { finding, first, fixed, journal, lines, nothing, toHeron, words, written } from './past-book.ts';

describe('a detail that is fixed in every place', () => {
  test('leaves what is being written for later, with its earlier wordings, and then goes on', async () => {
    const { vault, past, ids } = await written(20);
    const [page = anId()] = ids;
    const writing = { entries: [page], days: [first], records: [] };
    const { id } = await finding(past, 'Darlene');
    expect(await past.previewPastFix(id, toHeron, writing)).toMatchObject({ ok: true, value: { waiting: 3 } });
    expect(await past.fixPast(id, toHeron, writing)).toEqual({ ok: true, value: { waiting: 3 } });
    expect(vault.holdings.entry(page)?.record.text).toBe(lines[0]);
    expect(await past.pastFixing()).toMatchObject({ state: 'going-on' });
    const marcus = await finding(past, 'Marcus');
    expect(await past.fixPast(marcus.id, { type: 'put', put: { as: 'phrase' } }, nothing)).toEqual({
      ok: false,
      error: { type: 'unfinished' },
    });
    // It was written on meanwhile: what the person was shown is not what stands there.
    await vault.ledger.commit(() => {
      const held = vault.holdings.entry(page);
      const fresh = pageSaying(`${lines[0] ?? ''} And Darlene’s aunt.`, first);
      return held === null || fresh.type !== 'entry'
        ? []
        : [{ put: page, record: { ...held.record, text: fresh.text, document: fresh.document } }];
    });
    expect(await past.continuePastFix(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(vault.holdings.entry(page)?.record.text).toContain('And Heron’s aunt.');
    expect(words(vault)).not.toMatch(/darlene/iu);

    expect(await past.undoPastFix({ entries: [page], days: [], records: [] })).toMatchObject({
      ok: true,
      value: { waiting: 2 },
    });
    expect(vault.holdings.entry(page)?.record.text).toContain('And Heron’s aunt.');
    expect(await past.continuePastFix(nothing)).toMatchObject({ ok: true, value: { waiting: 0 } });
    expect(vault.holdings.entry(page)?.record.text).toContain('And Darlene’s aunt.');
    expect(words(vault)).not.toMatch(/heron/iu);
  });

  test('is taken back but for what was changed since, and says how much that is', async () => {
    const { vault, past, ids } = await written(8);
    const [page = anId()] = ids;
    await fixed(past);
    await vault.ledger.commit(() => {
      const held = vault.holdings.entry(page);
      return held === null ? [] : [{ put: page, record: { ...held.record, text: `${held.record.text} More.` } }];
    });
    const changed = vault.holdings.entry(page);
    expect(await past.undoPastFix(nothing)).toEqual({ ok: true, value: { waiting: 0, stayed: 1 } });
    expect(vault.holdings.entry(page)).toEqual(changed);
    expect(words(vault)).toMatch(/Darlene/u);
    // The page that stays says it, so it still has to be somebody.
    expect(vault.holdings.all('alias').map(({ record }) => record.alias)).toEqual(['Heron']);
  });

  test('two of them are taken back one after the other, newest first', async () => {
    const { vault, past } = await written(12);
    const before = journal(vault);
    await fixed(past);
    const between = journal(vault);
    await past.fixPast(
      (await finding(past, 'Marcus')).id,
      { type: 'put', put: { as: 'role', role: 'the cousin' } },
      nothing,
    );
    expect(words(vault)).not.toMatch(/marcus/iu);
    await past.undoPastFix(nothing);
    expect(journal(vault)).toBe(between);
    await past.undoPastFix(nothing);
    expect(journal(vault)).toBe(before);
  });

  test('moves the marks at words that don’t fit with those words, and back', async () => {
    const { vault, past, ids } = await written(1);
    const [page = anId()] = ids;
    const text = vault.holdings.entry(page)?.record.text ?? '';
    const start = text.indexOf('would ask');
    const at = { ms: 1, offset: 0 };
    const mark = { type: 'doesntFit', version: 1, entry: page, start, end: start + 9, phrase: 'x', at } as const;
    await vault.ledger.commit(() => [{ put: anId(), record: mark }]);
    await fixed(past);
    const [held] = vault.holdings.all('doesntFit');
    const now = vault.holdings.entry(page)?.record.text;
    expect(held?.record.start).toBe(start - 4);
    expect(now?.slice(held?.record.start, held?.record.end)).toBe('would ask');
    await past.undoPastFix(nothing);
    expect(vault.holdings.all('doesntFit').map(({ record }) => record)).toEqual([mark]);
  });

  test.each([
    ['Wren', 'taken'],
    ['', 'unfit'],
    ['x'.repeat(61), 'unfit'],
  ])('can’t become “%s”: %s', async (alias, type) => {
    const { vault, aliases, past } = await written(1);
    await accepted(aliases, 'Dana', 'Wren');
    const before = saidIn(vault);
    const fix: PastFix = { type: 'alias', alias: { kind: 'client', alias, role: null } };
    const { id } = await finding(past, 'Darlene');
    expect(await past.previewPastFix(id, fix, nothing)).toEqual({ ok: false, error: { type } });
    expect(await past.fixPast(id, fix, nothing)).toEqual({ ok: false, error: { type } });
    expect(saidIn(vault)).toBe(before);
  });

  test('is refused under a legal hold, as is its undo', async () => {
    const { vault, past } = await written(4);
    await fixed(past);
    await vault.ledger.commit((at) => [{ put: anId(), record: withHold(defaultProtection, true, at) }]);
    const before = saidIn(vault);
    const { id } = await finding(past, 'Marcus');
    const held = { ok: false, error: { type: 'held' } };
    expect(await past.previewPastFix(id, toHeron, nothing)).toEqual(held);
    expect(await past.fixPast(id, toHeron, nothing)).toEqual(held);
    expect(await past.undoPastFix(nothing)).toEqual(held);
    expect(saidIn(vault)).toBe(before);
  });

  test('keeps nothing of a page that was deleted for good since, nor of forgotten names, and lets go after thirty days', async () => {
    const { vault, past, ids } = await written(3);
    const [page = anId()] = ids;
    await fixed(past);
    const kept = (): string => JSON.stringify(vault.holdings.all('fixedPart'));
    const context = (now: { readonly ms: number; readonly offset: number }) => {
      return { holdings: vault.holdings, now, newId: anId };
    };
    expect(kept()).toContain('I told Darlene');
    await vault.ledger.commit((now) => removeForGood(context(now), page));
    expect(kept()).not.toContain('I told Darlene');
    expect(kept()).toContain('DARLENE');
    const standing = vault.holdings.all('fixing')[0]?.record;
    if (standing === undefined) throw new Error('Nothing was fixed');
    const until = undoFixingUntil(standing);
    expect(forgetOldFixings(vault.holdings, { ...until, ms: until.ms - 1 })).toEqual([]);
    expect(forgetOldFixings(vault.holdings, until)).toHaveLength(2);
    await vault.ledger.commit((now) => forgetNames(context(now), '00'.repeat(32)));
    expect([...vault.holdings.all('fixing'), ...vault.holdings.all('fixedPart')]).toEqual([]);
  });
});
