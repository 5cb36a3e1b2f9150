import { expect, test } from 'vitest';
import type { Region } from '#shared/ipc/preferences';
import { marked, markedAs } from './marked.ts';

test.each([
  'The heat is off at 2216 N Kedvale Ave again.|2216 N Kedvale Ave',
  'They moved to 1427 Willow Creek Rd, Apt 3B on Friday.|1427 Willow Creek Rd, Apt 3B',
  'I visited her at 14 Thornbury Close today.|14 Thornbury Close',
  'She wrote Flat 2, 9 Mafeking Terrace on the form.|Flat 2, 9 Mafeking Terrace',
  'The key is for 27 Marino Crescent and sticks.|27 Marino Crescent',
  'We met at 509 Selkirk Ave in the snow.|509 Selkirk Ave',
  'He rents 3/45 Wattle Grove from a cousin.|3/45 Wattle Grove',
  'He lives at 4 Rue Verte with his aunt.|4 Rue Verte',
  'Send it to P.O. Box 771 by Friday.|P.O. Box 771',
  'she lives at 88 maple street now.|88 maple street',
  'She is above the shop at 1806 1/2 E Garfield Ave with the boys.|1806 1/2 E Garfield Ave',
  'i left him at 311 w pine st in the rain.|311 w pine st',
  'The stairs at 27, rue de la Fontaine are steep.|27, rue de la Fontaine',
  'On garde la clé au 640 boul. Sainte-Anne pour elle.|640 boul. Sainte-Anne',
  'His mail goes to RR 4 Site 12 Box 9, when it comes.|RR 4 Site 12 Box 9',
])('%s', (line) => {
  const [text = '', address = ''] = line.split('|');
  expect(markedAs('address', text)).toEqual([address]);
});

const codes: readonly (readonly [region: Region, text: string, code: string])[] = [
  ['US', 'It went to Yakima, WA 98907 in the end.', '98907'],
  ['US', 'The zip code is 60647-1123, she said.', '60647-1123'],
  ['UK', 'The flat is in SK2 6QT somewhere.', 'SK2 6QT'],
  ['UK', 'Near EC1A 1BB, of all places.', 'EC1A 1BB'],
  ['UK', 'her flat is in sk2 6qt somewhere', 'sk2 6qt'],
  ['IE', 'The Eircode is D03 XY76 for the ambulance.', 'D03 XY76'],
  ['CA', 'The keys are for R2W 2M6 now.', 'R2W 2M6'],
  ['AU', 'They moved to Dubbo NSW 2830 for the job.', '2830'],
  ['NZ', 'She is at 4 Tui Street, Lower Hutt 5010 now.', '5010'],
];

test.each(codes)('%s: %s', (region, text, code) => {
  expect(markedAs('postcode', text, { region })).toEqual([code]);
});

test('a town behind an address or before a state is marked with it', () => {
  expect(marked('He lives at 14 Thornbury Close, Stockport.')).toContain('place: Stockport');
  expect(marked('The letter came from Modesto, CA on Monday.')).toContain('place: Modesto');
});

test('a street by whatever it is called', () => {
  expect(marked('I passed her old address, 9 Quarry Bank, Todmorden.')).toContain('address: 9 Quarry Bank');
  expect(marked('We met on b2 2nd floor.')).toEqual([]);
});

test('a new thought behind an address is no town', () => {
  expect(marked('He was at 114 Larch Street I checked twice.')).toEqual(['address: 114 Larch Street']);
});

test('counting things in a street is no address', () => {
  expect(marked('Then 3 avenues of help and 2 routes home, and 4 hours en route Tuesday.')).toEqual([]);
  expect(marked('We walked 3 blocks to the park, 20 minutes down the road, past 12 different people.')).toEqual([]);
});
