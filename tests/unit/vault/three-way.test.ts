import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threeWay } from '#shared/kernel/three-way';

const line = (id: string, words: string) => ({ id, words });

describe('two changes of one thing', () => {
  const base = { day: 'Monday', minutes: 50, items: [line('a', 'Heron came.'), line('b', 'Court.')] };

  test('come to both, where each changed something else', () => {
    const theirs = { ...base, items: [line('a', 'Marlow came.'), line('b', 'Court.')] };
    const ours = { ...base, minutes: 40, items: [line('a', 'Heron came.'), line('b', 'Court, again.')] };
    expect(threeWay(base, theirs, ours)).toEqual({
      day: 'Monday',
      minutes: 40,
      items: [line('a', 'Marlow came.'), line('b', 'Court, again.')],
    });
  });

  test('of the same words leave what is typed here', () => {
    const theirs = { ...base, day: 'Tuesday' };
    expect(threeWay(base, theirs, { ...base, day: 'Friday' }).day).toBe('Friday');
  });

  test('keep what was put in on either side, and what was taken out on one, unless it was changed on the other', () => {
    const theirs = { ...base, items: [line('b', 'Court.'), line('c', 'There.')] };
    const ours = { ...base, items: [line('a', 'Heron came.'), line('d', 'Here.')] };
    expect(threeWay(base, theirs, ours).items).toEqual([line('d', 'Here.'), line('c', 'There.')]);
    const worded = { ...base, items: [line('a', 'Heron came late.'), line('b', 'Court.')] };
    expect(threeWay(base, theirs, worded).items[0]).toEqual(line('a', 'Heron came late.'));
  });

  test('of answers in a row are put together answer by answer, and of rows of another length ours stands', () => {
    const answers = (...said: readonly string[]) => ({ answers: said });
    expect(threeWay(answers('a', 'b'), answers('A', 'b'), answers('a', 'B'))).toEqual(answers('A', 'B'));
    expect(threeWay(answers('a'), answers('A'), answers('a', 'B'))).toEqual(answers('a', 'B'));
  });

  test('come to the other one, where only one side changed anything', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(threeWay(before, after, before)).toEqual(after);
        expect(threeWay(before, before, after)).toEqual(after);
      }),
    );
  });
});
