import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { defaultProtection } from '#shared/journal/protection';
import { mostAgreed, mostItems, newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import { beginAccount } from '#shared/supervision/cpd/account';
import type { RecordId } from '#shared/vault/record-id';
import { changeLine } from '../../../renderer/workers/vault/commands/ledgers.ts';
import { mergeInto, type Machine, machine, second } from './machines.ts';
import { anId, newSession as otherSession } from './stored-vault.ts';
import { apiOf, at, flagWords, itemFrom, put, said, today, write } from './supervised.ts';

const change = ({ vault: { ledger, holdings } }: Machine, id: RecordId, changed: object) =>
  ledger.commit((now) => changeLine({ holdings, now, newId: anId }, id, changed));

const agreed = (...lines: readonly string[]): SupervisionSession['agreed'] =>
  lines.map((what, nth) => ({ id: `a${nth}`, what, who: '', when: addDays(today, 1), isDone: false }));

describe('what was agreed and parked', () => {
  const held = async () => {
    const here = await machine();
    const id = anId();
    await apiOf(here).holdSession(
      id,
      { ...newSession(at, null, null), agreed: agreed('Ask.', 'Ask.', 'Rest.') },
      today,
    );
    const parked = (): readonly (readonly [string, boolean])[] =>
      here.vault.holdings
        .all('parked')
        .map(({ record }) => record)
        .toSorted((a, b) => (a.agreed ?? '').localeCompare(b.agreed ?? ''))
        .map(({ text, doneAt }) => [text, doneAt !== null]);
    const ends = (): readonly boolean[] => {
      const record = here.vault.holdings.get(id)?.record;
      return record?.type === 'supervision' ? record.agreed.map(({ isDone }) => isDone) : [];
    };
    return { here, id, parked, ends, api: apiOf(here) };
  };

  test('stays tied to its line, however it is worded since', async () => {
    const { here, id, parked, ends, api } = await held();
    const [one] = here.vault.holdings.all('parked');
    if (one === undefined) throw new Error('Nothing is parked');
    await change(here, one.id, { text: 'Ask the clinic.' });
    await change(here, one.id, { doneAt: at });
    expect(ends()).toEqual([true, false, false]);
    await api.tieUp(id, 'a0', false);
    expect(parked()).toEqual([
      ['Ask the clinic.', false],
      ['Ask.', false],
      ['Rest.', false],
    ]);
  });

  test('is two things where two lines say the same', async () => {
    const { parked, ends, id, api } = await held();
    await api.tieUp(id, 'a1', true);
    expect(ends()).toEqual([false, true, false]);
    expect(parked().map(([, isDone]) => isDone)).toEqual([false, true, false]);
  });

  test('stays parked under a legal hold, where “It was held” is not taken back', async () => {
    const { here, parked } = await held();
    const again = await apiOf(here).holdSession(anId(), newSession(at, null, null), today);
    if (!again.ok || again.value.undo === null) throw new Error('There is nothing to take back');
    await put(here, { ...defaultProtection, hold: [{ on: true, at }] });
    // The tokens are those of another api: a hold is looked at before any of them.
    expect(await apiOf(here).undoHolding(again.value.undo)).toEqual({ ok: false, error: { type: 'held' } });
    expect(parked()).toHaveLength(3);
  });
});

describe('a file that was saved', () => {
  test('is told of once its supervision was held, each by itself, until it is gone; and Undo tells of it again', async () => {
    const here = await machine();
    const api = apiOf(here);
    const id = anId();
    const session = newSession(at, null, null);
    await api.saveSession(id, { ...session, items: [itemFrom('x', 'Court.')] });
    const account = await put(here, beginAccount({ shape: 'plain', at, day: today, from: null }));
    await api.noteOutside(id, 'one.pdf');
    await api.noteOutside(id, 'two.md');
    await api.noteOutside(account, 'account.docx');
    const names = async () => (await api.supervision(today)).outside.map(({ name }) => name);
    expect(await names()).toEqual(['account.docx']);
    await api.holdSession(id, session, today);
    expect((await names()).toSorted()).toEqual(['account.docx', 'one.pdf', 'two.md']);
    const [first] = (await api.supervision(today)).outside.filter(({ name }) => name === 'one.pdf');
    const gone = await api.outsideIsGone(first?.id ?? anId());
    expect((await names()).toSorted()).toEqual(['account.docx', 'two.md']);
    await api.removeSession(id);
    expect((await names()).toSorted()).toEqual(['account.docx', 'two.md']);
    if (gone.ok && gone.value.undo !== null) await api.undoFlag(gone.value.undo);
    expect((await names()).toSorted()).toEqual(['account.docx', 'one.pdf', 'two.md']);
  });

  test('of a supervision that nobody said was held is told of once its day has passed', async () => {
    const here = await machine();
    const api = apiOf(here);
    const id = await put(here, { ...newSession(at, null, null), day: today });
    await api.noteOutside(id, 'one.pdf');
    const undated = await put(here, newSession(at, null, null));
    await api.noteOutside(undated, 'two.pdf');
    const names = async (day: DayKey) => (await api.supervision(day)).outside.map(({ name }) => name).toSorted();
    expect(await names(today)).toEqual([]);
    expect(await names(addDays(today, 1))).toEqual(['one.pdf']);
    expect(await names(addDays(today, 29))).toEqual(['one.pdf', 'two.pdf']);
  });

  test('of a session from before each had a record of its own is told of still', async () => {
    const here = await machine();
    const api = apiOf(here);
    await put(here, { ...newSession(at, null, null), heldAt: at, day: today, outside: { name: 'old.pdf', at } });
    const [old] = (await api.supervision(today)).outside;
    expect(old).toMatchObject({ name: 'old.pdf' });
    await api.outsideIsGone(old?.id ?? anId());
    expect((await api.supervision(today)).outside).toEqual([]);
  });
});

test('two full supervisions that are merged hold all of both, and the vault reads them again', async () => {
  const here = await machine();
  await write(here, said);
  const there = await second(here);
  const full = (name: string): SupervisionSession => ({
    ...newSession(at, null, null),
    items: Array.from({ length: mostItems }, (_, nth) => itemFrom(`flag ${name}${nth}`, `${name} ${nth}.`)),
    agreed: Array.from({ length: mostAgreed }, (_, nth) => ({
      id: `${name}${nth}`,
      what: `${name} ${nth}.`,
      who: '',
      when: null,
      isDone: false,
    })),
  });
  await put(here, full('here'));
  await put(there, full('there'));
  await mergeInto(here, there);
  const [only, ...others] = here.vault.holdings.all('supervision');
  expect(others).toEqual([]);
  expect(only?.record.items).toHaveLength(2 * mostItems);
  expect(only?.record.agreed).toHaveLength(2 * mostAgreed);
  if (only !== undefined) expect(await apiOf(here).saveSession(only.id, only.record)).toMatchObject({ ok: true });
});

describe('how much was brought from a page', () => {
  test('counts what says it came from there, and no words that merely stand in it', async () => {
    const here = await machine();
    const api = apiOf(here);
    const page = await write(here, 'She said no. The heating is off.');
    const other = await write(here, 'I said no.');
    const flag = await flagWords(here, other, 'I said no.', 'said no');
    await put(here, {
      ...newSession(at, null, null),
      items: [
        { ...itemFrom(`flag ${flag}`, 'said no'), entry: other },
        { ...itemFrom('flag gone', 'heating'), entry: other },
        itemFrom('flag former', 'said no'),
      ],
    });
    await api.liftPassage(flag, other);
    expect(await api.broughtFrom(page)).toBe(0);
    expect(await api.broughtFrom(other)).toBe(2);
  });

  test('is known in another person’s vault that is brought in, too', async () => {
    const here = await machine();
    const theirs = await otherSession();
    const there = await machine(theirs);
    const entry = await write(there, said);
    const flag = await flagWords(there, entry, said, 'still off');
    await put(there, {
      ...newSession(at, null, null),
      items: [{ ...itemFrom(`flag ${flag}`, 'Worded anew.'), entry }],
    });
    await apiOf(there).liftPassage(flag, entry);
    await mergeInto(here, there, theirs);
    const [page] = here.vault.holdings.all('entry');
    expect(await apiOf(here).broughtFrom(page?.id ?? anId())).toBe(1);
  });
});
