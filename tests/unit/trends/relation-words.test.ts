import { expect, test } from 'vitest';
import { relationSentence } from '../../../renderer/screens/trends/relation-words.ts';
import type { RelationRow } from '../../../renderer/workers/vault/queries/trends/relation-row.ts';

const load = (heavy: number): RelationRow => ({
  by: 'load',
  levels: [
    { level: 'light', evenings: 31, dial: null },
    { level: 'usual', evenings: 75, dial: null },
    { level: 'heavy', evenings: heavy, dial: null },
  ],
  holds: { type: 'no-difference' },
  confidence: 'loosely',
});

test('of heavy days nothing is said while there are too few of them', () => {
  expect(relationSentence(load(8))).toBe('Heavy days on their own don’t explain it.');
  expect(relationSentence(load(2))).toBe('The load on its own doesn’t seem to say much.');
});

test('a few evenings far from the others are not called no difference', () => {
  const none = (evenings: number, middle: number): RelationRow => ({
    by: 'eveningOff',
    levels: [
      { level: 'none', evenings, dial: { middle, from: middle, to: middle } },
      { level: 'real-rest', evenings: 58, dial: { middle: 0, from: 0, to: 1 } },
    ],
    holds: { type: 'no-difference' },
    confidence: 'loosely',
  });
  expect(relationSentence(none(7, 3))).toBe('Too few of one kind to say anything yet.');
  expect(relationSentence(none(7, 1))).toBe('Evenings off on their own don’t seem to say much.');
  expect(relationSentence(none(8, 3))).toBe('Evenings off on their own don’t seem to say much.');
});
