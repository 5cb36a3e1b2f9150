import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/calendar/day-key';
import { trendState, type TrendState } from '#shared/reading/leans/trend-state';
import { whatToSay } from '../../../renderer/workers/vault/queries/trends/said.ts';
import type { TrendEvening } from '../../../renderer/workers/vault/queries/trends/trend-evenings.ts';
import { ago, daysOf, evening, lean, stateOf, today, weeksOf } from './evenings.ts';

const calm = weeksOf([0, 0, 1, 0, -1, 0, 0, 0]);
const numb = lean('numb', ago(18));
const words = lean('numb', ago(10), { channel: 'words', confidence: 'loosely' });

const say = (evenings: readonly TrendEvening[], state: Partial<TrendState>, findings = true) =>
  whatToSay(evenings, stateOf(state), today, { findings });
/** By the real watch over the evenings. */
const saySo = (evenings: readonly TrendEvening[], on = today) =>
  whatToSay(evenings, trendState(daysOf(evenings), on), on, { findings: true });

describe('nothing is put in words', () => {
  test('while nothing is marked, or too little for a line', () => {
    expect(say([], { leans: [numb], speaksOf: 'numb' }).type).toBe('nothing');
    expect(say([evening(today, { reach: 2 })], {}).type).toBe('nothing');
    expect(
      say(
        weeksOf([
          [0, 1],
          [0, 1],
        ]),
        { leans: [numb], speaksOf: 'numb' },
      ).type,
    ).toBe('too-few');
  });

  test('before there is enough: a line is called a line, and a quiet time a quiet time', () => {
    expect(saySo(weeksOf([3, 3, 3, 3]))).toEqual({ type: 'line-only' });
    expect(saySo(calm, addDays(today, 40))).toEqual({ type: 'few-lately' });
  });

  test('where that was turned off; how few there are is still said', () => {
    const state = { leans: [numb], speaksOf: 'numb' } as const;
    expect(say(calm, state, false).type).toBe('off');
    expect(say([], state, false).type).toBe('nothing');
    expect(say(weeksOf([[0, 1]]), state, false).type).toBe('too-few');
  });
});

describe('what is said', () => {
  test('is the lean of the dial, and that the words differ where they do', () => {
    const alone = say(calm, { leans: [numb], speaksOf: 'numb' });
    expect(alone).toMatchObject({ type: 'lean', direction: 'numb', isLong: false, wordsDiffer: false });
    const flooded = lean('flooded', ago(18));
    const differing = say(calm, { leans: [flooded, words], speaksOf: 'flooded' });
    expect(differing).toMatchObject({ direction: 'flooded', wordsDiffer: true });
  });

  test('is that the words read flatter, also of someone who writes and never marks the dial', () => {
    const state = { leans: [words], speaksOf: 'numb' } as const;
    const said = { type: 'words-only', since: ago(10), withDial: false };
    expect(say([], state)).toEqual(said);
    expect(say(weeksOf([[0, 1]]), state)).toEqual(said);
    expect(say([], state, false).type).toBe('nothing');
  });

  test('is that the words read flatter, where only they lean', () => {
    expect(say(calm, { leans: [words], speaksOf: 'words-flatter' })).toEqual({
      type: 'words-only',
      since: ago(10),
      withDial: true,
    });
    expect(say(calm, { leans: [words], speaksOf: 'numb' })).toMatchObject({ type: 'words-only', withDial: false });
  });

  test('is a long one from about two months on, and numb for so long that nothing leans any more', () => {
    expect(say(calm, { leans: [lean('numb', ago(55))], speaksOf: 'numb' })).toMatchObject({ isLong: false });
    expect(say(calm, { leans: [lean('flooded', ago(56))], speaksOf: 'flooded' })).toMatchObject({ isLong: true });
    expect(say(calm, { leans: [], speaksOf: 'steady-numb' })).toMatchObject({
      direction: 'numb',
      confidence: 'loosely',
      isLong: true,
    });
  });

  test('is that it eased, with the side it eased from', () => {
    expect(say(calm, { speaksOf: 'easing', lastLeaned: 'flooded' })).toEqual({ type: 'easing', direction: 'flooded' });
    expect(say(calm, { speaksOf: 'easing', lastLeaned: 'numb' })).toEqual({ type: 'easing', direction: 'numb' });
  });

  test('is that the latest one eased, and not an older one the other way', () => {
    const long = [0, 1, 0, -1, 0, 0, 1, 0, 0, -1];
    // Less than two weeks of it: nothing to remember, and still what eased.
    const evenings = weeksOf([...long, -3, -4, -4, ...long, ...long, [0, 0, 4, 4], 4, 0, 0]);
    expect(saySo(evenings)).toEqual({ type: 'easing', direction: 'numb' });
    expect(trendState(daysOf(evenings), today).lastEased).toMatchObject({
      numb: null,
      flooded: { direction: 'flooded' },
    });
  });

  test('is that they came nearer to balance, where a lean only leads back from the other end', () => {
    const numbOnes = [3, 4, 3, 3, 2, 3, 4, 3];
    const evenings = weeksOf([...numbOnes, 0, -1, 0, 0, 0]);
    expect(saySo(evenings)).toMatchObject({ type: 'nearer', from: 'numb' });
    expect(trendState(daysOf(evenings), today).leans).toMatchObject([{ direction: 'flooded' }]);
  });

  test('is the swing, of the last three weeks', () => {
    expect(say(calm, { speaksOf: 'swinging' })).toEqual({ type: 'swinging', since: ago(20) });
  });

  test.each([
    ['balance', 'balance'],
    ['as-usual', 'usual'],
  ] as const)('is %s where nothing leans', (speaksOf, type) => {
    expect(say(calm, { speaksOf }).type).toBe(type);
  });

  test('by the real watch over evenings: balance when they are, and a lean toward numb when they turn', () => {
    const long = [0, 1, 0, -1, 0, 0, 1, 0, 0, -1, 0, 1];
    expect(saySo(weeksOf(long)).type).toBe('balance');
    expect(saySo(weeksOf([...long, 3, 4, 4]))).toMatchObject({ type: 'lean', direction: 'numb', channel: 'readings' });
    expect(saySo(weeksOf([...long, -3, -4, -4]))).toMatchObject({ type: 'lean', direction: 'flooded' });
  });
});

test('a gap says nothing: the same evenings, later, never become a lean', () => {
  expect(saySo(calm, addDays(today, 40)).type).not.toBe('lean');
});
