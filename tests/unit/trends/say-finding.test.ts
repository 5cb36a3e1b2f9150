import { describe, expect, test } from 'vitest';
import { sayFinding } from '../../../renderer/screens/trends/say-finding.ts';
import type { Before } from '../../../renderer/workers/vault/queries/trends/before.ts';
import type { Said } from '../../../renderer/workers/vault/queries/trends/said.ts';
import type { LeanView } from '../../../renderer/workers/vault/queries/trends/trends-view.ts';
import type { DayKey } from '#shared/calendar/day-key';
import { monthAgo } from '../../../renderer/screens/trends/month-ago.ts';
import { ago, today, weeksOf } from './evenings.ts';

const leanView = (before: Before | null): LeanView => ({
  direction: 'numb',
  since: ago(17),
  before,
  evidence: { pro: [], con: [] },
  workedOut: { evenings: 0, middle: null, withReach: 0, withWords: 0, usual: null },
  own: null,
  conditions: { caseload: null, hours: [], daysOff: [], exposure: [], heavyDays: 0, potholes: 0 },
  kept: null,
});
const evenings = weeksOf([0, 0, 0, 0, 0, 2, 3, 3]);
const say = (said: Said, before: Before | null = null) =>
  sayFinding(
    {
      evenings,
      said,
      lean: said.type === 'lean' ? leanView(before) : null,
    },
    today,
  );
const numb = {
  type: 'lean',
  direction: 'numb',
  since: ago(17),
  channel: 'readings',
  confidence: 'fairly',
  isLong: false,
  wordsDiffer: false,
} as const;
const apart = { side: 'flooded', weeks: 2, from: ago(59), aroundLoss: true } as const;

describe('a lean in words', () => {
  test('is a sentence, what was before it, and how sure it is', () => {
    expect(say(numb, { mostly: 'balance', apart })).toEqual({
      sentence: 'Since early November your evenings have leaned toward numb.',
      context: 'Before that they sat mostly in balance, apart from two flooded weeks around the loss in September.',
      sure: { bars: 3, word: 'Fairly sure.', counted: '32 check-ins, 12 since Nov 2.' },
    });
  });

  test.each([
    [{ since: ago(5) }, 'Since mid-November your evenings have leaned toward numb.'],
    [{ since: ago(24) }, 'Since late October your evenings have leaned toward numb.'],
    [
      { direction: 'flooded', since: ago(21) } as const,
      'For three weeks the work has been coming in close. More of it seems to be following you home.',
    ],
    [
      { direction: 'flooded', since: ago(8) } as const,
      'Lately the work has been coming in close. More of it seems to be following you home.',
    ],
    [
      { isLong: true, since: ago(62) },
      'Your evenings have leaned numb for about two months. Worth saying out loud to someone who is allowed to hear it.',
    ],
    [
      { isLong: true, since: ago(90), direction: 'flooded' } as const,
      'The work has been coming in close for about three months. Worth saying out loud to someone who is allowed to hear it.',
    ],
  ])('says since when and how: %o', (changed, sentence) => {
    expect(say({ ...numb, ...changed }).sentence).toBe(sentence);
  });

  test('says of the weeks before only what is there to say', () => {
    expect(say(numb, null).context).toBe('');
    expect(say(numb, { mostly: null, apart: null }).context).toBe('');
    expect(say(numb, { mostly: 'flooded', apart: null }).context).toBe(
      'Before that they sat mostly on the flooded side.',
    );
    const calm = { ...apart, side: 'balance', aroundLoss: false } as const;
    expect(say(numb, { mostly: 'numb', apart: calm }).context).toBe(
      'Before that they sat mostly on the numb side, apart from two weeks in balance in September.',
    );
  });

  test('lets the dial win where the words read otherwise', () => {
    expect(say({ ...numb, direction: 'flooded', wordsDiffer: true }).context).toBe(
      'Your words read flatter than your dial. The dial is yours, so it wins.',
    );
  });

  test.each([
    ['loosely', 2, 'Loosely.'],
    ['fairly', 3, 'Fairly sure.'],
    ['clear', 4, 'Clear.'],
  ] as const)('is %s: %i bars of four, and the word', (confidence, bars, word) => {
    expect(say({ ...numb, confidence }).sure).toMatchObject({ bars, word });
  });
});

test.each([
  [
    { type: 'swinging', since: ago(20) },
    'Your evenings have been swinging, flooded some nights and numb on others.',
    2,
  ],
  [
    { type: 'nearer', from: 'numb', since: ago(17) },
    'Since early November your evenings have come nearer to balance.',
    2,
  ],
  [{ type: 'easing', direction: 'numb' }, 'The last two weeks have come back toward balance.', 2],
  [
    { type: 'words-only', since: ago(17), withDial: true },
    'Your words read flatter than your dial. The dial is yours, so it wins.',
    2,
  ],
  [
    { type: 'words-only', since: ago(17), withDial: false },
    'Since early November there is less feeling language in your words than is usual for you.',
    2,
  ],
  [{ type: 'balance' }, 'Your evenings have mostly sat in balance.', null],
  [{ type: 'usual' }, 'Your evenings sit about where they usually do.', null],
  [{ type: 'few-lately' }, 'Not many evenings lately, and that’s fine.', null],
  [{ type: 'off' }, 'Your evenings, as you marked them.', null],
  [{ type: 'line-only' }, '32 evenings so far. The line runs through each week’s middle.', null],
  [{ type: 'nothing' }, 'Nothing marked yet.', null],
] as const)('%o is said as “%s”', (said, sentence, bars) => {
  const finding = say(said);
  expect(finding.sentence).toBe(sentence);
  expect(finding.sure?.bars ?? null).toBe(bars);
});

test('the month of an earlier stretch is named so that it is taken for no other', () => {
  expect(monthAgo('2026-08-10' as DayKey, today)).toBe('August');
  expect(monthAgo('2026-03-10' as DayKey, today)).toBe('Last March');
  expect(monthAgo('2025-11-24' as DayKey, today)).toBe('November 2025');
  expect(monthAgo('2024-03-10' as DayKey, today)).toBe('March 2024');
});
