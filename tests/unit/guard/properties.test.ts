import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';
import { describe } from '#shared/guard/names/describe';
import { score } from '#shared/guard/names/scorer';
import { kinds } from '#shared/guard/span';
import { tokenise } from '#shared/guard/tokens/tokenise';
import { regions } from '#shared/ipc/preferences';
import { hostileTexts } from '../../support/hostile-texts.ts';

const seed = 51_907;

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  fc.constantFrom(
    'Mr. ',
    'Keisha ',
    'my client ',
    'St. ',
    "O'",
    '14 Thornbury Close',
    '04/17/1986',
    'born ',
    'May ',
    'Will ',
    '\n',
    '“',
    '”',
    '\u200d',
    '\u0301',
    '@',
    'a@b.example',
    '450 557 7104',
    'the ',
    'Hospital ',
    ' of ',
    '’s ',
    'İ',
    'ß',
    '👩‍👧',
    'i ',
  ),
);
const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

test('whatever is written, marks are sorted, apart, inside the text and of a known kind', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...regions),
      fc.constantFrom(0, 0.35, 0.5, 0.85),
      (written, region, threshold) => {
        let end = 0;
        for (const span of detect(written, { region, threshold })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(written.length);
          expect(kinds).toContain(span.kind);
          expect(span.confidence).toBeGreaterThanOrEqual(threshold);
          expect(span.confidence).toBeLessThanOrEqual(1);
          ({ end } = span);
        }
      },
    ),
    { seed, numRuns: 400 },
  );
});

test('the same text is marked the same, asked twice', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(detect(written)).toEqual(detect(written));
    }),
    { seed, numRuns: 150 },
  );
});

test('a lower threshold never marks fewer letters', () => {
  const covered = (written: string, threshold: number): number =>
    detect(written, { threshold }).reduce((sum, { start, end }) => sum + end - start, 0);
  fc.assert(
    fc.property(text, (written) => {
      expect(covered(written, 0.35)).toBeGreaterThanOrEqual(covered(written, 0.85));
    }),
    { seed, numRuns: 150 },
  );
});

test('known names and names to leave alone of any form are taken', () => {
  fc.assert(
    fc.property(text, fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 }), (written, forms) => {
      const known = detect(written, { known: forms });
      const left = detect(written, { known: forms, allow: new Set(known.map(({ key }) => key)) });
      expect(left.filter(({ key }) => known.some((span) => span.key === key))).toEqual([]);
    }),
    { seed, numRuns: 150 },
  );
});

test.each(Object.keys(hostileTexts))('200,000 characters of %s are answered', (name) => {
  const written = hostileTexts[name]?.(200_000) ?? '';
  const spans = detect(written);
  expect(spans.every(({ start, end }) => start < end && end <= written.length)).toBe(true);
});

/** How often words are looked at: a list that counts. */
const counting = <T>(list: readonly T[]): { readonly list: readonly T[]; readonly looks: () => number } => {
  let looks = 0;
  const counted = new Proxy(list, {
    get: (target, key): unknown => {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looks += 1;
      return Reflect.get(target, key);
    },
  });
  return { list: counted, looks: () => looks };
};

test.each(Object.keys(hostileTexts))('twice as much of %s is looked at twice as often, not four times', (name) => {
  const looks = (length: number): number => {
    const { list, looks } = counting(tokenise(hostileTexts[name]?.(length) ?? ''));
    const document = describe(list);
    const words = counting(document.words);
    score({ ...document, words: words.list });
    return looks() + words.looks();
  };
  const once = looks(2000);
  expect(looks(4000)).toBeLessThanOrEqual(2.2 * once + 100);
});
