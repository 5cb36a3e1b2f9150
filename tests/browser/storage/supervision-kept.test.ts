import { describe, expect, test } from 'vitest';
import { newSession } from '#shared/journal/supervision-session';
import { defaultProtection } from '#shared/journal/protection';
import { beginAccount } from '#shared/supervision/cpd/account';
import type { RecordId } from '#shared/vault/record-id';
import { mergeInto, type Machine, machine } from './machines.ts';
import { anId, newSession as otherSession } from './stored-vault.ts';
import { apiOf, at, flagWords, itemFrom, put, putUntold, said, today, write } from './supervised.ts';

describe('another person’s vault that is brought in', () => {
  test('has its flags over the same things, and what was brought still knows what it came from', async () => {
    const here = await machine();
    const theirs = await otherSession();
    const there = await machine(theirs);
    const entry = await write(there, said);
    const passage = await flagWords(there, entry, said, 'still off');
    await apiOf(there).sayWant(passage, entry, 'advice');
    const whole = await write(there, 'The whole of it.');
    await apiOf(there).setFlag({ kind: 'entry', entry: whole });
    const untold = await putUntold(there, 'What he said.');
    await apiOf(there).setFlag({ kind: 'line', record: untold });
    await put(there, {
      ...newSession(at, null, null),
      items: [itemFrom(`flag ${passage}`, 'still off')],
      good: [{ id: 'g', from: `untold ${untold}`, words: 'What he said.' }],
    });
    await mergeInto(here, there, theirs);
    const { things } = (await apiOf(here).supervision(today)).gathered;
    expect(things.map(({ words, want }) => [words, want])).toEqual([
      ['still off', 'advice'],
      ['The whole of it.', null],
      ['What he said.', null],
    ]);
    const [session] = here.vault.holdings.all('supervision');
    const keys = things.map(({ key }) => key);
    expect(keys).toContain(session?.record.items[0]?.from);
    expect(keys).toContain(session?.record.good[0]?.from);
    const [page] = here.vault.holdings.all('entry').filter(({ record }) => record.text === said);
    expect(await apiOf(here).broughtFrom(page?.id ?? anId())).toBe(1);
    await mergeInto(here, there, theirs);
    expect(here.vault.holdings.all('flag')).toHaveLength(3);
  });
});

describe('under a legal hold', () => {
  const heldMachine = async (): Promise<Machine> => {
    const here = await machine();
    await put(here, { ...defaultProtection, hold: [{ on: true, at }] });
    return here;
  };
  const kept = ({ vault }: Machine, of: RecordId): readonly string[] =>
    vault.holdings.all('earlierWording').flatMap(({ record }) => (record.entry === of ? [record.text] : []));

  test('what a session says stays in the vault, whatever is taken out of it, and once only', async () => {
    const here = await heldMachine();
    const api = apiOf(here);
    const id = anId();
    const session = (...words: readonly string[]) => ({
      ...newSession(at, null, null),
      items: words.map((one, nth) => ({ ...itemFrom(`x ${nth}`, one), id: `i${nth}` })),
    });
    await api.saveSession(id, session('The heating is off.', 'Court.'));
    await api.saveSession(id, session('The heating is off. I said so.', 'Court.'));
    expect(kept(here, id)).toEqual([]);
    for (const left of ['The heating is off. I', 'The heat', '']) await api.saveSession(id, session(left, 'Court.'));
    expect(kept(here, id)).toEqual(['The heating is off. I said so.\nCourt.']);
    await api.saveSession(id, session('Another word.'));
    await api.holdSession(id, session(), today);
    expect(kept(here, id)).toEqual(['The heating is off. I said so.\nCourt.', 'Another word.']);
  });

  test('keys that write into a line keep no copy of it, and a day of rewording keeps only what went', async () => {
    const here = await heldMachine();
    const api = apiOf(here);
    const id = anId();
    const said = async (...words: readonly string[]): Promise<void> => {
      const items = words.map((one, nth) => ({ ...itemFrom(`x ${nth}`, one), id: `i${nth}` }));
      await api.saveSession(id, { ...newSession(at, null, null), items });
    };
    await said('We met at the clinic.', 'Court.');
    for (const typed of ['We met a', 'We met again', 'We met again and again'])
      await said(`${typed} at the clinic.`, 'Court.');
    expect(kept(here, id)).toEqual([]);
    await said('We met again at noon.', 'Court.');
    for (const typed of ['We m', 'W', '', 'They came to us after all.']) await said(typed, 'Court.');
    expect(kept(here, id)).toEqual(['We met again and again at the clinic.\nCourt.', 'We met again at noon.']);
    await said('', 'Court.');
    expect(kept(here, id).at(-1)).toBe('They came to us after all.');
    expect(kept(here, id)).toHaveLength(3);
    expect((await api.takenOut()).map(({ of }) => of)).toEqual(['supervision', 'supervision', 'supervision']);
  });

  test('what an account says stays too, and goes with it once the hold is lifted', async () => {
    const here = await heldMachine();
    const api = apiOf(here);
    const id = anId();
    const account = beginAccount({ shape: 'nmc', at, day: today, from: null });
    const saying = (text: string) => ({ ...account, answers: [{ question: 'learned', text }] });
    await api.saveAccount(id, saying('An early no is kinder.'));
    await api.saveAccount(id, saying(''));
    expect(kept(here, id)).toEqual(['An early no is kinder.']);
    expect(await api.removeAccount(id)).toEqual({ ok: false, error: { type: 'held' } });
    const [hold] = here.vault.holdings.all('protection');
    await put(here, defaultProtection, hold?.id);
    expect((await api.removeAccount(id)).ok).toBe(true);
    expect(here.vault.holdings.all('earlierWording')).toEqual([]);
  });
});
