import { expect, test } from 'vitest';
import type { Region } from '#shared/ipc/preferences';
import { markedAs } from './marked.ts';

const phones: readonly (readonly [region: Region, number: string])[] = [
  ['US', '(818) 555-0177'],
  ['US', '747-555-0132'],
  ['US', '+1 212 555 0199'],
  ['US', '718.555.0142 x12'],
  ['CA', '416-555-0193'],
  ['UK', '07700 900417'],
  ['UK', '0161 496 0735'],
  ['UK', '020 7946 0018'],
  ['UK', '+44 7700 900417'],
  ['IE', '087 123 4567'],
  ['IE', '01 496 0123'],
  ['IE', '+353 87 123 4567'],
  ['AU', '0491 570 156'],
  ['AU', '(02) 5550 1234'],
  ['AU', '+61 491 570 156'],
  ['NZ', '021 555 0123'],
  ['NZ', '09 555 0123'],
  ['NZ', '+64 21 555 0123'],
];

test.each(phones)('a phone number of %s, %s, is marked whole', (region, number) => {
  expect(markedAs('phone', `She left ${number} on the pad.`, { region })).toEqual([number]);
});

test.each(phones)('%s: %s is found by someone who lives elsewhere, too', (_, number) => {
  expect(markedAs('phone', `She left ${number} on the pad.`)).toEqual([number]);
});

test('a short number counts after a word for phoning; alone only where phones are written so, and never after a word for records', () => {
  expect(markedAs('phone', 'Call her at 555-0142 before nine.', { region: 'UK' })).toEqual(['555-0142']);
  expect(markedAs('phone', 'The old one was 555-0142.', { region: 'US' })).toEqual(['555-0142']);
  expect(markedAs('phone', 'The old one was 555-0142.', { region: 'UK' })).toEqual([]);
  expect(markedAs('phone', 'Docket 555-0142 again.', { region: 'US' })).toEqual([]);
});

test('a number to ring after a client is a phone number, and after “client number” it isn’t', () => {
  expect(markedAs('phone', 'I called the client 451-357-1263 again.')).toEqual(['451-357-1263']);
  expect(markedAs('phone', 'The client number is 451-357-1263 on file.')).toEqual([]);
});

test('help lines and service numbers are nobody’s', () => {
  expect(markedAs('phone', 'I gave him 988 and 13 11 14 and rang 1300 222 222.')).toEqual([]);
});
