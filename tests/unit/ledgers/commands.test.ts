import { describe, expect, test } from 'vitest';
import { newAlias } from '#shared/journal/alias';
import { noCheckUpAnswers } from '#shared/journal/check-up';
import { blankLines, type NewLine } from '#shared/journal/new-line';
import { newSession } from '#shared/journal/supervision-session';
import { renameRecord } from '#shared/journal/rename-record';
import { textsOf } from '#shared/journal/swap-record';
import type { RecordId } from '#shared/vault/record-id';
import * as aliases from '../../../renderer/workers/vault/commands/aliases.ts';
import * as ledgers from '../../../renderer/workers/vault/commands/ledgers.ts';
import * as sessions from '../../../renderer/workers/vault/commands/supervision.ts';
import { dayWritten, pageOf } from '../../../renderer/workers/vault/past/page-of.ts';
import { ledgerLines, namesForLines } from '../../../renderer/workers/vault/queries/ledgers/lines.ts';
import { people } from '../../../renderer/workers/vault/queries/people/cards.ts';
import { tonightView } from '../../../renderer/workers/vault/queries/ledgers/tonight.ts';
import { anId, day, knownHoldings } from '../journal/known-holdings.ts';

const tonight = day('2026-11-19');
const tomorrow = day('2026-11-20');
const at = { ms: Date.parse('2026-11-19T23:00:00Z'), offset: -300 };

const vault = () => {
  const known = knownHoldings();
  const heron = anId();
  known.settle([
    { put: heron, record: newAlias({ kind: 'client', alias: 'Heron', role: null }, [], { ms: at.ms, offset: -300 }) },
  ]);
  let minute = at.ms / 60_000;
  const add = (line: NewLine): RecordId | null => {
    minute += 1;
    const [change] = known.run(minute, (context) => ledgers.addLine(context, line));
    return change !== undefined && 'put' in change ? change.put : null;
  };
  return { ...known, heron, add };
};

describe('a promise with a day', () => {
  test('is due on the next evening, once, and then waits in its ledger without another word', () => {
    const { holdings, run, add } = vault();
    const promise = add({ ...blankLines.promise(), text: 'Call her mother.', due: tomorrow });
    const drawn = promise === null ? [] : [promise];
    expect(tonightView(holdings, tonight).promises).toEqual([]);
    expect(tonightView(holdings, tomorrow).promises.map(({ record }) => record.text)).toEqual(['Call her mother.']);
    expect(run(0, (context) => ledgers.cameBack(context, tomorrow, drawn))).toHaveLength(1);
    expect(run(0, (context) => ledgers.cameBack(context, tomorrow, drawn))).toHaveLength(0);
    expect(tonightView(holdings, tomorrow).promises).toHaveLength(1);
    expect(tonightView(holdings, day('2026-11-21')).promises).toEqual([]);
    expect(ledgerLines(holdings, 'promise')).toHaveLength(1);
  });
});

describe('a line', () => {
  test('is kept only as its record may hold it, and for somebody who is there', () => {
    const { holdings, add, heron } = vault();
    expect(add({ ...blankLines.untold(tonight), text: 'x'.repeat(2001) })).toBeNull();
    expect(add({ ...blankLines.untold(tonight), whom: anId() })).toBeNull();
    expect(add({ ...blankLines.untold(tonight), whom: heron, text: 'What she said.' })).not.toBeNull();
    expect(ledgerLines(holdings, 'untold')[0]?.whom).toEqual({ id: heron, alias: 'Heron' });
  });

  test('is changed part by part, and by nothing that a line of its kind may not hold', () => {
    const { holdings, run, add } = vault();
    const id = add({ ...blankLines.saidNo(tonight), asked: 'A loan.' }) as RecordId;
    run(1, (context) => ledgers.changeLine(context, id, { guiltBefore: 3 }));
    run(2, (context) => ledgers.changeLine(context, id, { held: true }));
    expect(holdings.get(id)?.record).toMatchObject({ asked: 'A loan.', guiltBefore: 3, held: true });
    expect(run(3, (context) => ledgers.changeLine(context, id, { guiltBefore: 9 }))).toEqual([]);
    expect(run(3, (context) => ledgers.changeLine(context, id, { held: true }))).toEqual([]);
    const entry = vault().write('2026-11-19', 'A page.');
    expect(run(4, (context) => ledgers.changeLine(context, entry, { text: '' }))).toEqual([]);
    expect(run(4, (context) => ledgers.removeLine(context, entry))).toEqual([]);
  });

  test('whose words would go is told apart from one that only grows', () => {
    const { holdings, add } = vault();
    const id = add({ ...blankLines.untold(tonight), text: 'What she said.' }) as RecordId;
    expect(ledgers.takesWords(holdings, id, { text: 'What she said. In the car.' })).toBe(false);
    expect(ledgers.takesWords(holdings, id, { sharedAt: at })).toBe(false);
    expect(ledgers.takesWords(holdings, id, { text: '' })).toBe(true);
  });

  test('goes with the card it was about, and is on that card’s page when the past is looked through', () => {
    const { holdings, run, add, heron } = vault();
    const line = { ...blankLines.untold(tonight), whom: heron, text: 'What Heron said.' };
    const id = add(line) as RecordId;
    const held = holdings.get(id);
    if (held === null) throw new TypeError('No line');
    expect(pageOf(held)).toBe(heron);
    expect(dayWritten(holdings, held)).toBe(tonight);
    expect(textsOf(held.record)).toEqual([{ part: 'card', text: 'What Heron said.' }]);
    expect(renameRecord(held.record, 'Heron', 'Wren')?.record).toMatchObject({ text: 'What Wren said.' });
    run(9, (context) => aliases.removeAlias(context, heron));
    expect(ledgerLines(holdings, 'untold')).toEqual([]);
  });
});

describe('a check-up', () => {
  const answers = { ...noCheckUpAnswers, hope: 'That the place holds.' };

  test('moves its turn on and leaves what is hoped on the card; an ending takes somebody off the rota', () => {
    const { holdings, run, add, heron } = vault();
    const later = day('2027-03-01');
    expect(people(holdings, later).checkUp).toBe(heron);
    add({ type: 'checkUp', day: later, whom: heron, bringAt: null, ...answers });
    expect(holdings.get(heron)?.record).toMatchObject({ lastCheckUp: later, hope: 'That the place holds.' });
    expect(people(holdings, day('2027-03-09')).checkUp).toBeNull();
    expect(people(holdings, day('2027-06-09')).checkUp).toBe(heron);
    const ending = { type: 'ending', day: later, whom: heron, withoutGoodbye: false } as const;
    add({ ...ending, together: '', theyKeep: '', iKeep: '' });
    expect(people(holdings, day('2027-06-09')).checkUp).toBeNull();
    expect(ledgerLines(holdings, 'ending')).toHaveLength(1);
    const wren = newAlias({ kind: 'client', alias: 'Wren', role: null }, [], at);
    run(3, () => [{ put: anId(), record: wren }]);
    expect(namesForLines(holdings).map(({ alias }) => alias)).toEqual(['Wren', 'Heron']);
  });
});

describe('what was agreed in a supervision and is parked', () => {
  test('is done among its loose ends once it is done where it is parked, and open again when that is', () => {
    const { holdings, run } = vault();
    const id = anId();
    const agreed = [{ id: 'cover', what: 'Ask for cover. ', who: '', when: tomorrow, isDone: false }];
    run(0, (context) => sessions.holdSession(context, id, { ...newSession(at, null, null), agreed }, tonight));
    const parked = holdings.all('parked')[0]?.id ?? anId();
    const ends = () => holdings.all('supervision').flatMap(({ record }) => record.agreed.map(({ isDone }) => isDone));
    run(1, (context) => ledgers.changeLine(context, parked, { doneAt: at }));
    expect(ends()).toEqual([true]);
    run(2, (context) => ledgers.changeLine(context, parked, { firstStep: 'Ring.' }));
    expect(ends()).toEqual([true]);
    run(3, (context) => ledgers.changeLine(context, parked, { doneAt: null }));
    expect(ends()).toEqual([false]);
  });
});
