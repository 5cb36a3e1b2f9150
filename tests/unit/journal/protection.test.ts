import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '#shared/journal/merge-records';
import { countedUpTo, noNetwork } from '#shared/journal/network';
import { defaultProtection, heldSince, type Protection, withHold } from '#shared/journal/protection';
import type { CopyId } from '#shared/vault/lineage';

const at = (ms: number) => ({ ms, offset: 0 });

describe('what was tried and refused', () => {
  const none = noNetwork('0011223344556677' as CopyId);

  test('is counted once, however often it is told', () => {
    const three = countedUpTo(none, 3);
    expect(three).toMatchObject({ tried: 3, seen: 3 });
    expect(countedUpTo(countedUpTo(three, 3), 5)).toMatchObject({ tried: 5, seen: 5 });
  });

  test('is not forgotten when the machine’s own counter was begun anew', () => {
    expect(countedUpTo(countedUpTo(none, 3), 1)).toMatchObject({ tried: 4, seen: 1 });
  });
});

describe('a legal hold', () => {
  test('begins and ends with a date, and to begin it twice changes nothing', () => {
    expect(heldSince(defaultProtection)).toBeNull();
    const held = withHold(withHold(defaultProtection, true, at(5)), true, at(9));
    expect(heldSince(held)).toEqual(at(5));
    const lifted = withHold(held, false, at(12));
    expect(heldSince(lifted)).toBeNull();
    expect(lifted.hold).toEqual([
      { on: true, at: at(5) },
      { on: false, at: at(12) },
    ]);
  });

  test('of either copy of a vault holds what the two come to', () => {
    const turns = fc.array(fc.nat(100), { maxLength: 6 });
    const made = (times: readonly number[]): Protection =>
      times
        .toSorted((a, b) => a - b)
        .reduce((one, ms, index) => withHold(one, index % 2 === 0, at(ms)), defaultProtection);
    fc.assert(
      fc.property(turns, turns, (first, second) => {
        const [ours, theirs] = [made(first), made(second)];
        const { keep } = mergeRecords(ours, theirs);
        expect(heldSince(keep) !== null).toBe(heldSince(ours) !== null || heldSince(theirs) !== null);
        for (const turn of [...ours.hold, ...theirs.hold]) expect(keep.hold).toContainEqual(turn);
      }),
      {
        seed: 1,
        examples: [
          [
            [0, 60],
            [0, 0, 60, 60],
          ],
        ],
      },
    );
  });
});
