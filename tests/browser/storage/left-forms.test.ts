import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { type FormOf, leftForm } from '#shared/journal/left-form';
import { defaultProtection, withHold } from '#shared/journal/protection';
import type { JournalRecord } from '#shared/journal/stored';
import { forgetKeptOfGone } from '../../../renderer/workers/vault/commands/kept-no-longer.ts';
import { forgetFormsOfGone } from '../../../renderer/workers/vault/commands/left-forms.ts';
import { accepted, aliasesOf, pageSaying } from './alias-book.ts';
import { apiOf, ofLetter, saying, withHeron, wordsIn } from './begun-letter.ts';
import { machine, mergeInto, second } from './machines.ts';
import { aDatabase, anId, memoryHost, newSession, unlockOnce } from './stored-vault.ts';

const nothing = { entries: [], days: [], records: [] };
const at = { ms: 1, offset: 0 };
const day = '2026-11-19' as DayKey;
/** A line that is only begun. */
const half = anId();
const newLine = { ledger: 'untold', whom: null, record: null } as const;
describe('a form that was begun', () => {
  test('is sealed under one id however often it is saved, and is found at the next unlock', async () => {
    const session = await newSession();
    const memory = memoryHost();
    const { make } = aDatabase();
    await unlockOnce(session, memory, make, async (vault) => {
      const api = apiOf(vault);
      await api.saveLeftForm(half, newLine, saying('What she'), false);
      await api.saveLeftForm(half, newLine, saying('What she said.'), false);
      expect(vault.holdings.all('leftForm')).toHaveLength(1);
    });
    const { used } = await unlockOnce(session, memory, make, (vault) => apiOf(vault).formsLeft());
    expect(used).toMatchObject([{ of: newLine, values: { text: 'What she said.' }, isAside: false }]);
  });

  test('takes its leave in the frame in which its line comes, and is there again when that is taken back', async () => {
    const { vault } = await machine();
    const api = apiOf(vault);
    await api.saveLeftForm(half, newLine, saying('What she said.'), false);
    const line = { type: 'untold', day, whom: null, text: 'What she said.', sharedAt: null } as const;
    const before = vault.ledger.head().seq;
    const added = await api.addLine(line, half);
    expect([vault.ledger.head().seq - before, await api.formsLeft()]).toEqual([1, []]);
    if (!added.ok || added.value.undo === null) throw new Error('Nothing was added');
    await api.undoLedger(added.value.undo);
    expect([vault.holdings.all('untold'), wordsIn(vault)]).toEqual([[], ['What she said.']]);
  });

  test('stays where its line is refused: somebody is gone, a hold is on, or the disk is full', async () => {
    const { home, vault, api } = await withHeron();
    const line = { type: 'untold', day, whom: null, text: 'What she said.', sharedAt: null } as const;
    await api.saveLeftForm(half, newLine, saying('What she said.'), false);
    expect((await api.addLine({ ...line, whom: anId() }, half)).ok).toBe(false);
    home.memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    expect((await api.addLine(line, half)).ok).toBe(false);
    expect(await api.saveLeftForm(half, newLine, saying('What she said to me.'), false)).toMatchObject({ ok: false });
    expect(await api.dropLeftForm(half)).toMatchObject({ ok: false });
    home.memory.refuse(null);
    expect(wordsIn(vault)).toContain('What she said.');
  });

  test('is kept by the machine, sealed, where a lock finds a full disk', async () => {
    const { home, vault, letter, heron, api } = await withHeron();
    vault.ledger.keepTrying();
    home.memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    const saved = await api.saveLeftForm(letter, ofLetter(heron), saying('Dear Heron, goodbye. I laughed.'), false);
    expect([saved.ok, home.memory.asked.at(-1)]).toEqual([true, true]);
    expect(wordsIn(vault)).toEqual(['Dear Heron, goodbye. I laughed.']);
  });

  test('that no record could hold is refused, and so is one of a card or a line that is gone, which comes back to nobody', async () => {
    const { vault, book, heron, api } = await withHeron();
    const long = await api.saveLeftForm(half, newLine, saying('x'.repeat(20_001)), false);
    expect(long).toEqual({ ok: false, error: { type: 'too-large' } });
    await book.removeAlias(heron);
    const late = await api.saveLeftForm(anId(), ofLetter(heron), saying('Late.'), false);
    expect(late).toEqual({ ok: false, error: { type: 'nobody' } });
    const ofLine = { ...newLine, record: anId() };
    expect(await api.saveLeftForm(anId(), ofLine, saying('Late.'), false)).toEqual({
      ok: false,
      error: { type: 'gone' },
    });
    expect(wordsIn(vault)).toEqual([]);
  });

  test('on a card that was joined into another meanwhile is saved there all the same', async () => {
    const { book, heron, api, letter } = await withHeron();
    await api.dropLeftForm(letter);
    const wren = await accepted(book, 'Kiki Adler', 'Wren');
    await book.mergeEntities(heron, wren);
    expect((await api.saveLeftForm(half, ofLetter(wren), saying('Dear Wren.'), false)).ok).toBe(true);
    expect(await api.formsLeft()).toContainEqual(expect.objectContaining({ id: half, of: ofLetter(heron) }));
  });

  test('under a legal hold is put aside and not thrown away', async () => {
    const { vault, api, letter } = await withHeron();
    const hold = withHold(defaultProtection, true, { ms: 1, offset: 0 });
    await vault.ledger.commit(() => [{ put: anId(), record: hold }]);
    expect(await api.dropLeftForm(letter)).toEqual({ ok: false, error: { type: 'held' } });
    expect(await api.formsLeft()).toMatchObject([{ isAside: true, values: { text: 'Dear Heron, goodbye.' } }]);
  });
});

describe('its words', () => {
  test('follow a renaming, and its undo, also where they were written since', async () => {
    const { vault, book, heron } = await withHeron();
    await book.renameAlias(heron, 'Marlow', nothing);
    expect(wordsIn(vault)).toEqual(['Dear Marlow, goodbye.']);
    const since = { ms: Date.parse('2026-11-20T22:46:00Z'), offset: -300 };
    const record = leftForm(newLine, saying('What Marlow said.'), false, since);
    await vault.ledger.commit(() => [{ put: anId(), record }]);
    await book.undoRenaming(nothing);
    expect(wordsIn(vault).toSorted()).toEqual(['Dear Heron, goodbye.', 'What Heron said.']);
  });

  test('wait with a renaming while the disk doesn’t take what is typed in them', async () => {
    const { vault, book, heron, letter } = await withHeron();
    const writing = { ...nothing, records: [letter] };
    expect(await book.renameAlias(heron, 'Marlow', writing)).toEqual({ ok: true, value: { waiting: 1 } });
    expect(wordsIn(vault)).toEqual(['Dear Heron, goodbye.']);
    expect(await book.continueRenaming(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(wordsIn(vault)).toEqual(['Dear Marlow, goodbye.']);
  });

  test('are kept nowhere once it is thrown away, for no undo of a renaming either', async () => {
    const { vault, book, heron, api, letter } = await withHeron();
    await book.renameAlias(heron, 'Marlow', nothing);
    expect(JSON.stringify(vault.holdings.all('renamedPart'))).toContain('Dear Heron');
    await api.dropLeftForm(letter);
    expect(JSON.stringify(vault.holdings.everything())).not.toContain('Dear Heron');
    expect(forgetKeptOfGone(vault.holdings)).toEqual([]);
  });

  test('of two machines are both there after a merge: one waits behind the other', async () => {
    const { home, vault, heron, api, letter } = await withHeron();
    const work = await second(home);
    await apiOf(work.vault).saveLeftForm(letter, ofLetter(heron), saying('Dear Heron, I am late.'), false);
    await api.saveLeftForm(letter, ofLetter(heron), saying('Dear Heron, goodbye. You made me laugh.'), false);
    await mergeInto(home, work);
    expect(wordsIn(vault).toSorted()).toEqual(['Dear Heron, I am late.', 'Dear Heron, goodbye. You made me laugh.']);
    const [first] = await api.formsLeft();
    await api.dropLeftForm(first?.id ?? letter);
    const [then] = await api.formsLeft();
    expect(new Set([first?.values['text'], then?.values['text']]).size).toBe(2);
    await mergeInto(work, home);
    await mergeInto(home, work);
    expect(wordsIn(vault)).toHaveLength(1);
  });
});

describe('where its place went', () => {
  test('a card and a page that came in by a merge stay where it is begun on them, though the merge is taken back', async () => {
    const { home, vault, heron, api } = await withHeron();
    const work = await second(home);
    const wren = await accepted(aliasesOf(work.vault), 'Kiki Adler', 'Wren');
    const [page, other] = [anId(), anId()];
    await work.vault.ledger.commit(() => [
      { put: page, record: pageSaying('Wren came.') },
      { put: other, record: pageSaying('Nobody came.') },
    ]);
    // Brought in with its card, it holds nothing back.
    const crow = await accepted(aliasesOf(work.vault), 'Theo Blum', 'Crow');
    await apiOf(work.vault).saveLeftForm(anId(), ofLetter(crow), saying('Dear Crow.'), false);
    const merge = await mergeInto(home, work);
    const ofNote: FormOf = { ledger: 'laterNote', whom: null, record: page };
    await api.saveLeftForm(anId(), ofLetter(wren), saying('Dear Wren.'), false);
    await api.saveLeftForm(anId(), ofNote, saying('Since then.'), false);
    expect(await merge.undo()).toEqual({ ok: true, value: { stayed: 1 } });
    const names = vault.holdings.all('alias').map(({ record }) => record.alias);
    expect([names.toSorted(), vault.holdings.get(other)]).toEqual([['Heron', 'Wren'], null]);
    expect(forgetFormsOfGone(vault.holdings)).toEqual([]);
    const left = (await api.formsLeft()).map(({ of }) => of);
    expect(left).toEqual(expect.arrayContaining([ofLetter(heron), ofLetter(wren), ofNote]));
    expect(wordsIn(vault)).not.toContain('Dear Crow.');
  });

  test('it stands on the card that its own was joined into, with the one that waits there, and goes back with it', async () => {
    const { book, heron, api } = await withHeron();
    const wren = await accepted(book, 'Kiki Adler', 'Wren');
    await api.saveLeftForm(anId(), ofLetter(wren), saying('Dear Wren.'), false);
    await book.mergeEntities(heron, wren);
    expect(await api.formsLeft()).toMatchObject([{ of: ofLetter(heron) }]);
    const texts = new Set<unknown>();
    for (let turn = 0; turn < 2; turn += 1) {
      const [shown] = await api.formsLeft();
      texts.add(shown?.values['text']);
      if (turn === 0 && shown !== undefined) await api.dropLeftForm(shown.id);
    }
    expect(texts).toEqual(new Set(['Dear Wren.', 'Dear Heron, goodbye.']));
    await book.splitEntity(wren);
    expect(await api.formsLeft()).toHaveLength(1);
  });

  test('where a merge brought it for somebody who was removed its words wait until they are let go of, and one without words goes', async () => {
    const { home, vault, book, heron, api } = await withHeron();
    const work = await second(home);
    const late = anId();
    await apiOf(work.vault).saveLeftForm(late, ofLetter(heron), saying('Dear Heron, from work.'), false);
    const ofLook: FormOf = { ledger: 'checkUp', whom: heron, record: null };
    await apiOf(work.vault).saveLeftForm(anId(), ofLook, { goals: 'shared', hope: ' ' }, false);
    await book.removeAlias(heron);
    await api.saveLeftForm(half, newLine, saying('Else.'), false);
    await mergeInto(home, work);
    expect(wordsIn(vault)).toContain('Dear Heron, from work.');
    const hold = withHold(defaultProtection, true, at);
    const held = anId();
    await vault.ledger.commit(() => [{ put: held, record: hold }]);
    expect([forgetFormsOfGone(vault.holdings), await api.wordsOfGone()]).toEqual([[], []]);
    expect(await api.letGoOfForm(late)).toEqual({ ok: false, error: { type: 'held' } });
    await vault.ledger.commit(() => [{ drop: held }]);
    await vault.ledger.commit(() => forgetFormsOfGone(vault.holdings));
    expect(
      vault.holdings
        .all('leftForm')
        .map(({ record }) => record.ledger)
        .toSorted(),
    ).toEqual(['unsentLetter', 'untold']);
    const waiting = [{ id: late, why: 'nobody', words: ['Dear Heron, from work.'] }];
    expect(await api.wordsOfGone()).toEqual(waiting);
    const gone = await api.letGoOfForm(late);
    expect(wordsIn(vault)).toEqual(['Else.']);
    if (!gone.ok || gone.value.undo === null) throw new Error('Nothing was let go of');
    await api.undoLedger(gone.value.undo);
    expect(await api.wordsOfGone()).toEqual(waiting);
  });

  test('its card may come with the rest of a merge that was cut off: until then it is not taken for gone', async () => {
    const { vault, api } = await withHeron();
    const [merge, later] = [anId(), anId()];
    const begun = leftForm(ofLetter(later), saying('Dear Wren.'), false, at);
    const picked = leftForm({ ledger: 'checkUp', whom: later, record: null }, { goals: 'shared' }, false, at);
    const isComing = { type: 'broughtIn', version: 1, at, isWhole: false, others: [] } satisfies JournalRecord;
    await vault.ledger.commit(() => [
      { put: merge, record: isComing },
      { put: anId(), record: begun },
      { put: anId(), record: picked },
    ]);
    expect([forgetFormsOfGone(vault.holdings), await api.wordsOfGone()]).toEqual([[], []]);
    await vault.ledger.commit(() => [{ drop: merge }]);
    expect([forgetFormsOfGone(vault.holdings).length, (await api.wordsOfGone()).length]).toEqual([1, 1]);
  });

  test('it goes with a card that is removed or a line that is, and comes back with it', async () => {
    const { vault, book, heron, api } = await withHeron();
    const line = anId();
    const ofLine = { ledger: 'untold', whom: null, record: line } as const;
    await vault.ledger.commit(() => [
      {
        put: line,
        record: { type: 'untold', version: 1, day, at: { ms: 0, offset: 0 }, whom: heron, text: 'a', sharedAt: null },
      },
    ]);
    await api.saveLeftForm(anId(), ofLine, saying('What she said.'), false);
    await api.saveLeftForm(half, newLine, { text: 'Else.', whom: heron }, false);
    const removedLine = await api.removeLine(line);
    expect(wordsIn(vault).toSorted()).toEqual(['Dear Heron, goodbye.', 'Else.']);
    if (!removedLine.ok || removedLine.value.undo === null) throw new Error('Nothing was removed');
    await api.undoLedger(removedLine.value.undo);
    const removed = await book.removeAlias(heron);
    expect(await api.formsLeft()).toMatchObject([{ of: newLine, values: { text: 'Else.', whom: null } }]);
    if (!removed.ok || removed.value.undo === null) throw new Error('Nobody was removed');
    await book.undoAlias(removed.value.undo);
    expect(wordsIn(vault).toSorted()).toEqual(['Dear Heron, goodbye.', 'Else.', 'What she said.']);
  });
});
