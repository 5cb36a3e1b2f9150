import { expect, test } from 'vitest';
import type { Guard } from '../../../renderer/guard/guard.ts';
import { findDetails } from '../../../renderer/leaving/found.ts';

const book = {
  aliasNames: async () => [],
  recognise: async () => ({ known: [], marked: [], aliases: [], kept: [] }),
};
const page = { text: 'The bus was late.', entry: null, region: 'US' } as const;

test('two looks that overtake one another let the rest of the page have its turn, and both end', async () => {
  let asked = 0;
  let isTired = false;
  const guard: Guard = {
    // As if another were always asking at the same moment.
    check: async () => {
      asked += 1;
      return isTired ? { type: 'found', spans: [] } : { type: 'overtaken' };
    },
    stop: () => undefined,
  };
  setTimeout(() => {
    isTired = true;
  }, 20);
  const both = await Promise.all([
    findDetails(page, guard, book, () => true),
    findDetails(page, guard, book, () => true),
  ]);
  expect(both.map((one) => (typeof one === 'string' ? one : one?.found))).toEqual([[], []]);
  expect(asked).toBeGreaterThan(2);
});

test('a look that nobody waits for any more gives up its turn', async () => {
  const overtaken: Guard = { check: async () => ({ type: 'overtaken' }), stop: () => undefined };
  expect(await findDetails(page, overtaken, book, () => false)).toBeNull();
});

test('why nobody knows what stands in a page is told apart: it is too long to look through, or nothing looks', async () => {
  const saying = (type: 'too-much' | 'stopped'): Guard => ({ check: async () => ({ type }), stop: () => undefined });
  expect(await findDetails(page, saying('too-much'), book, () => true)).toBe('too-much');
  expect(await findDetails(page, saying('stopped'), book, () => true)).toBe('stopped');
});
