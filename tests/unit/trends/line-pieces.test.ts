import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { weeksUpTo } from '#shared/reading/weeks';
import { linePieces, thinBelow } from '../../../renderer/screens/trends/line-pieces.ts';

const today = '2026-11-22' as DayKey;

/** Weeks with so many marked evenings each, oldest first. */
const weeksOf = (counts: readonly number[]) =>
  weeksUpTo(
    today,
    counts.length,
    counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, evening) => ({
        day: addDays(today, (index - counts.length + 1) * 7 - evening),
        closeness: 1,
        reach: null,
        words: 0,
        feelingWords: 0,
      })),
    ),
  );

const drawn = (counts: readonly number[]) =>
  linePieces(weeksOf(counts)).map(({ thin, middles }) => [thin, middles.map(({ index }) => index)]);

describe('the line through the weeks', () => {
  test.each<[readonly number[], readonly (readonly [boolean, readonly number[]])[]]>([
    [[4, 4, 4], [[false, [0, 1, 2]]]],
    [
      [4, 0, 4],
      [
        [false, [0]],
        [false, [2]],
      ],
    ],
    [[0, 4, 4], [[false, [1, 2]]]],
    [
      [4, 4, 2, 4, 4],
      [
        [false, [0, 1]],
        [true, [1, 2, 3]],
        [false, [3, 4]],
      ],
    ],
    [
      [1, 4, 4],
      [
        [true, [0, 1]],
        [false, [1, 2]],
      ],
    ],
    [
      [2, 0, 0, 1],
      [
        [true, [0]],
        [true, [3]],
      ],
    ],
    [[0, 0], []],
  ])('over %j evenings a week is drawn as %j', (counts, pieces) => {
    expect(drawn(counts)).toEqual(pieces);
  });

  test('never crosses a week without evenings, never leaves one out, and is thin wherever it leans on too few', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }), (counts) => {
        const pieces = linePieces(weeksOf(counts));
        const seen = new Set<number>();
        for (const { thin, middles } of pieces) {
          for (const [at, { index }] of middles.entries()) {
            seen.add(index);
            const before = middles[at - 1];
            if (before === undefined) continue;
            expect(index).toBe(before.index + 1);
            expect(thin).toBe((counts[index] ?? 0) < thinBelow || (counts[before.index] ?? 0) < thinBelow);
          }
        }
        const marked = counts.flatMap((count, index) => (count > 0 ? [index] : []));
        expect([...seen].toSorted((a, b) => a - b)).toEqual(marked);
      }),
    );
  });
});
