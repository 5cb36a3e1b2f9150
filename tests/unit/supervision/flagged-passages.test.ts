import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import type { DocumentNode } from '#shared/journal/entry';
import { flaggedPassages, hasFlags, unflagged, withFlag } from '#shared/supervision/flagged-passages';

const text = (words: string, ...marks: readonly string[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const page = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'doc', content });

const words = fc.stringMatching(/^[a-z ]{1,12}$/);
const pages = fc
  .array(fc.array(fc.tuple(words, fc.subarray(['bold', 'italic'])), { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((lines) => page(...lines.map((runs) => paragraph(...runs.map(([said, marks]) => text(said, ...marks))))));

const evening = page(
  paragraph(text('The heating is '), text('still', 'bold'), text(' off.')),
  paragraph(text('She had the oven open.')),
);

describe('a flag', () => {
  test('stands over the words that were selected, across what is bold and over the end of a line', () => {
    const { text: plain } = layOut(evening);
    const place = { start: plain.indexOf('heating'), end: plain.indexOf(' had') };
    const flagged = withFlag(evening, place, 'one');
    expect(flaggedPassages(flagged)).toEqual([{ id: 'one', words: 'heating is still off. She' }]);
    expect(layOut(flagged).text).toBe(plain);
    expect(JSON.stringify(flagged)).toContain('"bold"');
  });

  test('is found as long as a word of it is left, and then no more', () => {
    const flagged = withFlag(evening, { start: 4, end: 11 }, 'one');
    expect(hasFlags(flagged)).toBe(true);
    expect(hasFlags(unflagged(flagged, 'two'))).toBe(true);
    expect(unflagged(flagged, 'one')).toEqual(evening);
    expect(hasFlags(evening)).toBe(false);
  });

  test('gives way where another is set over it, and is two pieces of one passage then', () => {
    const both = withFlag(withFlag(evening, { start: 0, end: 25 }, 'one'), { start: 4, end: 11 }, 'two');
    expect(flaggedPassages(both)).toEqual([
      { id: 'one', words: 'The … is still off.' },
      { id: 'two', words: 'heating' },
    ]);
  });

  test('changes no word of a page, and taken off again leaves it as it was', () => {
    fc.assert(
      fc.property(pages, fc.nat(60), fc.nat(60), (document, a, b) => {
        const place = { start: Math.min(a, b), end: Math.max(a, b) };
        const flagged = withFlag(document, place, 'one');
        expect(layOut(flagged).text).toBe(layOut(document).text);
        expect(layOut(unflagged(flagged, 'one')).text).toBe(layOut(document).text);
        expect(hasFlags(unflagged(flagged, 'one'))).toBe(false);
        const said = layOut(document).text.slice(place.start, place.end).replaceAll(/\s+/gu, ' ').trim();
        expect(flaggedPassages(flagged).map((one) => one.words)).toEqual(said === '' ? [] : [said]);
      }),
    );
  });
});
