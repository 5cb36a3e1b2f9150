import { expect, test } from 'vitest';
import { waysOut } from '#shared/journal/network';
import { tryNetwork } from '../../../renderer/platform/self-test.ts';

// This page has no policy of its own, so what the test says here is what it would say were the block gone.
const machine = (host: string, refused: string[], lookUp: 'refused' | 'answered' = 'refused') => ({
  beginSelfTest: async () => ({ host, mark: '0123456789abcdef', lookUp }),
  endSelfTest: async () => ({ refused }),
});

const outcomesOf = async (...given: Parameters<typeof machine>) =>
  Object.fromEntries((await tryNetwork(window, machine(...given))).map(({ way, outcome }) => [way, outcome]));

test('what gets an answer is said to have got out', async () => {
  const outcomes = await outcomesOf(location.host, [], 'answered');
  expect(Object.keys(outcomes)).toEqual([...waysOut]);
  expect(outcomes).toMatchObject({ 'web-request': 'answered', 'look-up': 'answered' });
});

test('what merely finds nobody there is not called refused', async () => {
  const outcomes = await outcomesOf('127.0.0.1:47471', []);
  expect(outcomes).toMatchObject({
    'web-request': 'failed',
    'web-socket': 'failed',
    image: 'failed',
    beacon: 'failed',
  });
});

test('and what the machine saw and refused is', async () => {
  const outcomes = await outcomesOf('127.0.0.1:47471', ['web-request', 'beacon']);
  expect(outcomes).toMatchObject({ 'web-request': 'refused', 'web-socket': 'failed', beacon: 'refused' });
});
