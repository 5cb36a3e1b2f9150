import { expect, test } from 'vitest';
import { hats, stretches } from '#shared/journal/hat';
import { potholeKinds, spheres } from '#shared/journal/pothole';
import { codesInWords } from '../../../renderer/strings/ledger-codes.ts';

test('a line’s codes are told in the words of its ledger, never as they are kept', () => {
  expect(codesInWords('hat', ['therapist-ish', 'drifted'])).toBe('something like a therapist, I drifted');
  expect(codesInWords('promise', ['no'])).toBe('can’t be kept');
  expect(codesInWords('checkUp', ['check-up'])).toBe('');
  for (const [ledger, codes] of [
    ['hat', [...hats, ...stretches]],
    ['pothole', [...potholeKinds, ...spheres]],
  ] as const) {
    for (const code of codes) expect(codesInWords(ledger, [code]), code).not.toBe('');
  }
});
