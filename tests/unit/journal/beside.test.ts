import { expect, test } from 'vitest';
import { dayBeside, nextInPlace } from '../../../renderer/screens/journal/beside.ts';
import type { JournalItem } from '../../../renderer/workers/vault/queries/journal.ts';
import { anId, day } from './known-holdings.ts';

const on = (text: string): JournalItem => ({
  entry: anId(),
  day: day(text),
  what: 'page',
  title: '',
  excerpt: '',
  closeness: null,
  flagged: false,
});
const [late, early, before, first] = [on('2026-11-19'), on('2026-11-19'), on('2026-11-17'), on('2026-11-12')];
const items = [late, early, before, first];

test('an older or newer day begins at its newest entry, and the ends lead nowhere', () => {
  expect(dayBeside(items, late, 'older')).toBe(before);
  expect(dayBeside(items, before, 'older')).toBe(first);
  expect(dayBeside(items, first, 'older')).toBeNull();
  expect(dayBeside(items, first, 'newer')).toBe(before);
  expect(dayBeside(items, before, 'newer')).toBe(late);
  expect(dayBeside(items, early, 'newer')).toBeNull();
  expect(dayBeside(items, null, 'older')).toBe(late);
  expect(dayBeside([], null, 'newer')).toBeNull();
});

test('what goes leaves its place to the next older one, and the oldest to the newer one', () => {
  expect(nextInPlace(items, early)).toBe(before);
  expect(nextInPlace(items, first)).toBe(before);
  expect(nextInPlace([first], first)).toBeNull();
});
