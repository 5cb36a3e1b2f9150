import { describe, expect, test } from 'vitest';
import { noReadings } from '#shared/journal/check-in';
import { noParting } from '#shared/journal/close';
import { noAnswers } from '#shared/journal/weekly';
import type { Lean } from '#shared/reading/leans/lean';
import type { Notice } from '#shared/reading/leans/notices';
import { saveCheckIn, saveClose } from '../../../renderer/workers/vault/commands/evening.ts';
import {
  chooseTrend,
  leaveFindingBe,
  saveWeekly,
  seeFinding,
} from '../../../renderer/workers/vault/commands/trends.ts';
import { quietLine } from '../../../renderer/workers/vault/queries/trends/quiet-line.ts';
import type { TrendSources } from '../../../renderer/workers/vault/queries/trends/sources.ts';
import { knownHoldings } from '../journal/known-holdings.ts';
import { ago, lean, stateOf, today, weeksOf } from './evenings.ts';

const numb = lean('numb', ago(18));

const due = { day: ago(2), direction: 'numb' } as const;

const evening = (said: Lean = numb, notice: Notice | null = due) => {
  const known = knownHoldings();
  for (const { day, closeness } of weeksOf([0, 0, 0, 0, 0, 2, 3, [3, 3]])) known.mark(day, { closeness });
  const sources: TrendSources = {
    trendState: () => stateOf({ leans: [said], speaksOf: said.direction, notice }),
    readingsOf: () => new Map(),
    indexWithout: () => null,
    relationsOf: () => [],
  };
  return { ...known, line: (on = today) => quietLine(known.holdings, sources, on) };
};

describe('the quiet line on Today', () => {
  test('says that something waits, until Trends was looked at', () => {
    const { line, run } = evening();
    expect(line()).toBe('finding');
    run(1, (context) => seeFinding(context, { ...numb, since: ago(16) }));
    expect(line()).toBeNull();
  });

  test('is not there while it is left be', () => {
    const { line, run } = evening();
    run(1, (context) => leaveFindingBe(context, numb, today));
    expect(line()).toBeNull();
    run(1, (context) => leaveFindingBe(context, numb, null));
    expect(line()).toBe('finding');
  });

  test('waits for a notice that is due, and says nothing of words alone', () => {
    expect(evening(numb, null).line()).toBeNull();
    expect(evening(numb, { ...due, direction: 'flooded' }).line()).toBeNull();
    expect(evening(lean('numb', ago(18), { channel: 'words' })).line()).toBeNull();
  });

  test.each(['quietLine', 'findings'] as const)('is gone with %s turned off', (choice) => {
    const { line, run } = evening();
    run(1, (context) => chooseTrend(context, choice, false));
    expect(line()).toBeNull();
    run(1, (context) => chooseTrend(context, choice, true));
    expect(line()).toBe('finding');
  });

  test('is never there once the day was closed', () => {
    const { line, run } = evening();
    run(1, (context) => saveClose(context, today, noParting, false));
    expect(line()).toBeNull();
  });

  test.each([
    ['a loss today', today, { chips: ['a-loss' as const] }],
    ['a crisis call today', today, { chips: ['crisis-call' as const] }],
    ['a loss the day before', ago(1), { chips: ['a-loss' as const] }],
    ['a rough night', today, { sleep: 'rough' as const }],
  ])('is not there after %s', (_what, on, readings) => {
    const { line, run } = evening();
    run(1, (context) => saveCheckIn(context, on, { ...noReadings, closeness: 3, ...readings }));
    expect(line()).toBeNull();
  });

  test('offers the week from Friday to Sunday, once', () => {
    const { line, run } = evening(numb, null);
    const monday = ago(3);
    expect([0, 1, 2, 3, 4, 5, 6].map((day) => line(ago(3 - day)))).toEqual([
      null,
      null,
      null,
      null,
      'weekly',
      'weekly',
      'weekly',
    ]);
    run(1, (context) => saveWeekly(context, monday, { ...noAnswers, worn: 2 }));
    expect(line(ago(-1))).toBeNull();
    run(1, (context) => saveWeekly(context, monday, noAnswers));
    expect(line(ago(-1))).toBe('weekly');
    run(1, (context) => chooseTrend(context, 'weekly', false));
    expect(line(ago(-1))).toBeNull();
  });
});
