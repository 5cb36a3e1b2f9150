import { expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { earlierWording } from '#shared/journal/earlier-wording';
import { blankLines } from '#shared/journal/new-line';
import { mostLineLetters } from '#shared/journal/record';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import { beginAccount } from '#shared/supervision/cpd/account';
import type { RecordId } from '#shared/vault/record-id';
import { accepted, aliasesOf, pageSaying } from './alias-book.ts';
import { type Machine, machine } from './machines.ts';
import { at, put } from './supervised.ts';

const nothing = { entries: [], days: [], records: [] };
const later = { ms: Date.parse('2026-11-21T10:00:00Z'), offset: 0 };
const day = '2026-11-19' as DayKey;

const session = (...words: readonly string[]): SupervisionSession => ({
  ...newSession(at, null, null),
  items: words.map((one, nth) => ({
    id: `i${nth}`,
    from: null,
    group: 'supportive',
    words: one,
    want: null,
    minutes: 10,
    lens: null,
    isDiscussed: true,
  })),
});

const wordsOf = ({ vault }: Machine, id: RecordId): readonly string[] => {
  const record = vault.holdings.get(id)?.record;
  return record?.type === 'supervision' ? record.items.map(({ words }) => words) : [];
};

const renamed = async (here: Machine) => {
  const api = aliasesOf(here.vault);
  const heron = await accepted(api, 'Keisha Morales', 'Heron');
  return { api, rename: () => api.renameAlias(heron, 'Marlow', nothing), heron };
};

test('a session that is coming, or was held since, keeps a word that was there before the renaming, through its undo', async () => {
  const here = await machine();
  const { api, rename } = await renamed(here);
  const coming = await put(here, session('We met in Marlow.', 'Heron came.'));
  const held = await put(here, session('The bus to Marlow.'));
  const page = await put(here, pageSaying('A day in Marlow.'));
  expect(await rename()).toMatchObject({ ok: true });
  await put(here, { ...session('The bus to Marlow.', 'And the bill.'), heldAt: later, day }, held);
  const { record } = here.vault.holdings.entry(page) ?? {};
  if (record === undefined) throw new Error('The page is gone');
  await put(here, { ...record, text: 'A day in Marlow, with rain.', editedAt: later }, page);
  const wording = earlierWording(page, { ...record, editedAt: later }, record);
  const been = await put(here, wording);
  // The one that is coming was renamed, and is put back as it was.
  expect(await api.renaming()).toMatchObject({ goAlong: 0, stays: 2 });
  expect(await api.undoRenaming(nothing)).toMatchObject({ ok: true });
  expect(here.vault.holdings.get(been)?.record).toEqual(wording);
  expect(wordsOf(here, coming)).toEqual(['We met in Marlow.', 'Heron came.']);
  expect(wordsOf(here, held)).toEqual(['The bus to Marlow.', 'And the bill.']);
  expect(here.vault.holdings.entry(page)?.record.text).toBe('A day in Marlow, with rain.');
});

test('a session that is begun under the new alias follows its undo', async () => {
  const here = await machine();
  const { api, rename } = await renamed(here);
  const before = await put(here, session('The oven door.'));
  await rename();
  const since = await put(here, session('Marlow came.'));
  await put(here, session('The oven door.', 'Marlow laughed.'), before);
  await api.undoRenaming(nothing);
  expect(wordsOf(here, since)).toEqual(['Heron came.']);
  expect(wordsOf(here, before)).toEqual(['The oven door.', 'Heron laughed.']);
});

test('a hope that spoke of a town of that name goes on speaking of it', async () => {
  const here = await machine();
  const { api, rename } = await renamed(here);
  const other = await accepted(api, 'Dana Reyes', 'Alder');
  await api.changeCard(other, { hope: 'A flat in Marlow.' });
  await rename();
  await api.undoRenaming(nothing);
  expect(here.vault.holdings.get(other)?.record).toMatchObject({ alias: 'Alder', hope: 'A flat in Marlow.' });
});

test('before it is renamed, sessions, accounts and lines that say the new alias are counted with the pages', async () => {
  const here = await machine();
  const { api, heron } = await renamed(here);
  await put(here, pageSaying('A day in Marlow.'));
  await put(here, session('The bus to Marlow.'));
  await put(here, {
    ...beginAccount({ shape: 'plain', at, day, from: null }),
    answers: [{ question: 'learned', text: 'Marlow is far.' }],
  });
  await put(here, { ...blankLines.saidNo(day), version: 1, at, asked: 'A lift to Marlow.' });
  expect(await api.previewRename(heron, 'Marlow', nothing)).toMatchObject({ ok: true, value: { alreadyThere: 4 } });
});

test('a line with no room for a longer alias is told of before, and afterwards for as long as it says the former one', async () => {
  const here = await machine();
  const { api, rename, heron } = await renamed(here);
  const full = `Heron ${'x'.repeat(mostLineLetters - 6)}`;
  const id = await put(here, session(full, 'Heron came.'));
  expect(await api.previewRename(heron, 'Marlow', nothing)).toMatchObject({ ok: true, value: { tooLong: 1 } });
  await rename();
  expect(wordsOf(here, id)).toEqual([full, 'Marlow came.']);
  expect(await api.renaming()).toMatchObject({ state: 'done', noRoom: 1 });
  await put(here, session('Heron x.', 'Marlow came.'), id);
  // It has room by now: what was typed since is the person's own.
  expect(await api.renaming()).toMatchObject({ noRoom: 0 });
});
