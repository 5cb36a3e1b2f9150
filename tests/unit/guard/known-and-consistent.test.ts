import { expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';
import { names, tierOf } from './marked.ts';

test('a known form is found for certain, in capitals or not', () => {
  const known = ['Junebug', 'Mei-Ling Castellan'];
  expect(names('Sat with Junebug again. then junebug slept.', { known })).toEqual(['Junebug', 'junebug']);
  expect(names('mei-ling castellan rang twice.', { known })).toEqual(['mei-ling castellan']);
  expect(tierOf('Junebug', 'Sat with Junebug again.', { known })).toBe('sure');
});

test('a name that nobody would guess is found once it is known', () => {
  const text = 'The form for Bubbles Mackintosh is late, and then Bubbles Mackintosh signed.';
  expect(names('A card for Moon Two came.')).not.toContain('Moon Two');
  expect(names('A card for Moon Two came.', { known: ['Moon Two'] })).toEqual(['Moon Two']);
  expect(names(text, { known: ['Bubbles Mackintosh'] })).toEqual(['Bubbles Mackintosh', 'Bubbles Mackintosh']);
});

test('a full name that is known wins over its first name', () => {
  expect(names('Today Bear Rivers came.', { known: ['Bear', 'Bear Rivers'] })).toEqual(['Bear Rivers']);
});

test('a known name that is a word too is only marked where it is somebody', () => {
  const known = ['Hope', 'May'];
  expect(names('I hope so. In May we start. Hope is for weekends.', { known: ['May'] })).toEqual([]);
  expect(names('i hope it helps. my client hope came by.', { known })).toEqual(['hope']);
});

test('what is a name once is one everywhere in the same entry', () => {
  const text = 'My client Zorielle cried. The forms for zorielle are late. Zorielle and I waited.';
  expect(names(text)).toEqual(['Zorielle', 'zorielle', 'Zorielle']);
});

test('each mark carries the form to look it up by', () => {
  const [span] = detect('I sat with Nguyễn Thị Hoa today.');
  expect(span?.key).toBe('nguyen thi hoa');
});

test('the same text is marked the same twice, and nothing is left over from the text before', () => {
  const text = 'My client Zorielle cried.';
  const first = detect(text);
  detect('Then Oksana said that Mr. Okonkwo lives at 14 Thornbury Close.');
  expect(detect(text)).toEqual(first);
});
