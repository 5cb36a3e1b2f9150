import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from '#shared/kernel/same-json';

test('a value is the same as what it reads back as', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
    { examples: [[{ a: [1, { b: null }] }]] },
  );
});

test('what JSON drops makes no difference, and everything else does', () => {
  expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(sameJson({ b: 2, a: 1 }, { a: 1, b: 2 })).toBe(true);
  for (const other of [{ a: 2 }, { b: 1 }, { a: 1, b: 1 }, [1], 1, null, { a: null }, { a: '1' }, { a: undefined }]) {
    expect(sameJson({ a: 1 }, other)).toBe(false);
  }
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson([], {})).toBe(false);
});
