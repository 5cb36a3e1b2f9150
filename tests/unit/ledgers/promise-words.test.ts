import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseWords } from '#shared/ledgers/promise-words';

const { promises, others } = JSON.parse(
  readFileSync(new URL('../../fixtures/ledgers/promises.json', import.meta.url), 'utf8'),
) as { readonly promises: readonly string[]; readonly others: readonly string[] };

const isOffered = (text: string): boolean => promiseWords(text).length > 0;

describe('words that promise something to somebody', () => {
  test('are noticed in nearly every such sentence, and fewer than one offer in five is for nothing', () => {
    const found = promises.filter(isOffered);
    const forNothing = others.filter(isOffered);
    expect(found.length / promises.length, promises.filter((one) => !isOffered(one)).join('\n')).toBeGreaterThan(0.85);
    expect(forNothing.length / (found.length + forNothing.length), forNothing.join('\n')).toBeLessThan(0.2);
  });

  test('are found where they stand on a page, as the sentence that would be logged', () => {
    const page = 'Long day.\nI’ll call her mother on Thursday. Then I drove home. I told him I’d find out.';
    expect(promiseWords(page).map(({ start, end }) => page.slice(start, end))).toEqual([
      'I’ll call her mother on Thursday.',
      'I told him I’d find out.',
    ]);
    expect(promiseWords(page)[0]?.text).toBe('I’ll call her mother on Thursday.');
  });

  test('are a word to ring those whom a case manager rings for somebody, though nobody is named, and not a call of one’s own', () => {
    for (const said of ['I’ll ring the clinic tomorrow.', 'I will follow up with the housing office on Friday.']) {
      expect(isOffered(said), said).toBe(true);
    }
    for (const said of [
      'I’ll ring the clinic about my own knee.',
      '“I’ll ring the clinic,” she said.',
      'I’ll ring off.',
    ]) {
      expect(isOffered(said), said).toBe(false);
    }
  });

  test('are passed over in a sentence that never ends', () => {
    expect(promiseWords(`I promised her a ride and ${'then '.repeat(300)}`)).toEqual([]);
    expect(promiseWords(`${'“'.repeat(90_000)}\nI promised her a ride.`)).toHaveLength(1);
  });

  test('are looked for in any text without an error, and never outside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { start, end } of promiseWords(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
