import { describe, expect, test } from 'vitest';
import { documentOf, mergeRecords } from '#shared/journal/merge-records';
import { newFinding } from '#shared/journal/finding';
import { defaultTrendChoices } from '#shared/journal/trend-choices';
import { newWeekly, noAnswers } from '#shared/journal/weekly';
import { removeForGood } from '../../../renderer/workers/vault/commands/entries.ts';
import {
  chooseTrend,
  keepForSupervision,
  leaveFindingBe,
  markDoesntFit,
  sayAway,
  seeFinding,
} from '../../../renderer/workers/vault/commands/trends.ts';
import { findingOf, trendChoices } from '../../../renderer/workers/vault/queries/trends/trend-records.ts';
import { anId, day, knownHoldings } from '../journal/known-holdings.ts';
import { ago, today } from './evenings.ts';
import { readingOf } from '../../support/made-reading.ts';

const at = { ms: 5, offset: 0 };
const later = { ms: 9, offset: 0 };

describe('what was done with a finding', () => {
  test('is kept with it, also when its first day moves a little', () => {
    const { holdings, run } = knownHoldings();
    run(1, (context) => seeFinding(context, { direction: 'numb', since: ago(30) }));
    run(2, (context) => keepForSupervision(context, { direction: 'numb', since: ago(28) }, true));
    run(3, (context) => leaveFindingBe(context, { direction: 'numb', since: ago(29) }, today));
    expect(holdings.all('finding')).toHaveLength(1);
    expect(findingOf(holdings, { direction: 'numb', since: ago(20) })?.record).toMatchObject({
      seenAt: { ms: 60_000 },
      keptAt: { ms: 120_000 },
      leftBeUntil: ago(-28),
    });
    expect(findingOf(holdings, { direction: 'flooded', since: ago(30) })).toBeNull();
    expect(findingOf(holdings, { direction: 'numb', since: ago(120) })).toBeNull();
  });
});

describe('turning off', () => {
  const filled = () => {
    const known = knownHoldings();
    const entry = known.write('2026-11-18', 'On autopilot.');
    const { run, settle } = known;
    settle([
      {
        put: anId(),
        record: readingOf(entry, { words: 2 }),
      },
    ]);
    run(1, (context) => markDoesntFit(context, { entry, start: 0, end: 12, phrase: 'x' }));
    run(1, (context) => seeFinding(context, { direction: 'numb', since: ago(10) }));
    run(1, (context) => keepForSupervision(context, { direction: 'flooded', since: ago(90) }, true));
    const left = () =>
      known.holdings
        .everything()
        .map(({ record }) => record.type)
        .toSorted();
    return { ...known, entry, left };
  };

  test('the reading of words deletes what was read out of them, and no entry', () => {
    const { run, left } = filled();
    run(2, (context) => chooseTrend(context, 'words', false));
    expect(left()).toEqual(['entry', 'finding', 'finding', 'trendChoices']);
  });

  test('findings deletes them, but not what is kept for supervision', () => {
    const { run, left, holdings } = filled();
    run(2, (context) => chooseTrend(context, 'findings', false));
    expect(left()).toEqual(['doesntFit', 'entry', 'finding', 'toneReading', 'trendChoices']);
    expect(holdings.all('finding')[0]?.record.direction).toBe('flooded');
  });

  test.each(['quietLine', 'weekly'] as const)('%s deletes nothing', (choice) => {
    const { run, left } = filled();
    run(2, (context) => chooseTrend(context, choice, false));
    expect(left()).toEqual(['doesntFit', 'entry', 'finding', 'finding', 'toneReading', 'trendChoices']);
  });

  test('an entry that is deleted for good takes its “Doesn’t fit” along', () => {
    const { run, holdings, entry } = filled();
    run(2, (context) => removeForGood(context, entry));
    expect(holdings.all('doesntFit')).toEqual([]);
  });
});

test('why a week is empty can be said, said otherwise, and taken back', () => {
  const { holdings, run } = knownHoldings();
  run(1, (context) => sayAway(context, day('2026-10-21'), 'leave'));
  run(2, (context) => sayAway(context, day('2026-10-19'), 'ill'));
  expect(holdings.all('timeAway').map(({ record }) => [record.monday, record.reason])).toEqual([['2026-10-19', 'ill']]);
  run(3, (context) => sayAway(context, day('2026-10-19'), null));
  expect(holdings.all('timeAway')).toEqual([]);
});

describe('of two copies of a vault', () => {
  test('what either turned off stays off', () => {
    const ours = { ...defaultTrendChoices, words: false };
    const theirs = { ...defaultTrendChoices, quietLine: false };
    const both = { ...defaultTrendChoices, words: false, quietLine: false };
    expect([mergeRecords(ours, theirs).keep, mergeRecords(theirs, ours).keep]).toEqual([both, both]);
  });

  test('what is turned on again by the person is on, also before the two copies are joined', () => {
    const { holdings, settle, run } = knownHoldings();
    settle([
      { put: anId(), record: { ...defaultTrendChoices, words: false } },
      { put: anId(), record: { ...defaultTrendChoices, words: false, quietLine: false } },
    ]);
    expect(trendChoices(holdings)).toMatchObject({ words: false, quietLine: false });
    run(1, (context) => chooseTrend(context, 'words', true));
    expect(trendChoices(holdings)).toMatchObject({ words: true, quietLine: false });
  });

  test('a finding was seen, kept and left be where either did so', () => {
    const one = newFinding('numb', ago(20));
    const ours = { ...one, seenAt: later, leftBeUntil: ago(3) };
    const theirs = { ...one, seenAt: at, keptAt: later, leftBeUntil: ago(1) };
    const both = { ...one, seenAt: at, keptAt: later, leftBeUntil: ago(1) };
    expect(mergeRecords(ours, theirs).keep).toEqual(both);
    expect(mergeRecords(theirs, ours).keep).toEqual(both);
  });

  test('a week’s answers fill each other in, and what differs stays as it is here, and is told', () => {
    const monday = day('2026-11-16');
    const ours = newWeekly(monday, at, { ...noAnswers, worn: 1, hours: 40 });
    const theirs = newWeekly(monday, later, { ...noAnswers, worn: 3, reached: 2 });
    const { keep, leftOut } = mergeRecords(ours, theirs);
    expect(keep).toEqual({ ...ours, reached: 2 });
    expect(leftOut).toBe(true);
    expect(mergeRecords(ours, { ...theirs, worn: null }).leftOut).toBe(false);
  });

  test('records of one week, one lean or one mark are one document, under whatever id', () => {
    const mark = { type: 'doesntFit', version: 1, entry: 'e', start: 1, end: 4, phrase: 'p', at } as const;
    expect(documentOf(mark)).toBe(documentOf({ ...mark, at: later }));
    expect(documentOf(mark)).not.toBe(documentOf({ ...mark, start: 2 }));
    expect(documentOf(newWeekly(day('2026-11-16'), at, noAnswers))).toBe('weekly 2026-11-16');
    expect(documentOf(newFinding('numb', ago(0)))).not.toBe(documentOf(newFinding('flooded', ago(0))));
    expect(documentOf(defaultTrendChoices)).toBe('trendChoices');
  });
});
