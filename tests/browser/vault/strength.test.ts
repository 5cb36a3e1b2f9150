import { afterAll, describe, expect, test } from 'vitest';
import { leastGuesses } from '#shared/policy/agency-policy';
import { createStrengthMeter } from '../../../renderer/vault/strength-meter.ts';

describe('the strength of a passphrase', () => {
  const spawn = (): Worker =>
    new Worker(new URL('../../../renderer/vault/passphrase-strength.worker.ts', import.meta.url), { type: 'module' });
  const meter = createStrengthMeter(spawn, leastGuesses);
  const strict = createStrengthMeter(spawn, 16);
  afterAll(() => {
    meter.end();
    strict.end();
  });

  test('is held against what this machine asks for', async () => {
    expect(await strict.rate('korrekt Pferd')).toMatchObject({ bars: 3, word: 'Fair.', accepted: false });
    const strong = await strict.rate('lavender quickness ladybug playful reaffirm');
    expect(strong).toMatchObject({ bars: 4, accepted: true });
  });

  test.each([
    ['', { bars: 0, word: 'Too short to hold.', accepted: false }],
    ['rex', { bars: 1, word: 'Too short to hold.', accepted: false }],
    ['Summer2024', { bars: 1, word: 'Too short to hold.', accepted: false }],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaa', { bars: 2, word: 'Guessable.', accepted: false }],
    ['passwordpassword', { bars: 2, word: 'Guessable.', accepted: false }],
    ['korrekt Pferd', { bars: 3, word: 'Fair.', accepted: true }],
    ['lavender quickness ladybug playful reaffirm', { bars: 4, word: 'Strong.', accepted: true }],
  ])('of "%s" is rated in a worker that ends with the screen', async (passphrase, expected) => {
    expect(await meter.rate(passphrase)).toMatchObject(expected);
  });

  test('comes with a reason in plain words', async () => {
    const reasons = await Promise.all(
      ['rex', 'passwordpassword', 'korrekt Pferd', 'five quite unrelated words here'].map(meter.rate),
    );
    expect(reasons.map(({ reason }) => reason)).toEqual([
      'Four or five unrelated words beat one clever one.',
      'Someone who knows you might get there.',
      'One more word would do it.',
      'Longer than anyone has to guess.',
    ]);
  });
});
