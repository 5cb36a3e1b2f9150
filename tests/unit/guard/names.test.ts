import { expect, test } from 'vitest';
import { markedAs, names, tierOf } from './marked.ts';

test('a client’s first name is marked wherever it stands', () => {
  expect(names('I saw Shanice again. When Shanice spoke, it was about the heat. Shanice’s sister came.')).toEqual([
    'Shanice',
    'Shanice',
    'Shanice',
  ]);
});

test.each([
  ['after a title', 'Mr. Okonkwo had the heat off again.', 'Okonkwo'],
  ['after a title, whatever the word', 'Ms. Early was early.', 'Early'],
  ['with its particles', 'I wrote to Ms. de la Cruz today.', 'de la Cruz'],
  ['with a surname', 'Left a message for Leticia Figueroa today.', 'Leticia Figueroa'],
  ['with initials and Jr.', 'Today I met Clarence T. Whitfield Jr. at noon.', 'Clarence T. Whitfield Jr.'],
  ['with an apostrophe', 'I was proud of Ja’Niyah for once.', 'Ja’Niyah'],
  ['with hyphens', 'My client Chiamaka Okafor-Lindsay waited.', 'Chiamaka Okafor-Lindsay'],
  ['with a hyphen and a small letter', 'Hyun-woo thinks the trial is next week.', 'Hyun-woo'],
  ['with diacritics', 'I sat with Nguyễn Thị Hoa for an hour.', 'Nguyễn Thị Hoa'],
  ['written in marks of its own', 'Then Małgorzata called her sister.', 'Małgorzata'],
  ['said in a phrase of naming', 'Everyone calls me Ján there.', 'Ján'],
  ['with a Welsh particle, though the sentence begins with it', 'Rhodri ap Emlyn rang twice.', 'Rhodri ap Emlyn'],
  ['with an article bound to it', 'Faisal al-Rashid came with an interpreter.', 'Faisal al-Rashid'],
  ['with the letters before it', 'Then R. J. Okafor signed, at last.', 'R. J. Okafor'],
  ['of a worn title', 'Pastor Faleolo stood the whole time.', 'Faleolo'],
])('a name %s is marked whole', (_, text, name) => {
  expect(names(text)).toEqual([name]);
});

test('a family is known by its surname, in the plural too', () => {
  expect(names('The Castellanos family moved again.')).toEqual(['Castellanos']);
  expect(names('They were placed with the Hendersons on Friday.')).toEqual(['Hendersons']);
  expect(names('Okafor family again. Nothing has changed.')).toEqual(['Okafor']);
  expect(names('Syrian family, foster family, Medicaid family rules.')).toEqual([]);
});

test('a letter that is somebody’s alias, or a plan’s, is no initial of whoever comes after it', () => {
  expect(names('I sat with Client B. Keisha came.')).toEqual(['Keisha']);
  expect(names('It was Plan B. Morales rang.')).toEqual(['Morales']);
  expect(names('So did I. Keisha left.')).toEqual(['Keisha']);
});

test('names in a text without capitals are found', () => {
  expect(names("met with jaylen again. his mom tamika wasn't there. i believed him.")).toEqual(['jaylen', 'tamika']);
  expect(names('mr. oyelaran hung up on me. long day, i went home.')).toEqual(['oyelaran']);
});

test('organisations and places are marked as what they are', () => {
  expect(markedAs('org', 'She spent the night at Harbor Point Recovery again.')).toEqual(['Harbor Point Recovery']);
  expect(markedAs('org', 'The funeral was at St. Brendan’s Church today.')).toEqual(['St. Brendan’s Church']);
  expect(markedAs('org', 'We met at Roosevelt Middle School about it.')).toEqual(['Roosevelt Middle School']);
  expect(markedAs('place', 'They drove to Broken Hill with the baby.')).toEqual(['Broken Hill']);
  expect(markedAs('place', 'The room in Stockport has damp.')).toEqual(['Stockport']);
});

test('a name after a title is sure, and one that a word might be is less than that', () => {
  expect(tierOf('Okonkwo', 'Mr. Okonkwo had the heat off.')).toBe('sure');
  expect(tierOf('Grace', 'Grace walked in late.')).toBe('likely');
  expect(tierOf('Hope', 'Hope got up early.')).toBe('maybe');
});

test('a first name that lost its capital to a quick thumb is marked, and a word that may be one is not', () => {
  expect(markedAs('name', 'Then I saw keisha today at the office. Quiet after.')).toEqual(['keisha']);
  expect(markedAs('name', 'Then I saw hope today at the office. Quiet after.')).toEqual([]);
});

test('a name in a script without capitals is marked among words that have them, and a page in that script isn’t', () => {
  expect(markedAs('name', 'I met محمد العلي today, and 王秀英 after lunch.')).toEqual(['محمد العلي', '王秀英']);
  expect(markedAs('name', 'اليوم قابلت موكلي في المكتب وتحدثنا طويلا OK')).toEqual([]);
});

test.each([
  ['Wing Yan did not come today.', 'Wing Yan'],
  ['saw wing yan at the clinic, she was tired', 'wing yan'],
  ['Pa Houa’s mother called.', 'Pa Houa'],
  ['pa houa came late, she looked tired', 'pa houa'],
])('a name of two short words is marked whole where its sentence begins and in small letters: %s', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test('a word that only begins the sentence is no half of the name after it', () => {
  expect(names('Dear Yan, thank you.')).toEqual(['Yan']);
  expect(names('Poor Bao cried.')).toEqual(['Bao']);
});

test.each([
  ['They are staying at the Super 8 off the highway.', 'Super 8'],
  ['She moved to the Motel 6 on Tuesday.', 'Motel 6'],
  ['He sleeps at the Travelodge.', 'Travelodge'],
  ['She stays at the Blue Moon Inn.', 'Blue Moon Inn'],
  ['The family is at Harmony Motel, room 12.', 'Harmony Motel'],
])('the house in which somebody sleeps is marked by its name, whatever words it has: %s', (text, house) => {
  expect(markedAs('org', text)).toEqual([house]);
});

test('where somebody sleeps is left alone where it has no name', () => {
  for (const text of ['She stays at the shelter.', 'He moved to the ICU.', 'They live at the Unit 4 desk, he says.'])
    expect(markedAs('org', text)).toEqual([]);
});

test.each([
  'She was moved to the Supported Living list today.',
  'He moved to the Early Help team last week.',
  'They were placed into the Stepping Stones programme.',
  'I moved the notes to the Google Drive folder.',
  'Got him booked into the Parenting Skills course.',
  'Her file was moved to the Tier Two pathway.',
  'We checked in at the Harbour Lights meeting.',
  'She was moved to the Supported Living List.',
])('a list, a team or a course is no house, whatever somebody is moved to: %s', (text) => {
  expect(markedAs('org', text)).toEqual([]);
});
