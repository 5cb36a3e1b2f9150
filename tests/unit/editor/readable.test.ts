import { expect, test } from 'vitest';
import { readable } from '../../../renderer/editor/readable.ts';

test('a name that a PDF or a word processor broke is whole again', () => {
  expect(readable('Mor\u00ADales and Mora\uFFFEles')).toBe('Morales and Morales');
});

test('a line that ended within a paragraph doesn’t glue its words together', () => {
  expect(readable('first\vsecond\fthird\u0085fourth')).toBe('first second third fourth');
});

test('what only a program could read is gone, and nothing that a person wrote is', () => {
  expect(readable('a\u0000b\u0008c\u001Fd\u007Fe\uFFFFf')).toBe('abcdef');
  for (const text of ['line\none\tmore', 'می\u200Cخواهم', '👩\u200D👧', 'ไม้\u200Bเท้า', 'José', '\u{1F600}']) {
    expect(readable(text)).toBe(text);
  }
});
