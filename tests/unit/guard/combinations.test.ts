import { expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';
import { markedAs } from './marked.ts';

test('an age, a tie and a place in one sentence are a gentle hint', () => {
  const text = 'Her 14-year-old son is back in Dayton with the baby.';
  expect(markedAs('combination', text)).toEqual(['14-year-old']);
  expect(detect(text).find(({ kind }) => kind === 'combination')?.tier).toBe('likely');
});

test('something rare with a place beside it is one, too', () => {
  expect(markedAs('combination', 'After the house fire in Dayton nobody slept.')).toEqual(['house fire']);
});

test.each([
  ['an age and a tie without a place', 'Her 14-year-old son won’t get out of bed.'],
  ['an age and a place without a tie', 'Every 14-year-old in Dayton has a phone.'],
  ['something rare without a place or a day', 'We talked about the house fire again.'],
  ['an age in one sentence and a place in the next', 'Her 14-year-old son cried. We drove through Dayton.'],
])('%s is none', (_, text) => {
  expect(markedAs('combination', text)).toEqual([]);
});
