import { expect, test } from 'vitest';
import { composed } from '../../../renderer/editor/composed.ts';

test('letters and their marks become one character where there is one', () => {
  expect(composed('Zoe\u0308 and Jose\u0301')).toBe('Zoë and José');
  expect(composed('q\u0301')).toBe('q\u0301');
});

test('what has no marks apart from its letters is left as it is, emoji and other scripts with it', () => {
  for (const text of ['plain', 'José', '👩‍👩‍👧 ❤️', 'שָׁלוֹם', 'हिन्दी', 'ไม้', 'Nguyễn']) {
    expect(composed(text).normalize('NFC')).toBe(text.normalize('NFC'));
    expect(composed(text)).toHaveLength(text.normalize('NFC').length);
  }
});

test('a letter keeps thirty marks, which is more than any writing needs', () => {
  expect(composed(`q${'\u0301'.repeat(30)} on`)).toBe(`q${'\u0301'.repeat(30)} on`);
  expect(composed(`q${'\u0301'.repeat(99_999)} on`)).toBe(`q${'\u0301'.repeat(30)} on`);
});
