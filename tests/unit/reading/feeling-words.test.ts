import { describe, expect, test } from 'vitest';
import { countFeelingWords, feelingWordsOf } from '#shared/reading/feeling-words';

test.each([
  ['I felt SAD, then glad, then Numb.', 4],
  ['Heavy, worried, restless.', 3],
  ['I felt flat and low.', 3],
  ['I was so proud of him that I cried.', 2],
  ['It was sad.', 1],
  ['Work was exhausting.', 1],
  ['Sad for her.', 1],
  ['She made me sad.', 1],
  ['I hugged her and cried.', 1],
  ['I told her that I was worried.', 1],
  ['Today’s sadness sits with me.', 1],
  ['Joy is hard to find.', 1],
])('what the writer felt is counted, pleasant or not: %s', (text, many) => {
  expect(countFeelingWords(text)).toBe(many);
});

test.each([
  ['I wasn’t sad.', 1],
  ['I am not angry, just tired.', 2],
  ['I never felt afraid.', 2],
])('a feeling that is denied is named all the same: %s', (text, many) => {
  expect(countFeelingWords(text)).toBe(many);
});

test.each([
  'She was sad.',
  'Client was angry and left.',
  'Heron was furious.',
  'Heron cried.',
  'They were afraid of the police.',
  'Her grief filled the room.',
  'The client’s shame was in the report.',
  'A worried mother called.',
  'It made her sad.',
  'I saw her cry.',
  'She said she feels hopeless.',
  'He asked if she was angry.',
  'She says I am angry.',
  '"I am so scared," he said.',
  'Client: I am so scared.',
  'I was there when she cried.',
])('what someone else felt or said is not counted: %s', (text) => {
  expect(countFeelingWords(text)).toBe(0);
  expect(feelingWordsOf(text).length).toBeGreaterThan(0);
});

test.each([
  'We moved him to a flat on the low side.',
  'The family moved to a motel.',
  'Joy came in at ten, and I met Hope at noon.',
  'The lovebird saddled the madman’s feline.',
  'constructor toString __proto__ crisis abuse court benefits care plan',
  '',
])('words that only look like feelings are none: %s', (text) => {
  expect(feelingWordsOf(text)).toEqual([]);
});

test('each is shown in its place', () => {
  const text = 'I’m not sad 🙂 — I felt “numb”, and she was angry.';
  expect(feelingWordsOf(text).map(({ start, end, isOwn }) => [text.slice(start, end), isOwn])).toEqual([
    ['sad', true],
    ['felt', true],
    ['numb', true],
    ['angry', false],
  ]);
});

describe('who a person is', () => {
  const people = `asian autistic bisexual black blind Catholic deaf disabled divorced elderly female gay homeless
    immigrant Indigenous Jewish lesbian male married Muslim old poor pregnant queer refugee rich Roma single straight
    trans undocumented unemployed veteran white widowed young`;
  test.each(people.split(/\s+/u))('is no feeling: %s', (who) => {
    expect(feelingWordsOf(`I saw a ${who} woman today. She is ${who}. I am ${who}.`)).toEqual([]);
  });
});
