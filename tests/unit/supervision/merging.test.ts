import { describe, expect, test } from 'vitest';
import { mergeSessions } from '#shared/journal/merge-supervision';
import { readRecord } from '#shared/journal/stored';
import {
  type AgreedLine,
  newSession,
  type SupervisionItem,
  type SupervisionSession,
} from '#shared/journal/supervision-session';
import { beginLens } from '#shared/supervision/lens';
import { day } from '../ledgers/evenings.ts';

const at = (ms: number) => ({ ms, offset: 0 });
const item = (id: string, words: string, more: Partial<SupervisionItem> = {}): SupervisionItem => ({
  id,
  from: null,
  group: 'supportive',
  words,
  want: null,
  minutes: 10,
  lens: null,
  isDiscussed: false,
  ...more,
});
const agreed = (id: string, what: string, more: Partial<AgreedLine> = {}): AgreedLine => ({
  id,
  what,
  who: '',
  when: null,
  isDone: false,
  ...more,
});
const session = (more: Partial<SupervisionSession>): SupervisionSession => ({
  ...newSession(at(0), null, null),
  ...more,
});
const words = ({ items }: SupervisionSession): readonly string[] => items.map((one) => one.words);
const merged = (ours: Partial<SupervisionSession>, theirs: Partial<SupervisionSession>): SupervisionSession => {
  const { keep } = mergeSessions(session(ours), session(theirs));
  expect(readRecord(keep)).toEqual(keep);
  return keep;
};

describe('a supervision that two machines changed', () => {
  test('keeps both wordings of an item, one behind the other, and the longer where it holds the other', () => {
    const ours = { items: [item('a', 'The heating, and my part.'), item('b', 'Court.'), item('c', 'Cover.')] };
    const theirs = { items: [item('a', 'The heating is off.'), item('b', 'Court. I froze.'), item('c', 'Cover.')] };
    expect(words(merged(ours, theirs))).toEqual([
      'The heating, and my part.',
      'The heating is off.',
      'Court. I froze.',
      'Cover.',
    ]);
  });

  test('and merged again, or the other way round, has nothing twice', () => {
    const ours = { items: [item('a', 'Mine.')] };
    const theirs = { items: [item('a', 'Yours.')] };
    const here = merged(ours, theirs);
    const there = merged(theirs, ours);
    expect(words(merged(here, theirs))).toEqual(['Mine.', 'Yours.']);
    const both = merged(here, there);
    expect(words(both)).toEqual(['Mine.', 'Yours.']);
    expect(words(merged(there, here))).toEqual(['Yours.', 'Mine.']);
    expect(new Set(both.items.map(({ id }) => id)).size).toBe(2);
  });

  test('keeps what was answered under a lens on either side, and both items where both answered', () => {
    const lens = beginLens('what', 'Court.');
    const answered = (...answers: readonly string[]) =>
      item('a', 'Court.', { lens: { ...lens, answers: [...answers] } });
    const apart = merged({ items: [answered('Court.', 'I froze.', '')] }, { items: [answered('Court.', '', 'Ask.')] });
    expect(apart.items.map((one) => one.lens?.answers)).toEqual([['Court.', 'I froze.', 'Ask.']]);
    const both = merged({ items: [answered('', 'I froze.', '')] }, { items: [answered('', 'I was angry.', '')] });
    expect(both.items.map((one) => one.lens?.answers[1])).toEqual(['I froze.', 'I was angry.']);
    const other = merged({ items: [answered('', 'I froze.', '')] }, { items: [item('a', 'Court.')] });
    expect(other.items.map((one) => one.lens?.answers[1])).toEqual(['I froze.']);
    const gibbs = item('a', 'Court.', { lens: beginLens('gibbs', 'Court.') });
    expect(merged({ items: [answered('', 'I froze.', '')] }, { items: [gibbs] }).items).toHaveLength(2);
  });

  test('was put in from the same thing on both, and what was typed under it on one stays', () => {
    const lens = { ...beginLens('what', 'Court.'), answers: ['Court.', 'I froze.', ''] };
    const ours = { items: [item('a', 'Court.', { from: 'flag x' })] };
    const theirs = { items: [item('b', 'Court.', { from: 'flag x', lens })] };
    expect(merged(ours, theirs).items).toMatchObject([{ id: 'a', lens: { answers: ['Court.', 'I froze.', ''] } }]);
  });

  test('edited here and held there was held on that day, and what was spoken of was spoken of', () => {
    const here = { items: [item('a', 'Court. And then.')], agreed: [agreed('x', 'Ask the clinic.')] };
    const there = {
      heldAt: at(9),
      day: day('2026-11-18'),
      items: [item('a', 'Court.', { isDiscussed: true }), item('b', 'Cover.', { isDiscussed: true })],
      agreed: [agreed('x', 'Ask the clinic.', { when: day('2026-11-20'), isDone: true })],
      helped: 3,
    };
    for (const [ours, theirs] of [
      [{ ...here, day: day('2026-11-25') }, there],
      [there, { ...here, day: day('2026-11-25') }],
    ]) {
      const keep = merged(ours ?? {}, theirs ?? {});
      expect(keep).toMatchObject({ heldAt: at(9), day: '2026-11-18', helped: 3 });
      expect(keep.items).toMatchObject([
        { words: 'Court. And then.', isDiscussed: true },
        { words: 'Cover.', isDiscussed: true },
      ]);
      expect(keep.agreed).toMatchObject([{ what: 'Ask the clinic.', when: '2026-11-20', isDone: true }]);
    }
  });

  test('of which one said that nothing was spoken of says so, and the last weeks stay as they were put in here', () => {
    const items = [item('a', 'Court.')];
    expect(merged({ items }, { items, saysSpoken: true })).toMatchObject({
      saysSpoken: true,
      items: [{ isDiscussed: false }],
    });
    expect(merged({ items, saysSpoken: true }, { items })).toMatchObject({ saysSpoken: true });
    expect(merged({ items }, { items })).not.toHaveProperty('saysSpoken');
    expect(merged({ withPicture: true }, {})).toMatchObject({ withPicture: true });
    expect(merged({}, { withPicture: true })).not.toHaveProperty('withPicture');
  });

  test('keeps both wordings of what was agreed and of a good thing', () => {
    const keep = merged(
      { agreed: [agreed('x', 'Ask the clinic.')], good: [{ id: 'g', from: 'close 1', words: 'She laughed.' }] },
      { agreed: [agreed('x', 'Ask the court.')], good: [{ id: 'g', from: 'close 1', words: 'The soup.' }] },
    );
    expect(keep.agreed.map(({ what }) => what)).toEqual(['Ask the clinic.', 'Ask the court.']);
    expect(keep.good.map((one) => one.words)).toEqual(['She laughed.', 'The soup.']);
  });
});
