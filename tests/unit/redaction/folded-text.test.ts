import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, placesOf } from '#shared/redaction/folded-text';

/** Every start tried in turn: slow, and plain to see. */
const oneByOne = (text: string, words: string): readonly string[] => {
  const folded = foldText(text);
  const needle = ` ${foldText(words).text.trim()} `;
  const found: string[] = [];
  for (let at = folded.text.indexOf(needle); at !== -1; at = folded.text.indexOf(needle, at + 1)) {
    found.push(text.slice(folded.places[at + 1]?.start, folded.places[at + needle.length - 2]?.end));
  }
  return found;
};

test('words are found wherever they stand, however often some of them stand elsewhere', () => {
  const words = fc.array(fc.constantFrom('412', '555', '0142', 'Kéi', 'de la', 'ß', 'kei'), { maxLength: 12 });
  const between = fc.constantFrom(' ', '-', '. ', '\n');
  fc.assert(
    fc.property(words, words, between, (text, needle, gap) => {
      const wanted = needle.slice(0, 3).join(' ');
      fc.pre(wanted !== '');
      const [one, other] = [text.join(gap), [...text, ...needle].join(' ')];
      for (const page of [one, other]) {
        const places = placesOf(foldText(page), wanted).map(({ start, end }) => page.slice(start, end));
        expect(places).toEqual(oneByOne(page, wanted));
      }
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('of a thousand numbers of one area each is found once, where it stands', () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => `(412) 555-${String(at).padStart(4, '0')}`);
  const text = numbers.join(', ');
  const folded = foldText(text);
  for (const number of numbers) {
    expect(placesOf(folded, number).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
  }
});

test('a name is found without the strokes and marks of its letters, as people type it', () => {
  for (const [written, typed] of [
    ['Łukasz Żurek', 'Lukasz Zurek'],
    ['Søren Ørsted', 'soren orsted'],
    ['Đặng', 'DANG'],
    ['Groß', 'gross'],
  ] as const) {
    const text = `Then ${typed} rang.`;
    expect(placesOf(foldText(text), written).map(({ start, end }) => text.slice(start, end))).toEqual([typed]);
  }
});
