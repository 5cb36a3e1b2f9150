import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { renameInForms } from '../../../renderer/app/hand-over-forms.ts';
import { type FormDraft, formKey } from '../../../renderer/app/draft-keys.ts';
import { createDrafts } from '../../../renderer/app/drafts.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { createLedgersApi } from '../../../renderer/workers/vault/ledgers-api.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { accepted, aliasesOf, pageSaying } from './alias-book.ts';
import { machine } from './machines.ts';
import { anId } from './stored-vault.ts';

const nothing = { entries: [], days: [], records: [] };
const day = '2026-11-19' as DayKey;
const saying = (text: string) => ({ type: 'untold', day, whom: null, text, sharedAt: null }) as const;

/** The clock of these vaults stands still: a line of a minute after everything else. */
const putLater = ({ ledger }: OpenVault, text: string) =>
  ledger.commit(({ ms, offset }) => [
    { put: anId(), record: { ...saying(text), version: 1, at: { ms: ms + 60_000, offset } } },
  ]);

const withHeron = async () => {
  const { vault } = await machine();
  const book = aliasesOf(vault);
  const heron = await accepted(book, 'Keisha Morales', 'Heron');
  const api = createLedgersApi({ newId: anId, vault: () => vault });
  await vault.ledger.commit(() => [{ put: anId(), record: pageSaying('Heron came at four.') }]);
  const said = () => vault.holdings.all('untold').map(({ record }) => record.text);
  return { vault, book, heron, api, said };
};

describe('a line that is put down at the very moment of a renaming', () => {
  test('is renamed with the rest, and the renaming comes to its end', async () => {
    const { vault, book, heron, api, said } = await withHeron();
    const renaming = book.renameAlias(heron, 'Marlow', nothing);
    const added = api.addLine(saying('What Heron said.'));
    expect(await renaming).toEqual({ ok: true, value: { waiting: 0 } });
    expect((await added).ok).toBe(true);
    expect(said()).toEqual(['What Marlow said.']);
    expect(vault.holdings.all('renaming').map(({ record }) => record.state)).toEqual(['done']);
  });

  test.each([1, 2, 3, 4])('and %i more that come one behind the other', async (more) => {
    const { book, heron, api, said } = await withHeron();
    const renaming = book.renameAlias(heron, 'Marlow', nothing);
    let last = api.addLine(saying('What Heron said.'));
    for (let at = 0; at < more; at += 1) {
      last = last.then(() => api.addLine(saying(`Heron, ${at}.`)));
    }
    await renaming;
    const isBeforeItsEnd = said().filter((text) => text.includes('Heron')).length;
    await last;
    expect(isBeforeItsEnd).toBe(0);
  });

  test.each([1, 2, 3, 4])('goes back with an undo that is under way, and so do %i more', async (more) => {
    const { vault, book, heron, said } = await withHeron();
    await book.renameAlias(heron, 'Marlow', nothing);
    const undoing = book.undoRenaming(nothing);
    let last = putLater(vault, 'What Marlow said.');
    for (let at = 0; at < more; at += 1) last = last.then(() => putLater(vault, `Marlow, ${at}.`));
    expect(await undoing).toEqual({ ok: true, value: { waiting: 0 } });
    const leftAtItsEnd = said().filter((text) => text.includes('Marlow'));
    await last;
    expect(leftAtItsEnd).toEqual([]);
  });

  test('makes no undo go round for ever where the old alias has the new one in it', async () => {
    const { vault, book, api } = await withHeron();
    const two = await accepted(book, 'Kiki Adler', 'Young Wren');
    await api.addLine(saying('What Young Wren said.'));
    await book.renameAlias(two, 'Wren', nothing);
    await putLater(vault, 'Wren rang.');
    expect(await book.undoRenaming(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
  });
});

describe('words typed in a form at that moment', () => {
  const of = { ledger: 'untold', whom: null, record: null } as const;
  const typed = (text: string, id = anId()): FormDraft => ({ id, values: { text }, isAside: false, isBegun: true });
  const wordsIn = (drafts: ReturnType<typeof createDrafts>) => drafts.newest(formKey(of))?.values['text'];
  const names = { from: 'Heron', to: 'Marlow' };

  test('follow, as their record did, and are sealed so', async () => {
    const { vault, book, heron, api } = await withHeron();
    const id = anId();
    await api.saveLeftForm(id, of, { text: 'What Heron' }, false);
    const drafts = createDrafts({ timer: machineTimer });
    await book.renameAlias(heron, 'Marlow', nothing);
    const document = drafts.document(formKey(of), 'form', async ({ values }: FormDraft) => {
      const saved = await api.saveLeftForm(id, of, values, false);
      return saved.ok ? { ok: true, at: saved.value.at } : { ok: false, reason: 'io' };
    });
    // One more key, onto the words of before.
    document.touch(typed('What Heron s', id));
    renameInForms(drafts, await api.formsLeft(), names);
    expect(wordsIn(drafts)).toBe('What Marlow s');
    await document.flush();
    expect(vault.holdings.all('leftForm').map(({ record }) => record.words)).toEqual([
      [{ name: 'text', text: 'What Marlow s' }],
    ]);
  });

  test('stay where their record still says it, and only words are renamed', async () => {
    const { api } = await withHeron();
    const id = anId();
    await api.saveLeftForm(id, of, { text: 'What Heron' }, false);
    const drafts = createDrafts({ timer: machineTimer });
    drafts.hold(formKey(of), typed('What Heron s', id));
    renameInForms(drafts, await api.formsLeft(), names);
    expect(wordsIn(drafts)).toBe('What Heron s');
    drafts.hold(formKey(of), { ...typed('No word of it.'), values: { text: 'No word.', whom: 'Heron' } });
    renameInForms(drafts, [], names);
    expect(drafts.newest(formKey(of))?.values).toEqual({ text: 'No word.', whom: 'Heron' });
  });
});
