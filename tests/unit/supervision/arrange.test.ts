import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord } from '#shared/journal/stored';
import {
  lensKinds,
  newSession,
  type SupervisionGroup,
  supervisionGroups,
  type SupervisionSession,
} from '#shared/journal/supervision-session';
import {
  changeItem,
  giveMinutes,
  minutesLeft,
  minutesSpoken,
  moveTo,
  putBack,
  putIn,
  step,
  takeOut,
} from '#shared/supervision/arrange';
import { beginLens, changeLens, lensQuestions } from '#shared/supervision/lens';
import { lensSteps } from '../../../renderer/strings/supervision-lenses.ts';

const blank = newSession({ ms: 0, offset: 0 }, null, null);
const item = (id: string, group: SupervisionGroup = 'supportive') => ({ id, from: id, group, words: id, want: null });
const withItems = (...items: readonly (readonly [string, SupervisionGroup])[]): SupervisionSession =>
  items.reduce((session, [id, group]) => {
    const put = putIn(session, item(id, group));
    return put.ok ? put.session : session;
  }, blank);
const ids = ({ items }: SupervisionSession): string => items.map(({ id }) => id).join(' ');

describe('the agenda', () => {
  test('takes at most what fits the minutes, and the last one gets what is left', () => {
    let session: SupervisionSession = { ...blank, minutes: 25 };
    for (const id of ['a', 'b', 'c']) {
      const put = putIn(session, item(id));
      if (put.ok) session = put.session;
    }
    expect(session.items.map(({ minutes }) => minutes)).toEqual([10, 10, 5]);
    expect(putIn(session, item('d'))).toEqual({ ok: false, why: 'no-minutes' });
    expect(minutesLeft(giveMinutes(session, 'a', 99))).toBe(0);
    expect(giveMinutes(session, 'a', 99).items[0]?.minutes).toBe(10);
    expect(giveMinutes(session, 'a', 0).items[0]?.minutes).toBe(1);
  });

  test('puts an item before another of its group', () => {
    const session = withItems(['a', 'supportive'], ['b', 'supportive'], ['c', 'administrative']);
    expect(ids(session)).toBe('c a b');
    expect(ids(moveTo(session, 'c', 'supportive', 'b'))).toBe('a c b');
    expect(ids(moveTo(session, 'b', 'supportive', 'a'))).toBe('c b a');
  });

  test('moves by a key through its group and on into the next', () => {
    const session = withItems(['a', 'administrative'], ['b', 'administrative'], ['c', 'educational']);
    expect(ids(step(session, 'a', 1))).toBe('b a c');
    expect(ids(step(session, 'b', -1))).toBe('b a c');
    const over = step(session, 'b', 1);
    expect(ids(over)).toBe('a b c');
    expect(over.items[1]?.group).toBe('educational');
    expect(step(session, 'a', -1)).toEqual(session);
  });

  test('has what was taken out back where it was', () => {
    const session = withItems(['a', 'supportive'], ['b', 'supportive']);
    const [first] = session.items;
    if (first === undefined) throw new Error('Nothing was put in');
    expect(putBack(takeOut(session, 'a'), first, 'b')).toEqual(session);
  });

  test('loses nothing and stays readable, whatever is done to it', () => {
    const actions = fc.array(
      fc.tuple(fc.constantFrom('put', 'move', 'step', 'minutes'), fc.nat(5), fc.nat(2), fc.nat(200)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(actions, (all) => {
        let session = blank;
        for (const [action, nth, group, number] of all) {
          const id = `item ${nth}`;
          const to = supervisionGroups[group] ?? 'supportive';
          const before = session.items.length;
          if (action === 'put' && !session.items.some((one) => one.id === id)) {
            const put = putIn(session, item(id, to));
            if (put.ok) session = put.session;
          } else if (action === 'move') session = moveTo(session, id, to, `item ${number % 6}`);
          else if (action === 'step') session = step(session, id, number % 2 === 0 ? 1 : -1);
          else session = giveMinutes(session, id, number);
          expect(session.items.length).toBeGreaterThanOrEqual(before);
          expect(minutesSpoken(session)).toBeLessThanOrEqual(session.minutes);
        }
        expect(new Set(session.items.map(({ id }) => id)).size).toBe(session.items.length);
        expect(readRecord(session)).toEqual(session);
      }),
    );
  });
});

describe('a lens', () => {
  test.each(lensKinds)('begins with what was written, and asks as many questions as its words say: %s', (kind) => {
    expect(lensSteps[kind]).toHaveLength(lensQuestions[kind]);
    expect(beginLens(kind, 'The call.').answers[0]).toBe(kind === 'unsaid' ? '' : 'The call.');
    expect(beginLens(kind, 'The call.').answers).toHaveLength(lensQuestions[kind]);
  });

  test('over the longest passage still makes a session that opens at the next unlock', () => {
    const put = putIn(blank, { ...item('a'), words: 'x'.repeat(2000) });
    if (!put.ok) throw new Error(put.why);
    const lensed = changeItem(put.session, 'a', { lens: beginLens('seven-eyed', 'word '.repeat(9000)) });
    expect(readRecord(lensed)).not.toBeNull();
  });

  test('that takes the place of another, or is taken away, keeps every answer', () => {
    const put = putIn(blank, item('a'));
    if (!put.ok) throw new Error(put.why);
    const [one] = put.session.items;
    if (one === undefined) throw new Error('Nothing was put in');
    const gibbs = { kind: 'gibbs' as const, answers: ['Mine.', 'Felt small.', '', '', 'Ask.', 'Ring first.'] };
    const under = { words: one.words, lens: gibbs };
    expect(changeLens(under, 'gibbs')?.lens).toBe(gibbs);
    expect(changeLens(under, 'kolb')?.lens?.answers).toEqual(['Mine.', 'Felt small.', '', 'Ask.\nRing first.']);
    expect(changeLens(under, 'what')?.lens?.answers).toEqual(['Mine.', 'Felt small.', 'Ask.\nRing first.']);
    expect(changeLens(under, 'seven-eyed')?.lens?.answers.slice(4)).toEqual(['Ask.', 'Ring first.', '']);
    expect(changeLens(under, null)).toEqual({
      words: `${one.words}\nMine.\nFelt small.\nAsk.\nRing first.`,
      lens: null,
    });
    const begun = { words: one.words, lens: beginLens('kolb', one.words) };
    expect(changeLens(begun, null)).toEqual({ words: one.words, lens: null });
  });

  test('that leaves it unsaid begins with none of the answers that said it, and they stay with the words', () => {
    const gibbs = { kind: 'gibbs' as const, answers: ['She told me.', 'Small.', '', '', '', ''] };
    expect(changeLens({ words: 'In the car.', lens: gibbs }, 'unsaid')).toEqual({
      words: 'In the car.\nShe told me.\nSmall.',
      lens: { kind: 'unsaid', answers: ['', '', ''] },
    });
    const full = { words: 'x'.repeat(1990), lens: gibbs };
    expect(changeLens(full, 'unsaid')).toBeNull();
  });
});
