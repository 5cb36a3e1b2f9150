import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import { addDays } from '#shared/calendar/day-key';
import { accepted, pageSaying } from './alias-book.ts';
import { anId } from './stored-vault.ts';
import { finding, first, journal, nothing, toHeron, words, written } from './past-book.ts';

describe('a detail is fixed in every place', () => {
  test('as was shown before, with every mark kept, and one undo takes all of it back', async () => {
    const { vault, past } = await written(20);
    const before = journal(vault);
    const { id } = await finding(past, 'Darlene');
    const preview = await past.previewPastFix(id, toHeron, nothing);
    if (!preview.ok) throw new Error(preview.error.type);
    expect(preview.value).toMatchObject({ places: 25, earlierWordings: 4, waiting: 0 });
    expect(preview.value.closes).toEqual([first, addDays(first, 10)]);
    expect(preview.value.examples[0]).toMatchObject({ before: { words: 'DARLENE' }, after: { words: 'HERON' } });
    expect(journal(vault)).toBe(before);

    expect(await past.fixPast(id, toHeron, nothing)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(words(vault)).not.toMatch(/darlene/iu);
    expect(words(vault).match(/heron/giu)?.length).toBeGreaterThan(24);
    expect(words(vault)).toContain('HERON’S bus');
    for (const { record } of vault.holdings.all('entry')) expect(layOut(record.document).text).toBe(record.text);
    expect(vault.holdings.all('alias').map(({ record }) => record.alias)).toEqual(['Heron']);
    expect((await past.pastFindings()).map(({ spellings }) => spellings[0])).toEqual(['555-867-5309', 'Marcus']);
    // Of the name itself nothing is left but what the undo needs.
    expect(vault.holdings.all('fixing')[0]?.record).toMatchObject({ state: 'done', words: '' });

    expect(await past.undoPastFix(nothing)).toEqual({ ok: true, value: { waiting: 0, stayed: 0 } });
    expect(journal(vault)).toBe(before);
    expect(vault.holdings.all('fixedPart')).toEqual([]);
    expect(await past.pastFixing()).toBeNull();
    expect((await finding(past, 'Darlene')).places).toBe(25);
  });

  test('of a number by a phrase that holds nothing of it', async () => {
    const { vault, past } = await written(8);
    const { id } = await finding(past, '555-867-5309');
    await past.fixPast(id, { type: 'put', put: { as: 'phrase' } }, nothing);
    expect(words(vault)).toContain('Call [phone] about the form.');
    expect(words(vault)).not.toContain('5309');
    expect(vault.holdings.all('alias')).toEqual([]);
  });

  test('under the alias that somebody known has, in all their forms', async () => {
    const { vault, aliases, past } = await written(4);
    const wren = await accepted(aliases, 'Marcus Delgado', 'Wren');
    await vault.ledger.commit(() => [
      { put: anId(), record: pageSaying('Marcus Delgado sat. So did Marcus.', '2026-02-01') },
    ]);
    await past.lookThrough('US');
    const [known] = await past.pastFindings();
    expect(await past.fixPast(known?.id ?? '', { type: 'known', id: wren }, nothing)).toMatchObject({ ok: true });
    expect(words(vault)).toContain('Wren sat. So did Wren.');
    expect(words(vault)).not.toMatch(/marcus|delgado/iu);
    await past.undoPastFix(nothing);
    expect(words(vault)).toContain('Marcus Delgado sat. So did Marcus.');
    expect(vault.holdings.all('alias')).toHaveLength(1);
  });
});
