import { expect, test } from 'vitest';
import { names } from './marked.ts';

test.each([
  ['I asked Will whether he’d seen her.', 'Will'],
  ['My client Hope didn’t come.', 'Hope'],
  ['Then I told May that it was over.', 'May'],
  ['Her sister Grace brought soup.', 'Grace'],
  ['I drove Mark to the clinic and back.', 'Mark'],
  ['Her name is June, and she is six.', 'June'],
  ['I’m meeting Mr. Rich tomorrow.', 'Rich'],
  ['Mark smokes on the steps.', 'Mark'],
  ['April called.', 'April'],
  ['Grace and I had the talk.', 'Grace'],
  ['When I called, Christian’s mother picked up.', 'Christian'],
  ['i rang may and she cried. so tired.', 'may'],
])('%s names somebody', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test.each([
  'Will you call me back?',
  'May I ask you something?',
  'May is always hard.',
  'In May we start again, and by June it ends.',
  'I’ll be glad when it’s June.',
  'Hope is a strange thing in this work.',
  'Grace is not a thing I have much of.',
  'Mark my words, I said to nobody.',
  'Rich people don’t wait in line.',
  'i will be fine. i have no hope left. grace helps. it is almost may.',
])('%s names nobody', (text) => {
  expect(names(text)).toEqual([]);
});

test('somebody named in one sentence is known at the start of another', () => {
  expect(names('I asked Hope to wait. Hope said she would. I still have some hope.')).toEqual(['Hope', 'Hope']);
});

test('a month beside somebody named for it stays a month', () => {
  expect(names('I met April at noon. It rained all April. In April, April’s sister comes.')).toEqual([
    'April',
    'April',
  ]);
});
