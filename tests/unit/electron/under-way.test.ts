import { expect, test } from 'vitest';
import { createUnderWay } from '../../../electron/services/under-way.ts';

const byHand = () => {
  let settle = (_ok: boolean): void => undefined;
  let refuse = (_error: Error): void => undefined;
  const work = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      settle = resolve;
      refuse = reject;
    });
  return { work, settle: (ok: boolean) => settle(ok), refuse: (error: Error) => refuse(error) };
};
const yes = (ok: boolean): boolean => ok;

test('what came to its end before the lock is not told of again', async () => {
  const way = createUnderWay();
  await way.runs('saved', async () => true, yes);
  const none = way.asks();
  none();
  way.asks();
  way.drops();
  way.cut();
  expect(way.tell()).toBeNull();
});

test.each([
  ['saved', true, 'saved'],
  ['saved', false, 'not-saved'],
  ['printed', true, 'printed'],
  ['printed', false, 'not-printed'],
] as const)(
  'a lock upon a page that is being %s, which ends with %s, is told of as %s, once',
  async (how, ok, told) => {
    const way = createUnderWay();
    const { work, settle } = byHand();
    const running = way.runs(how, work, yes);
    way.cut();
    way.cut();
    settle(ok);
    await running;
    way.cut();
    expect(way.tell()).toBe(told);
    expect(way.tell()).toBeNull();
  },
);

test('what broke is not told of as done, and what hasn’t ended yet as neither', async () => {
  const way = createUnderWay();
  const { work, refuse } = byHand();
  const running = way.runs('printed', work, yes);
  way.cut();
  refuse(new Error('The page is gone'));
  await expect(running).rejects.toThrow('The page is gone');
  expect(way.tell()).toBe('not-printed');

  void way.runs('saved', byHand().work, yes);
  way.cut();
  expect(way.tell()).toBe('unsure');
});

test('a place that was asked for or chosen before the lock has nothing in it', () => {
  const way = createUnderWay();
  way.asks();
  way.cut();
  expect(way.tell()).toBe('not-saved');
});

test('a dialog that is closed after the lock left nothing to tell', () => {
  const way = createUnderWay();
  const none = way.asks();
  way.cut();
  none();
  expect(way.tell()).toBeNull();
});
