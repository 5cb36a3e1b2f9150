import { expect, test } from 'vitest';
import { isHardToSet } from '../../../renderer/editor/hard-to-set.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

test('a page of an evening is set in the writing face, with its names, its emoji and a line in another script', () => {
  const evening = `Zoë and José called about Nguyễn’s heater 😀 – “tomorrow”, they said… ${'שלום '.repeat(20)}`;
  expect(isHardToSet(evening)).toBe(false);
  expect(isHardToSet('They called again about the heater. '.repeat(3000))).toBe(false);
  expect(isHardToSet(hostileTexts['capital words']?.(100_000) ?? '')).toBe(false);
});

test('Vietnamese is Latin, and is set in the writing face like everybody’s words', () => {
  expect(isHardToSet('Chị Nguyễn Thị Hồng gọi lại về lò sưởi, và đứa bé vẫn không ngủ được. '.repeat(100))).toBe(false);
});

test('what nothing breaks for a thousand letters, or what is written in other letters throughout, is not', () => {
  for (const name of ['capitals', 'digits', 'right to left', 'emoji', 'letters with marks']) {
    expect(isHardToSet(hostileTexts[name]?.(100_000) ?? '')).toBe(true);
  }
  expect(isHardToSet('Привет, мир. '.repeat(100))).toBe(true);
});
