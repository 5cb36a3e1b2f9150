import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStillSaid } from '#shared/journal/still-said';

test('a line is still said where something was written in at one place, wherever that is', () => {
  const line = fc.string({ minLength: 12 });
  fc.assert(
    fc.property(line, fc.string(), fc.nat(), (before, added, at) => {
      const place = at % (before.length + 1);
      expect(isStillSaid(before, `${before.slice(0, place)}${added}${before.slice(place)}`)).toBe(true);
    }),
  );
});

test('a line is said no more where a part of it is gone, or where something else only begins and ends alike', () => {
  expect(isStillSaid('We met at the clinic.', 'We met at noon.')).toBe(false);
  expect(isStillSaid('We met at the clinic.', 'We met at the clinic')).toBe(false);
  expect(isStillSaid('No.', 'Nobody rang us, not once.')).toBe(false);
  expect(isStillSaid('aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa')).toBe(false);
});
