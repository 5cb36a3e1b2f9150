import { expect, test } from 'vitest';
import { createStrengthRating } from '../../../renderer/vault/passphrase-strength.ts';
import { loadPassphraseWords, suggestPassphrase } from '../../../renderer/vault/suggest-passphrase.ts';
import { nodeDeps } from './node-deps.ts';

// No policy file may ask for more: what is suggested has to do everywhere.
const strictestAllowed = 16;

test(
  'a suggested passphrase is five words that rate as strong, a different one each time',
  { timeout: 60_000 },
  async () => {
    const words = await loadPassphraseWords();
    const rate = createStrengthRating();
    const seen = new Set<string>();
    expect(new Set(words).size).toBe(7776);
    for (let count = 0; count < 50; count += 1) {
      const passphrase = suggestPassphrase(nodeDeps.random, words);
      expect(passphrase).toMatch(/^[a-z]+(-[a-z]+)?( [a-z]+(-[a-z]+)?){4}$/);
      expect(await rate(passphrase, strictestAllowed)).toMatchObject({ bars: 4, word: 'Strong.', accepted: true });
      seen.add(passphrase);
    }
    expect(seen.size).toBe(50);
  },
);

test('every word is as likely as every other', () => {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let count = 0; count < 60_000; count += 1) {
    const word = nodeDeps.random.below(6);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  // Seven standard deviations: a bias a thief could use would show, a bad day would not.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(640);
});
