import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../renderer/guard/nearest.ts';

const seed = 8_214;

/** Places in order and apart. */
const places = fc
  .array(fc.record({ gap: fc.nat(9), length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 30 })
  .map((parts) => {
    let end = 0;
    return parts.map(({ gap, length }) => {
      const start = end + gap;
      end = start + length;
      return { start, end };
    });
  });

test('of places the nearest are kept, in order, and no other is nearer', () => {
  fc.assert(
    fc.property(places, fc.nat(300), fc.nat(30), (all, at, most) => {
      const kept = nearest(all, at, most);
      expect(kept).toHaveLength(Math.min(most, all.length));
      expect(kept).toEqual(all.filter((place) => kept.includes(place)));
      const far = ({ start, end }: (typeof all)[number]) => Math.max(0, start - at, at - end);
      const left = all.filter((place) => !kept.includes(place));
      const farthest = Math.max(0, ...kept.map(far));
      // The one that the place lies in counts as ahead of it, or as behind it.
      expect(left.filter((place) => far(place) < farthest && (place.end <= at || place.start >= at))).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});
