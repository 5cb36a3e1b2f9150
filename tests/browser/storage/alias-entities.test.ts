import { aloneSince } from '../../../renderer/workers/vault/supervision/alone-since.ts';
import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { accepted, aliasesOf, client, knownIn, pageSaying, saidIn } from './alias-book.ts';
import { machine } from './machines.ts';
import { anId } from './stored-vault.ts';

const today = '2026-11-19' as DayKey;

const opened = async () => {
  const { vault } = await machine();
  return { vault, api: aliasesOf(vault) };
};

/** The change, and then its undo: fails unless all is as it was. */
const undone = async (
  { api, vault }: Awaited<ReturnType<typeof opened>>,
  change: () => Promise<{ readonly ok: boolean; readonly value?: { readonly undo: number | null } }>,
): Promise<void> => {
  const before = JSON.parse(saidIn(vault)) as readonly { readonly record: { readonly type: string } }[];
  const done = await change();
  expect(saidIn(vault)).not.toEqual(JSON.stringify(before));
  const token = done.value?.undo ?? null;
  expect(token === null ? null : await api.undoAlias(token)).toMatchObject({ ok: true });
  // Which copy this is, and what names are hashed with, is said with the first change and stays.
  const lasting = ['copies', 'formSeeds'];
  const records = (all: typeof before) => all.flatMap(({ record }) => (lasting.includes(record.type) ? [] : [record]));
  expect(records(JSON.parse(saidIn(vault)) as typeof before)).toEqual(records(before));
};

describe('two people of the book', () => {
  test('that turn out to be one are one card and one alias, and are told apart again exactly as they were', async () => {
    const both = await opened();
    const { api, vault } = both;
    const heron = await accepted(api, 'Roberto Villanueva', 'Heron');
    const alder = await accepted(api, 'Bobby', 'Alder');
    await api.setStage(alder, 'warming');
    await api.changeCard(alder, { knownSince: '2024-02' });
    await api.addPromise(alder, 'Ask about the bus pass.');
    await vault.ledger.commit(() => [
      { put: anId(), record: pageSaying('Heron came.') },
      { put: anId(), record: pageSaying('Alder came. Alder left.') },
    ]);
    const before = saidIn(vault);
    await api.mergeEntities(heron, alder);
    expect(await knownIn(api, 'Bobby came with Roberto.')).toEqual(['Bobby: Heron', 'Roberto: Heron']);
    const { cards } = await api.people(today);
    const said = 'Alder met a heron. HERON’s bus.';
    expect(
      (await api.recognise(said, [], null)).aliases.map(({ start, end, alias }) => [said.slice(start, end), alias]),
    ).toEqual([
      ['Alder', 'Heron'],
      ['HERON’s', 'Heron'],
    ]);
    expect(cards).toMatchObject([
      {
        alias: 'Heron',
        stage: 'warming',
        knownSince: '2024-02',
        mentions: 3,
        merged: [{ id: alder, alias: 'Alder' }],
        openPromises: [{ text: 'Ask about the bus pass.' }],
      },
    ]);
    await api.splitEntity(alder);
    const withoutOrigins = (text: string) => text.replaceAll(/"by":\{[^}]*\}/gu, '');
    expect(withoutOrigins(saidIn(vault))).toBe(withoutOrigins(before));
    expect(await knownIn(api, 'Bobby came.')).toEqual(['Bobby: Alder']);
    await undone(both, () => api.mergeEntities(heron, alder));
  });

  test('merged either way round, as two machines might, are one and no endless circle', async () => {
    const { api, vault } = await opened();
    const heron = await accepted(api, 'Roberto', 'Heron');
    const alder = await accepted(api, 'Bobby', 'Alder');
    await api.mergeEntities(heron, alder);
    expect(await api.mergeEntities(alder, heron)).toMatchObject({ ok: true, value: { undo: null } });
    await vault.ledger.commit(() =>
      vault.holdings.all('alias').map(({ id, record }) => ({
        put: id,
        record: { ...record, mergedInto: id === heron ? alder : heron },
      })),
    );
    expect((await api.people(today)).cards.length).toBeLessThanOrEqual(2);
    expect(await knownIn(api, 'Bobby came.')).toHaveLength(1);
  });

  test('never has a name in it that is known: its own, or that of somebody else here', async () => {
    const { api } = await opened();
    const heron = await accepted(api, 'Keisha Morales', 'Heron');
    const saysName = { ok: false, error: { type: 'says-name' } };
    for (const alias of ['Xochitl', 'xochitl', 'Little Xochitl', 'Vega', 'Xochitl Vega', 'Keisha', 'Ms. Morales']) {
      expect([alias, await api.acceptAlias('Xochitl Vega', client(alias))]).toEqual([alias, saysName]);
    }
    for (const to of ['Keisha', 'Our Keisha', 'Keishas', 'Keisha2', 'keisha’s sister']) {
      expect(await api.previewRename(heron, to, { entries: [], days: [], records: [] })).toEqual(saysName);
      expect(await api.renameAlias(heron, to, { entries: [], days: [], records: [] })).toEqual(saysName);
    }
    expect(await knownIn(api, 'Then Xochitl Vega and Keisha came.')).toEqual(['Keisha: Heron']);
    const [next] = await api.suggestAliases('Xochitl Vega', 'Client', 1);
    await accepted(api, next ?? '', 'Larkspur');
    expect(await api.suggestAliases('Xochitl Vega', 'Client', 1)).not.toEqual([next]);
    expect((await api.acceptAlias('Xochitl Vega', client('her sister'))).ok).toBe(true);
    await accepted(api, 'B', 'Alder');
    expect((await api.acceptAlias('Dana', client('Client B'))).ok).toBe(true);
  });

  test('can’t be called the same, in whatever case, nor as somebody was called before', async () => {
    const { api } = await opened();
    const heron = await accepted(api, 'Roberto', 'Heron');
    await api.renameAlias(heron, 'Marlow', { entries: [], days: [], records: [] });
    for (const alias of ['heron', 'MARLOW']) {
      expect(await api.acceptAlias('Dana', client(alias))).toEqual({ ok: false, error: { type: 'taken' } });
    }
    expect(await api.acceptAlias('Dana', client(' … '))).toEqual({ ok: false, error: { type: 'unfit' } });
  });
});

describe('a form', () => {
  test('is linked after a question, and belongs to one person from then on', async () => {
    const book = await opened();
    const { api } = book;
    const heron = await accepted(api, 'Roberto Villanueva', 'Heron');
    const text = 'Bobby was late.';
    expect(await api.suggestLinks(text, { start: 0, end: 5 })).toEqual([
      { id: heron, alias: 'Heron', why: 'nickname' },
    ]);
    await undone(book, () => api.linkForm(heron, 'Bobby'));
    expect(await knownIn(api, text)).toEqual([]);
    await api.linkForm(heron, 'Bobby');
    expect(await knownIn(api, text)).toEqual(['Bobby: Heron']);
    expect(await api.suggestLinks(text, { start: 0, end: 5 })).toEqual([]);
  });

  test('that was somebody else’s becomes a person of its own, and goes back by undo', async () => {
    const book = await opened();
    const { api } = book;
    const heron = await accepted(api, 'Roberto Villanueva', 'Heron');
    await api.linkForm(heron, 'Bobby');
    await undone(book, () => api.splitForm(heron, 'Bobby', client('Alder')));
    await api.splitForm(heron, 'Bobby', client('Alder'));
    expect(await knownIn(api, 'Bobby met Roberto.')).toEqual(['Bobby: Alder', 'Roberto: Heron']);
  });

  test('of someone new is undone whole, with the alias free again', async () => {
    const book = await opened();
    const { api } = book;
    await accepted(api, 'Dana', 'Wren');
    await undone(book, () => api.acceptAlias('Keisha', client('Heron')));
    expect(await knownIn(api, 'Keisha came.')).toEqual([]);
    await accepted(api, 'Keisha', 'Heron');
  });

  test('that was changed since is not taken back over that', async () => {
    const { api } = await opened();
    const heron = await accepted(api, 'Keisha', 'Heron');
    const linked = await api.linkForm(heron, 'Kiki');
    await api.setStage(heron, 'steady');
    const token = linked.ok ? linked.value.undo : null;
    expect(token === null ? null : await api.undoAlias(token)).toEqual({ ok: false, error: { type: 'changed-since' } });
    expect(await knownIn(api, 'Kiki came.')).toEqual(['Kiki: Heron']);
  });
});

describe('a word', () => {
  const text = 'Monique came, and Tessa.';
  const found = [
    { start: 0, end: 7 },
    { start: 18, end: 23 },
  ];

  test('is kept in one entry or everywhere, in any spelling, until that is undone', async () => {
    const book = await opened();
    const { api } = book;
    const entry = anId();
    await api.keepWord('Monique', entry);
    expect((await api.recognise(text, found, entry)).kept).toEqual([found[0]]);
    expect((await api.recognise(text, found, anId())).kept).toEqual([]);
    await undone(book, () => api.keepWord('TESSA’s', null));
    await api.keepWord('TESSA’s', null);
    expect((await api.recognise(text, found, null)).kept).toEqual([found[1]]);
    await undone(book, () => api.unkeepWord('Tessa', null));
    await api.unkeepWord('Tessa', null);
    await api.unkeepWord('Monique', entry);
    expect((await api.recognise(text, found, entry)).kept).toEqual([]);
  });

  test('that was missed is a detail everywhere once it is marked, until the mark is taken back', async () => {
    const book = await opened();
    const { api } = book;
    const said = 'We call him Peanut. Peanut laughed.';
    await undone(book, () => api.markDetail('Peanut'));
    await api.markDetail('Peanut');
    expect((await api.recognise(said, [], null)).marked.map(({ start, end }) => said.slice(start, end))).toContain(
      'Peanut',
    );
    await api.unmarkDetail('peanut');
    expect((await api.recognise(said, [], null)).marked).toEqual([]);
  });
});

describe('a card', () => {
  test('keeps the stages in their order, each with its day, and no two alike in a row', async () => {
    const { api } = await opened();
    const heron = await accepted(api, 'Keisha', 'Heron');
    for (const stage of ['new', 'warming', 'warming', 'strained', 'warming'] as const) await api.setStage(heron, stage);
    const { cards } = await api.people(today);
    expect(cards[0]?.stages.map(({ stage }) => stage)).toEqual(['new', 'warming', 'strained', 'warming']);
    expect(cards[0]?.stage).toBe('warming');
  });

  test('knows open promises from kept ones, and who else is there', async () => {
    const { api } = await opened();
    const heron = await accepted(api, 'Keisha', 'Heron');
    await api.addPromise(heron, ' Call the fuel fund. ');
    await api.addPromise(heron, '  ');
    await api.addPromise(heron, 'Bring the form.');
    const [first] = (await api.people(today)).cards[0]?.openPromises ?? [];
    await api.keepPromise(first?.id ?? heron, true);
    await api.setSoleSupport(heron, true);
    const people = await api.people(today);
    expect(people.cards[0]?.openPromises.map(({ text }) => text)).toEqual(['Bring the form.']);
    expect(people.cards[0]?.soleSupportSince).not.toBeNull();
    expect(people.rockLoad).toBeGreaterThan(0);
    await api.setSoleSupport(heron, false);
    expect((await api.people(today)).rockLoad).toBe(0);
  });

  test('leans on the person no more where that is said of the card it was joined into', async () => {
    const { api, vault } = await opened();
    const heron = await accepted(api, 'Keisha', 'Heron');
    const wren = await accepted(api, 'Kiki', 'Wren');
    await api.setSoleSupport(wren, true);
    await api.mergeEntities(heron, wren);
    expect((await api.people(today)).cards[0]?.soleSupportSince).not.toBeNull();
    expect(aloneSince(vault.holdings)).toHaveLength(1);
    await api.setStage(heron, 'ended');
    expect(aloneSince(vault.holdings)).toEqual([]);
    await api.setSoleSupport(heron, false);
    expect((await api.people(today)).cards[0]?.soleSupportSince).toBeNull();
  });

  test('goes with all that was known of it, and what was written stays', async () => {
    const book = await opened();
    const { api, vault } = book;
    const heron = await accepted(api, 'Keisha', 'Heron');
    const kiki = await accepted(api, 'Kiki', 'Wren');
    await api.mergeEntities(heron, kiki);
    await api.addPromise(kiki, 'Ring the school.');
    await vault.ledger.commit(() => [{ put: anId(), record: pageSaying('Heron came.') }]);
    await undone(book, () => api.removeAlias(heron));
    await api.removeAlias(heron);
    expect([...vault.holdings.all('alias'), ...vault.holdings.all('promise')]).toEqual([]);
    expect(vault.holdings.all('entry').map(({ record }) => record.text)).toEqual(['Heron came.']);
    expect(await knownIn(api, 'Keisha and Kiki came.')).toEqual([]);
  });
});
