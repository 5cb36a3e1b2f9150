import { describe, expect, test } from 'vitest';
import * as entries from '../../../renderer/workers/vault/commands/entries.ts';
import { saveClose, saveParting, savePrompted } from '../../../renderer/workers/vault/commands/evening.ts';
import { eveningView, promptHistory } from '../../../renderer/workers/vault/queries/evening.ts';
import { journalList, search, trash } from '../../../renderer/workers/vault/queries/journal.ts';
import { trendEvenings } from '../../../renderer/workers/vault/queries/trends/trend-evenings.ts';
import { noParting } from '#shared/journal/close';
import { anId, day, knownHoldings } from './known-holdings.ts';
import { readingOf } from '../../support/made-reading.ts';

describe('search', () => {
  const { holdings, run, write } = knownHoldings();
  const visit = write('2026-11-17', 'The café was shut. She didn’t mind, Zoë said.');
  const call = write('2026-11-18', 'Called the FUEL fund twice.\nThe café again.');
  const gone = write('2026-11-18', 'A fuel bill in the trash.');
  const lines = { ...noParting, firstThingTomorrow: 'Ring the school.' };
  run(9, (context) => saveClose(context, day('2026-11-17'), lines, false));
  run(9, (context) => saveClose(context, day('2026-11-16'), lines, false));
  run(10, (context) => entries.moveToTrash(context, gone));
  run(11, (context) => entries.addNote(context, visit, 'Fund, later.'));

  test.each([
    ['cafe', [call, visit]],
    ['CAFÉ', [call, visit]],
    ["didn't", [visit]],
    ['didn’t', [visit]],
    ['zoe  mind', [visit]],
    ['fuel', [call]],
    ['fund', [call, visit]],
    ['fund café', [call, visit]],
    ['fuel visit', []],
    ['school', [visit, '2026-11-16']],
    ['school café', [visit]],
    ['   ', []],
    ['.*', []],
  ])('for "%s" finds what holds every word of it, in words or notes, newest first', (query, found) => {
    expect(search(holdings, query)).toEqual(found);
  });
});

describe('the journal’s list', () => {
  test('has every page, and every day that was marked, closed or left with a line; newest day first', () => {
    const { holdings, run, write, mark } = knownHoldings();
    const monday = write('2026-11-16', 'Monday’s words. More of them.');
    mark('2026-11-17', { closeness: -2 });
    const early = write('2026-11-18', 'Early.');
    const late = write('2026-11-18', 'Late.');
    mark('2026-11-18', { closeness: 3 });
    const gone = write('2026-11-18', 'Gone.');
    run(18, (context) => saveClose(context, day('2026-11-14'), { ...noParting, takeItHome: ' She\nlaughed. ' }, false));
    run(18, (context) => saveClose(context, day('2026-11-13'), noParting, true));
    run(18, (context) => saveParting(context, day('2026-11-12'), { ...noParting, leaveItHere: 'A draft.' }));
    run(18, (context) => saveParting(context, day('2026-11-11'), noParting));
    mark('2026-11-10', {});
    run(20, (context) => entries.moveToTrash(context, gone));
    expect(
      journalList(holdings).map(({ entry, what, day: on, title, excerpt, closeness }) => [
        entry ?? what,
        on,
        title || excerpt,
        closeness,
      ]),
    ).toEqual([
      [late, '2026-11-18', 'Late.', 3],
      [early, '2026-11-18', 'Early.', 3],
      ['readings', '2026-11-17', '', -2],
      [monday, '2026-11-16', 'Monday’s words', null],
      ['lines', '2026-11-14', 'She laughed.', null],
      ['close', '2026-11-13', '', null],
      ['lines', '2026-11-12', 'A draft.', null],
    ]);
    expect(trash(holdings).map(({ entry }) => entry)).toEqual([gone]);
  });
});

describe('tonight', () => {
  test('knows the last "first thing tomorrow", and not one from today or later', () => {
    const { holdings, run } = knownHoldings();
    const close = (on: string, text: string) =>
      run(1, (context) => saveClose(context, day(on), { ...noParting, firstThingTomorrow: text }, false));
    close('2026-11-13', 'Older.');
    close('2026-11-18', 'Call the fuel fund.');
    close('2026-11-20', 'Later.');
    expect(eveningView(holdings, day('2026-11-19')).fromLastTime).toEqual({
      day: '2026-11-18',
      text: 'Call the fuel fund.',
    });
    close('2026-11-18', '');
    expect(eveningView(holdings, day('2026-11-19')).fromLastTime).toBeNull();
  });

  test('finds it behind a day that was never closed, unless that day left one of its own', () => {
    const { holdings, run } = knownHoldings();
    const lines = (text: string) => ({ ...noParting, firstThingTomorrow: text });
    run(1, (context) => saveClose(context, day('2026-11-16'), lines('Call the fuel fund.'), false));
    run(2, (context) => saveParting(context, day('2026-11-17'), { ...noParting, takeItHome: 'Bread.' }));
    run(3, (context) => saveParting(context, day('2026-11-18'), lines(' ')));
    const fromLastTime = () => eveningView(holdings, day('2026-11-19')).fromLastTime;
    expect(fromLastTime()).toEqual({ day: '2026-11-16', text: 'Call the fuel fund.' });
    run(4, (context) => saveParting(context, day('2026-11-18'), lines('Ring the school.')));
    expect(fromLastTime()).toEqual({ day: '2026-11-18', text: 'Ring the school.' });
  });

  test('tells the choice of a question about the days before, and nothing about tonight', () => {
    const { holdings, run, write, mark } = knownHoldings();
    write('2026-11-10', 'one two three four');
    write('2026-11-12', 'one two');
    write('2026-11-12', 'three');
    mark('2026-11-13', { chips: ['a-loss'] });
    mark('2026-11-19', { chips: ['a-loss'] });
    write('2026-11-19', 'tonight is not asked about');
    run(1, (context) => savePrompted(context, { day: day('2026-11-12'), shown: ['a01'], swapped: [], none: false }));
    run(2, (context) => savePrompted(context, { day: day('2026-11-19'), shown: ['a02'], swapped: [], none: false }));
    const { evening, before } = promptHistory(holdings, day('2026-11-19'));
    expect(evening).toEqual({
      day: '2026-11-19',
      lastEntryDay: '2026-11-13',
      lastEntryWords: [0, 3, 4],
      lossDays: ['2026-11-13'],
    });
    expect(before.map(({ shown }) => shown)).toEqual([['a01']]);
  });
});

test('an evening’s mark adds up what was written that day, and forgets what is in the trash', () => {
  const { holdings, run, settle, write, mark } = knownHoldings();
  const one = write('2026-11-18', 'one');
  const two = write('2026-11-18', 'two');
  const gone = write('2026-11-18', 'gone');
  mark('2026-11-18', { closeness: 2, reach: 1 });
  mark('2026-11-16', { closeness: null, reach: null });
  mark('2026-11-17', { seat: 'back' });
  settle(
    [one, two, gone].map((entry, index) => ({
      put: anId(),
      record: readingOf(entry, { words: 10 * (index + 1), feelingWords: index }),
    })),
  );
  run(9, (context) => entries.moveToTrash(context, gone));
  expect(trendEvenings(holdings)).toMatchObject([
    { day: '2026-11-17', closeness: null, reach: null, words: 0, feelingWords: 0 },
    { day: '2026-11-18', closeness: 2, reach: 1, words: 30, feelingWords: 1 },
  ]);
});

test('a check-in with nothing marked is an evening nowhere', () => {
  const { holdings, mark } = knownHoldings();
  mark('2026-11-17', {});
  expect(journalList(holdings)).toEqual([]);
  expect(trendEvenings(holdings)).toEqual([]);
  expect(eveningView(holdings, day('2026-11-19')).lastDay).toBeNull();
  expect(promptHistory(holdings, day('2026-11-19')).evening).toMatchObject({ lastEntryDay: null, lastEntryWords: [] });
});
