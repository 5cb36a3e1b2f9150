import { describe, expect, test } from 'vitest';
import { placeOf, sideOf } from '#shared/reading/evening-place';

const stops = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;

describe('where an evening sits', () => {
  test.each(stops)(
    'at stop %i is told by the dial and by what reached, and an unset reach is never taken for little',
    (closeness) => {
      const places = [null, 0, 1, 2, 3].map((reach) => placeOf({ closeness, reach }));
      if (closeness >= 2) {
        expect(places).toEqual(['far-away', 'far-away', 'far-away', 'far-but-reached', 'far-but-reached']);
      } else if (closeness <= -2) {
        expect(places).toEqual(['all-in', 'running-on-empty', 'running-on-empty', 'all-in', 'all-in']);
      } else expect(places).toEqual(['steady', 'steady', 'steady', 'steady', 'steady']);
    },
  );

  test('is nowhere while the dial is not marked', () => {
    for (const reach of [null, 0, 3]) expect(placeOf({ closeness: null, reach })).toBeNull();
  });

  test('is on one of three sides, three stops each', () => {
    expect(stops.map(sideOf).join(' ')).toBe('flooded flooded flooded balance balance balance numb numb numb');
  });
});
