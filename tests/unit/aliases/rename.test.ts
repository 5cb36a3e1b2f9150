import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renameSwaps } from '#shared/aliases/alias-places';
import { inverseOf, moveBy, swapText } from '#shared/aliases/swaps';

const renamed = (text: string, from: string, to: string): string => swapText(text, renameSwaps(text, from, to));

describe('an alias is renamed through a text', () => {
  test.each([
    ['Heron came. Heron left.', 'Marlow came. Marlow left.'],
    ["Heron’s coat, Heron's hat", "Marlow’s coat, Marlow's hat"],
    ['HERON WAS LATE', 'MARLOW WAS LATE'],
    ['(Heron), "Heron"—Heron!', '(Marlow), "Marlow"—Marlow!'],
    ['my client Heron, 9', 'my client Marlow, 9'],
  ])('%s', (text, expected) => {
    expect(renamed(text, 'Heron', 'Marlow')).toBe(expected);
  });

  test.each([
    'a heron by the river',
    'Herons and Heronry',
    'Heron-like, Blue-Heron',
    'Äheron Heronä',
    'Heron_2',
    'O’Heron',
    'Heron’d',
  ])('but nothing that only looks like it: %s', (text) => {
    expect(renamed(text, 'Heron', 'Marlow')).toBe(text);
  });

  test('one that is a word as well stays that word where it begins a sentence as a word does', () => {
    const text = 'Will she come? Will was late. I told Will. “Will the bus wait?” will called. No. Will’s coat.';
    expect(renamed(text, 'Will', 'Heron')).toBe(
      'Will she come? Heron was late. I told Heron. “Will the bus wait?” will called. No. Heron’s coat.',
    );
    expect(renamed('I saw\nHope so. Hope so much wanted it, and Hope the elder.', 'Hope', 'Heron')).toBe(
      'I saw\nHope so. Hope so much wanted it, and Heron the elder.',
    );
    expect(renamed('Heron the elder came. Heron she was.', 'Heron', 'Wren')).toBe('Wren the elder came. Wren she was.');
  });

  test('of one that ends in s the bare apostrophe goes with it', () => {
    expect(renamed('Briars’ coat and Briars’s hat', 'Briars', 'Heron')).toBe('Heron’s coat and Heron’s hat');
    expect(renamed('Heron’s coat', 'Heron', 'Briars')).toBe('Briars’s coat');
  });

  test('a role keeps its capital at the beginning of a sentence', () => {
    expect(renamed('The grandmother came. I like the grandmother.', 'the grandmother', 'the aunt')).toBe(
      'The aunt came. I like the aunt.',
    );
    expect(renamed('the grandmother came', 'the grandmother', 'Heron')).toBe('Heron came');
  });

  test('a letter is no other letter', () => {
    expect(renamed('Client B, Client BB, client b', 'Client B', 'Client C')).toBe('Client C, Client BB, client b');
  });

  test('signs in an alias are signs and nothing more', () => {
    expect(renamed('Mr. R. came, Mrs Ra', 'Mr. R.', 'Heron')).toBe('Heron came, Mrs Ra');
    expect(renamed('(a+b) c', '(a+b)', 'Heron')).toBe('Heron c');
  });
});

const pieces = fc.array(
  fc.constantFrom('Heron', 'HERON', 'Heron’s', 'heron', ' ', 'Herons', '. ', '\n', 'é', '😀', 'Marlow', '-', '’'),
  { maxLength: 40 },
);

test('swaps are taken back to the last letter, in any text', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const swaps = renameSwaps(text, 'Heron', 'Corncrake');
      const swapped = swapText(text, swaps);
      expect(swapText(swapped, inverseOf(text, swaps))).toBe(text);
      expect(renameSwaps(swapped, 'Heron', 'Corncrake')).toEqual([]);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('a place in a text is the same words after a renaming before it', () => {
  const text = 'Heron said I felt nothing. Heron left.';
  const swaps = renameSwaps(text, 'Heron', 'Ptarmigan');
  const start = text.indexOf('felt nothing');
  const moved = moveBy(swaps, { start, end: start + 'felt nothing'.length });
  expect(swapText(text, swaps).slice(moved.start, moved.end)).toBe('felt nothing');
});
