import { expect, test } from 'vitest';
import { tierOf } from './marked.ts';

// The same sentences with first names and surnames of many origins: what is sure of one is sure of all.
const people = [
  ['Brittany', 'Caldwell'],
  ['DeShawn', 'Pettway'],
  ['Guadalupe', 'Maradiaga'],
  ['Phuong', 'Huynh'],
  ['Kaying', 'Moua'],
  ['Khadija', 'Al-Masri'],
  ['Farzaneh', 'Hosseini'],
  ['Abdirahman', 'Warsame'],
  ['Meseret', 'Tadesse'],
  ['Nyandeng', 'Malual'],
  ['Oluwaseun', 'Adeyemi'],
  ['Kwabena', 'Boateng'],
  ['Nokuthula', 'Dlamini'],
  ['Harpreet', 'Grewal'],
  ['Thivya', 'Nadarajah'],
  ['Xiaomei', 'Zhang'],
  ['Soo-jin', 'Kang'],
  ['Oksana', 'Shevchenko'],
  ['Małgorzata', 'Kowalczyk'],
  ['Caoimhe', 'Ní Bhriain'],
  ['Hinemoa', 'Tamihere'],
  ['Sione', 'Tuipulotu'],
  ['Jarrah', 'Yunupingu'],
  ['Aiyana', 'Begay'],
  ['Xiomara', 'Castellanos'],
  ['Wideline', 'Desrosiers'],
] as const;

const frames = [
  (first: string, last: string) => `My client ${first} ${last} was turned away at the door.`,
  (first: string) => `I met with ${first} on Tuesday and she asked me to wait.`,
  (first: string) => `I told ${first} I was sorry.`,
  (_: string, last: string) => `I promised Ms. ${last} that I would call.`,
] as const;

test.each(frames.map((frame) => [frame('Ana', 'Reyes'), frame] as const))(
  '%s, whoever it is, is as certain',
  (_, frame) => {
    const tiers = people.map(([first, last]) => {
      const text = frame(first, last);
      const name = text.includes(first) ? first : last;
      return `${name}: ${tierOf(name, text)}`;
    });
    expect(tiers).toEqual(tiers.map((line) => line.replace(/: .*/u, ': sure')));
  },
);

test.each([
  ['Zhyvana', 'Zhyvana did not want to talk.'],
  ['Nikolaj', 'Nikolaj spent a year here.'],
  ['Xiaoling', 'Xiaoling had nothing to say.'],
  ['Babajide', 'When I called, Babajide’s mother picked up.'],
])('%s, whom no list knows, is marked for what the sentence says', (name, text) => {
  expect(['sure', 'likely']).toContain(tierOf(name, text));
});

test('at the start of a sentence every name is marked', () => {
  const missed = people.filter(
    ([first]) => !['sure', 'likely'].includes(tierOf(first, `${first} did not want to talk today.`) ?? ''),
  );
  expect(missed).toEqual([]);
});
