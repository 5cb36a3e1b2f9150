import { expect, test } from 'vitest';
import { marked, markedAs, tierOf } from './marked.ts';

test.each([
  ['DOB 04/17/1986, on file.', '04/17/1986'],
  ['She was born on March 3, 1991 in a storm.', 'March 3, 1991'],
  ['Her date of birth is 09/07/2011.', '09/07/2011'],
  ['Born 1986-04-17, second of five.', '1986-04-17'],
  ['His birthday is the 4th of July 2009.', '4th of July 2009'],
  ['3 May 1974 is her date of birth.', '3 May 1974'],
])('%s holds a date of birth', (text, date) => {
  expect(markedAs('dob', text)).toEqual([date]);
  expect(tierOf(date, text)).toBe('sure');
});

test('another date in the same breath is no birthday', () => {
  const text = 'Oksana, born March 3, 1991, has been with us since the fire. Her intake was on 11/02/2025 after all.';
  expect(markedAs('dob', text)).toEqual(['March 3, 1991']);
  expect(markedAs('date', text)).toEqual(['11/02/2025']);
  expect(markedAs('dob', 'She was born on 3/3/1991 and came to us on 11/02/2025.')).toEqual(['3/3/1991']);
});

test('a day without a year only shows in the check before sharing', () => {
  expect(marked('We meet on March 3 again.')).toEqual([]);
  expect(marked('We meet on March 3 again.', { threshold: 0.35 })).toEqual(['date: March 3']);
});

test.each([
  ['He is 93 years old and climbs three flights.', '93'],
  ['She will be 91 in June.', '91'],
  ['My oldest, a 104-year-old, beat me at cards.', '104'],
  ['Aged 96, she still drives.', '96'],
  ['He just turned ninety-two, on his own.', 'ninety-two'],
])('%s holds an age over 89', (text, age) => {
  expect(markedAs('age', text)).toEqual([age]);
});

test('younger ages, percentages and miles are no age to hide', () => {
  expect(marked('He is 89 years old. She is 34. It was 95 percent full and 91 miles off, and 97 degrees.')).toEqual([]);
});
