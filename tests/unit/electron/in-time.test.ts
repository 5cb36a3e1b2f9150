import { expect, test } from 'vitest';
import { inTime } from '../../../electron/services/in-time.ts';
import { diskRefusal } from '../../../electron/services/disk-refusal.ts';

test('a disk that hangs is said to, in the way of a disk that refuses', async () => {
  const hung = new Promise<never>(() => undefined);
  const told = await inTime(hung, 1).catch((error: unknown) => diskRefusal(error));
  expect(told).toEqual({ type: 'io', code: 'ETIMEDOUT' });
});

test('an answer, good or bad, is passed on as it came', async () => {
  await expect(inTime(Promise.resolve('head'), 1)).resolves.toBe('head');
  await expect(inTime(Promise.reject(new TypeError('a bug')), 1)).rejects.toThrow('a bug');
});
