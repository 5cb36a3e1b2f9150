import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/calendar/day-key';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import { defaultProtection } from '#shared/journal/protection';
import { blankLines } from '#shared/journal/new-line';
import { beginAccount } from '#shared/supervision/cpd/account';
import { removeForGood } from '../../../renderer/workers/vault/commands/entries.ts';
import { keepFinding } from '../../../renderer/workers/vault/commands/flags.ts';
import { mergeInto, machine, second } from './machines.ts';
import { anId } from './stored-vault.ts';
import { apiOf, at, flagWords, gathered, itemFrom, put, putUntold, said, today, write } from './supervised.ts';

describe('a flag', () => {
  test('over words of a page is gathered with them as they stand now, and taken off again is gone', async () => {
    const here = await machine();
    const api = apiOf(here);
    const entry = await write(here, said);
    const id = await flagWords(here, entry, said, 'still off');
    expect(await gathered(here)).toEqual(['still off']);
    await api.sayWant(id, entry, 'advice');
    expect(await api.flagsOf(entry)).toEqual([{ id, kind: 'passage', words: 'still off', want: 'advice' }]);
    const lifted = await api.liftPassage(id, entry);
    expect(await gathered(here)).toEqual([]);
    expect(here.vault.holdings.entry(entry)?.record.text).toBe(said);
    if (!lifted.ok || lifted.value.undo === null) throw new Error('There is nothing to take back');
    await api.undoFlag(lifted.value.undo);
    expect(await api.flagsOf(entry)).toEqual([{ id, kind: 'passage', words: 'still off', want: 'advice' }]);
  });

  test('is not set over words that have changed meanwhile', async () => {
    const here = await machine();
    const entry = await write(here, said);
    const done = await apiOf(here).flagPassage(anId(), entry, { start: 0, end: 3, words: 'Her' });
    expect(done).toMatchObject({ ok: true, value: { undo: null } });
    expect(await gathered(here)).toEqual([]);
  });

  test('over an entry in the trash is not gathered, and goes for good with it, while what was brought stays', async () => {
    const here = await machine();
    const api = apiOf(here);
    const entry = await write(here, said);
    const id = await flagWords(here, entry, said, 'still off');
    await api.setFlag({ kind: 'entry', entry });
    const session = await put(here, { ...newSession(at, null, null), items: [itemFrom(`flag ${id}`, 'still off')] });
    expect(await api.broughtFrom(entry)).toBe(1);
    // Without its flag it is a copy all the same.
    const lifted = await api.liftPassage(id, entry);
    expect(await api.broughtFrom(entry)).toBe(1);
    if (lifted.ok && lifted.value.undo !== null) await api.undoFlag(lifted.value.undo);
    const { record } = here.vault.holdings.entry(entry) ?? {};
    if (record === undefined) throw new Error('The page is gone');
    await put(here, { ...record, deletedAt: at }, entry);
    expect(await gathered(here)).toEqual([]);
    await here.vault.ledger.commit((now) => removeForGood({ holdings: here.vault.holdings, now, newId: anId }, entry));
    expect(here.vault.holdings.all('flag')).toEqual([]);
    expect(here.vault.holdings.get(session)?.record).toMatchObject({ items: [{ words: 'still off' }] });
  });

  test('over a finding comes and goes with its being kept', async () => {
    const here = await machine();
    const api = apiOf(here);
    const lean = { direction: 'numb', since: addDays(today, -20) } as const;
    const keep = (kept: boolean) =>
      here.vault.ledger.commit((now) => keepFinding({ holdings: here.vault.holdings, now, newId: anId }, lean, kept));
    await keep(true);
    const flag = await api.flagOver({ kind: 'finding', ...lean });
    if (flag === null) throw new Error('It is not flagged');
    await api.sayWant(flag.id, null, 'say-it');
    const { things } = (await api.supervision(today)).gathered;
    expect(things).toMatchObject([{ from: { type: 'finding', direction: 'numb' }, want: 'say-it' }]);
    await keep(false);
    expect(here.vault.holdings.all('flag')).toEqual([]);
    expect((await api.supervision(today)).gathered.things).toEqual([]);
  });

  test('is set over no letter that is never sent, and no such letter is gathered', async () => {
    const here = await machine();
    const letter = await put(here, {
      type: 'unsentLetter',
      version: 1,
      day: today,
      at,
      editedAt: at,
      whom: anId(),
      text: 'Goodbye, then.',
    });
    await apiOf(here).setFlag({ kind: 'line', record: letter });
    expect(here.vault.holdings.all('flag')).toEqual([]);
    await put(here, { type: 'flag', version: 1, at, want: null, about: { kind: 'line', record: letter } });
    expect(await gathered(here)).toEqual([]);
  });

  test('that was set on two machines apart is one, and both passages are there', async () => {
    const here = await machine();
    const entry = await write(here, said);
    const there = await second(here);
    await apiOf(here).setFlag({ kind: 'entry', entry });
    await apiOf(there).setFlag({ kind: 'entry', entry });
    await mergeInto(here, there);
    expect(here.vault.holdings.all('flag')).toHaveLength(1);
  });
});

describe('a supervision', () => {
  test('that was held parks what was agreed, lays down what could be told to nobody, and is spoken of no more', async () => {
    const here = await machine();
    const api = apiOf(here);
    const untold = await putUntold(here, 'What he said.');
    const other = await putUntold(here, 'And this.');
    expect(await gathered(here)).toEqual(expect.arrayContaining(['What he said.', 'And this.']));
    const id = anId();
    const session: SupervisionSession = {
      ...newSession(at, null, null),
      items: [
        itemFrom(`untold ${untold}`, 'What he said.'),
        { ...itemFrom(`untold ${other}`, 'And this.'), isDiscussed: false },
      ],
      agreed: [{ id: 'a', what: 'Ask the clinic.', who: 'me', when: addDays(today, 1), isDone: false }],
      helped: 3,
    };
    expect(await api.holdSession(id, session, today)).toMatchObject({ ok: true });
    expect(here.vault.holdings.get(untold)?.record).toMatchObject({ sharedAt: { offset: -300 } });
    expect(here.vault.holdings.get(other)?.record).toMatchObject({ sharedAt: null });
    const parked = here.vault.holdings.all('parked').map(({ record }) => record);
    expect(parked).toMatchObject([{ text: 'Ask the clinic.', who: 'me', when: addDays(today, 1), session: id }]);
    const view = await api.supervision(today);
    expect(view.gathered.things.map(({ words }) => words)).not.toContain('What he said.');
    expect(view.gathered.things.map(({ words }) => words)).toContain('And this.');
    expect(view.last?.record).toMatchObject({ day: today, helped: 3 });
    expect(view.session).toMatchObject({ id: null, record: { items: [], helped: null } });
    await api.tieUp(id, 'a', true);
    expect(here.vault.holdings.all('parked')[0]?.record.doneAt).not.toBeNull();
  });

  test('is followed by what was spoken of in it, once the person asks for that anew', async () => {
    const here = await machine();
    const api = apiOf(here);
    const longAgo = addDays(today, -40);
    const hard = (bringAt: typeof at) =>
      ({ ...blankLines.hardEvent(longAgo, 'threat'), version: 1, at, text: 'The call.', bringAt }) as const;
    const event = await put(here, hard(at));
    const no = await put(here, { ...blankLines.saidNo(longAgo), version: 1, at, asked: 'A lift.' });
    const lean = { direction: 'numb', since: addDays(today, -60) } as const;
    const finding = { kind: 'finding', ...lean } as const;
    const bring = async (): Promise<void> => {
      await api.setFlag(finding);
      await api.setFlag({ kind: 'line', record: no });
    };
    await bring();
    const keys = async () => (await api.supervision(today)).gathered.things.map(({ key }) => key).toSorted();
    const all = [`finding numb ${lean.since}`, `hardEvent ${event}`, `saidNo ${no}`];
    expect(await keys()).toEqual(all);
    const items = all.map((key) => itemFrom(key, 'Said.'));
    await api.holdSession(anId(), { ...newSession(at, null, null), items }, today);
    expect(await keys()).toEqual([]);
    await api.liftFlag(finding);
    await api.liftFlag({ kind: 'line', record: no });
    expect(await keys()).toEqual([]);
    const later = { ms: Date.parse('2027-01-01T12:00:00Z'), offset: 0 };
    Object.assign(here.deps.clock, { now: () => later });
    await bring();
    await put(here, hard(later), event);
    expect(await keys()).toEqual(all);
  });

  test('that could not be read at the next unlock is never written', async () => {
    const here = await machine();
    const long = { ...itemFrom('x', 'x'.repeat(2001)) };
    const refused = await apiOf(here).saveSession(anId(), { ...newSession(at, null, null), items: [long] });
    expect(refused).toEqual({ ok: false, error: { type: 'too-large' } });
    expect(here.vault.holdings.all('supervision')).toEqual([]);
  });

  test('that was held keeps what was spoken of, though what was typed before comes to the disk only then', async () => {
    const here = await machine();
    const api = apiOf(here);
    const id = anId();
    const item = { ...itemFrom('x', 'Court.'), id: 'i' };
    await api.holdSession(id, { ...newSession(at, null, null), items: [item], helped: 3 }, today);
    const late = { ...newSession(at, null, null), items: [{ ...item, words: 'Court. I froze.', isDiscussed: false }] };
    await api.saveSession(id, late);
    const record = here.vault.holdings.get(id)?.record;
    expect(record).toMatchObject({ day: today, helped: 3, items: [{ words: 'Court. I froze.', isDiscussed: true }] });
    expect(record).not.toMatchObject({ heldAt: null });
  });

  test('prepared on two machines is one, with what either put in', async () => {
    const here = await machine();
    await write(here, said);
    const there = await second(here);
    await put(here, { ...newSession(at, null, null), items: [itemFrom('flag a', 'Here.')] });
    await put(there, {
      ...newSession(at, null, null),
      items: [itemFrom('flag b', 'There.'), itemFrom('flag a', 'Here.')],
    });
    await mergeInto(here, there);
    const [only, ...others] = here.vault.holdings.all('supervision');
    expect(others).toEqual([]);
    expect(only?.record.items.map(({ words }) => words)).toEqual(['Here.', 'There.']);
  });
});

describe('an account', () => {
  test('that was changed on two machines stands twice, and is deleted by nobody under a legal hold', async () => {
    const here = await machine();
    const account = beginAccount({ shape: 'nmc', at, day: today, from: null });
    const id = await put(here, account);
    const there = await second(here);
    const learned = (text: string) => ({ ...account, answers: [{ question: 'learned', text }] });
    await put(here, learned('An early no is kinder.'), id);
    await put(there, learned('To ask sooner.'), id);
    await mergeInto(here, there);
    const texts = here.vault.holdings.all('cpdAccount').map(({ record }) => record.answers[0]?.text);
    expect(new Set(texts)).toEqual(new Set(['An early no is kinder.', 'To ask sooner.']));
    expect(texts).toHaveLength(2);
    await put(here, { ...defaultProtection, hold: [{ on: true, at }] });
    expect(await apiOf(here).removeAccount(id)).toEqual({ ok: false, error: { type: 'held' } });
    expect(here.vault.holdings.get(id)).not.toBeNull();
  });
});
