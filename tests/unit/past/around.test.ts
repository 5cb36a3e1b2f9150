import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '#shared/past/around';

const of = (text: string, words: string) => {
  const start = text.indexOf(words);
  return around(text, { start, end: start + words.length });
};

test('a detail stands in its sentence, with one on either side', () => {
  const page = 'Long day. The bus was late. Darlene waited. She laughed. Then home.';
  expect(of(page, 'Darlene')).toEqual({
    before: 'The bus was late. ',
    words: 'Darlene',
    after: ' waited. She laughed.',
    cut: { before: true, after: true },
  });
});

test('a page of one sentence is all there is, and nothing is cut', () => {
  expect(of('Darlene waited.', 'Darlene')).toEqual({
    before: '',
    words: 'Darlene',
    after: ' waited.',
    cut: { before: false, after: false },
  });
});

test('however a text is, what is shown stands in it, with the detail as it is written, and never grows long', () => {
  const text = fc
    .array(fc.constantFrom('Darlene', ' ', '. ', '\n', 'so', '😀', '? ', '“', 'e.g. ', 'word word word'), {
      minLength: 1,
      maxLength: 120,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(20), (all, from, length) => {
      const start = from % all.length;
      const end = Math.min(all.length, start + 1 + length);
      const shown = around(all, { start, end });
      expect(shown.words).toBe(all.slice(start, end));
      expect(all).toContain(`${shown.before}${shown.words}${shown.after}`);
      expect(shown.before.length + shown.after.length).toBeLessThanOrEqual(480);
    }),
    { seed: 5, numRuns: 300 },
  );
});
