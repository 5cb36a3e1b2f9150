import { expect, test } from 'vitest';
import { marked, names } from './marked.ts';

test.each([
  ['programmes', 'Spent the day on Medicaid, SNAP and two Section 8 packets, and TANF is down again.'],
  ['agencies', 'Child Protective Services called, then Social Security, then Family Court and the Housing Authority.'],
  ['programmes elsewhere', 'Universal Credit, PIP, Centrelink and the NDIS all want the same form, and so does CAMHS.'],
  ['agencies that someone got hold of', 'Called Adult Protective Services. Emailed Child Support Services. No one.'],
  ['help that a state names for itself', 'Ontario Works lost the file, and Alberta Works has it twice.'],
  ['weekdays and feasts', 'Monday was Memorial Day, so Tuesday was two days in one. Christmas is in five weeks.'],
  ['approaches', 'Motivational Interviewing at ten, DBT at noon, a CBT refresher at two, over Zoom.'],
  ['public authors', 'I keep going back to Winnicott, and in class we read Freud and Bowlby.'],
  ['languages and peoples', 'She speaks Somali and a little English; the Haitian grandmother translated.'],
  ['medicines and brands', 'The Narcan was in her Honda, next to the Zoloft and a Starbucks cup.'],
  ['states and countries', 'They came from Syria by way of Texas and Ontario.'],
  ['people without a name', 'The judge asked my client’s mother, and the nurse and Mom and I waited.'],
  ['aliases', 'Client B came in late. Mr. R. didn’t want to talk, and J. was asleep. Client AA is next.'],
  ['aliases in the middle of a thought', 'I sat with Client B and told Client AA no. With Resident C it rained.'],
  [
    'a plain bad day',
    'Honestly, I was done by noon. Never mind the printer. Nobody tells you that the light is still good.',
  ],
])('%s are left alone', (_, text) => {
  expect(marked(text)).toEqual([]);
});

test('what is somebody’s is no part of the name', () => {
  expect(names('Hyun-woo’s English is better than mine.')).toEqual(['Hyun-woo']);
});

test('neutral names in use as aliases are left alone, in every form', () => {
  const text = 'I told Rowan’s sister. Rowan said no. Then Keisha called.';
  expect(names(text, { allow: new Set(['Rowan']) })).toEqual(['Keisha']);
  expect(names(text)).toContain('Rowan');
});

test('what a person chose to keep is left alone, even of several words', () => {
  const text = 'Reading Brené Brown on the bus. Then Keisha called.';
  expect(names(text, { allow: new Set(['Brené Brown']) })).toEqual(['Keisha']);
});

test('figures that count, measure or tell the time are left alone', () => {
  const lines = [
    'I did 12 visits in 4 days, 3 of them at 8 am and one at 17:45.',
    'The file was 4471 pages. Group of 12. Insurance 101. Card 2 of 5.',
    'It cost $1,250.00, or £950, 12.5 % more than in 2021–22, over budget by 1,200,000.',
    'The temperature is 92 and the wait is 90 minutes; I am 95 % sure, 99 times out of 100.',
    'Step 4, chapter 12 Road to nowhere, room 214, bus 88, version 2.1.3, pages 120-145.',
    'Her blood pressure is 140/90. Call 911 or 988 or 999 or 112.',
  ];
  expect(lines.flatMap((line) => marked(line))).toEqual([]);
});

test('a word made of two, with a name in front by chance, is left alone', () => {
  expect(names('Rose-coloured, the whole thing. On-call again. He was a no-show.')).toEqual([]);
});
