import { expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';
import type { Region } from '#shared/ipc/preferences';
import { markedAs, tierOf } from './marked.ts';

// Each with a good check digit, and with one that is off by one. All are published samples or made up.
const numbers: readonly (readonly [name: string, region: Region, good: string, bad: string])[] = [
  ['a Social Security number', 'US', '219-09-9999', '000-09-9999'],
  ['an NHS number', 'UK', '450 557 7104', '450 557 7105'],
  ['a National Insurance number', 'UK', 'AB 12 34 56 C', 'BG 12 34 56 C'],
  ['a PPS number', 'IE', '1234567T', '1234567B'],
  ['a PPS number with two letters', 'IE', '1234567FA', '1234567GA'],
  ['a Social Insurance Number', 'CA', '046 454 286', '046 454 287'],
  ['a Tax File Number', 'AU', '123 456 782', '123 456 783'],
  ['a Medicare card', 'AU', '2123 45670 1', '2123 45671 1'],
  ['an NHI number', 'NZ', 'ZAC5361', 'ZAC5362'],
  ['an NHI number of the new kind', 'NZ', 'ZBN77VL', 'ZBN77VM'],
  ['a card', 'US', '4111 1111 1111 1111', '4111 1111 1111 1112'],
  ['an IBAN', 'IE', 'IE29 AIBK 9311 5212 3456 78', 'IE29 AIBK 9311 5212 3456 79'],
];

const sentence = (number: string): string => `On the fridge it said ${number} and nothing else.`;

test.each(numbers)('%s at home is sure with its check digit, and not with another', (_, region, good, bad) => {
  expect(markedAs('id', sentence(good), { region })).toEqual([good]);
  expect(tierOf(good, sentence(good), { region })).toBe('sure');
  const reasons = (number: string): readonly string[] =>
    detect(sentence(number), { region }).map(({ reason }) => reason.code);
  expect(reasons(bad)).not.toEqual(reasons(good));
  expect(tierOf(bad, sentence(bad), { region })).not.toBe('sure');
});

test('what a number is called marks it even with a slip of the finger', () => {
  expect(markedAs('id', 'Her NHS number is 450 557 7105 on the form.')).toEqual(['450 557 7105']);
  expect(markedAs('id', 'Her SIN, 046 454 287, was on my hand.')).toEqual(['046 454 287']);
  expect(markedAs('id', 'He wrote his PPS number as 1234567B.')).toEqual(['1234567B']);
  expect(markedAs('id', 'The NHI is ZAC5362, I think.')).toEqual(['ZAC5362']);
});

test('the last four of a Social Security number are a detail too', () => {
  expect(markedAs('id', 'The last four of her social are 8812.')).toEqual(['8812']);
});

test('an IRD number in New Zealand is marked by its check digit where its name is said', () => {
  expect(markedAs('id', 'The IRD number was 49-091-850.', { region: 'NZ' })).toEqual(['49-091-850']);
});

test.each([
  ['Her case no. is 30-8817726.', '30-8817726'],
  ['Docket number FC-19-004471 was called.', 'FC-19-004471'],
  ['Her MRN is 00482913.', '00482913'],
  ['The account number is 4471902836 and closed.', '4471902836'],
  ['Reference HB/204/8819, they said.', 'HB/204/8819'],
  ['Medicaid ID: KX88120A came back.', 'KX88120A'],
  ['His A-number is A204887163 now.', 'A204887163'],
  ['Badge 44812 signed us in.', '44812'],
  ['Her file, CW-2218-0457, is gone.', 'CW-2218-0457'],
])('%s holds a number of somebody’s', (text, number) => {
  expect(markedAs('id', text)).toEqual([number]);
});

test('a vehicle is told by its plate and by its VIN', () => {
  expect(markedAs('plate', 'A grey Corolla, plate 8TRD 204, outside.')).toEqual(['8TRD 204']);
  expect(markedAs('plate', 'His van, YK19 XJB, was there again.')).toEqual(['YK19 XJB']);
  expect(markedAs('plate', 'his van, yk19 xjb, was there again.')).toEqual(['yk19 xjb']);
  expect(markedAs('plate', 'by10 the second he was gone')).toEqual([]);
  expect(markedAs('plate', 'The car is 191-D-12345 in Dublin.', { region: 'IE' })).toEqual(['191-D-12345']);
  expect(markedAs('plate', 'The rego ABC 123 was parked there.', { region: 'AU' })).toEqual(['ABC 123']);
  expect(tierOf('1HGCM82633A004352', 'It said 1HGCM82633A004352 on the dash.')).toBe('sure');
  expect(tierOf('1HGCM82643A004352', 'It said 1HGCM82643A004352 on the dash.')).not.toBe('sure');
});

test('counts, years, money, rooms and times are nobody’s number', () => {
  const text =
    'I have 47 cases and 2,140 families wait. In 2019 they cut 12 %, in 2021–2022 more. Room 204, $1,250, 10:30, 3/4 of it.';
  expect(detect(text)).toEqual([]);
});
