import { expect, test } from 'vitest';
import { pinProblem } from '#shared/vault/pin';

test.each(['', '90281', 'abcde', '😀😀😀'])('a PIN of fewer than six signs is too short: %s', (pin) => {
  expect(pinProblem(pin)).toBe('short');
});

test.each(['000000', '123456', '9876543', 'aaaaaa', 'abcdef'])('a run is easy to guess: %s', (pin) => {
  expect(pinProblem(pin)).toBe('run');
});

test.each(['902817', '121212', '135791', 'heron7', '1234567x'])('anything else will do: %s', (pin) => {
  expect(pinProblem(pin)).toBeNull();
});
