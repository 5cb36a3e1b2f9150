import { expect, test } from 'vitest';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { lost, madeWorkers } from '../../support/guard-workers.ts';
import { handTurned } from '../editor/hand-turned.ts';

const about = (text: string) => ({ text, allow: [], region: 'US', threshold: 0.5 }) as const;
const isLost = (text: string) => text.startsWith('lost');

const guarding = () => {
  const hand = handTurned();
  const workers = madeWorkers(({ text }) => {
    if (text.startsWith('stumble')) throw new TypeError('It stumbled');
    return isLost(text) ? lost : [];
  });
  return { ...hand, ...workers, guard: createGuard(workers.spawn, hand.timer) };
};

test('a worker that has no answer within a second is given up, and the next question gets another', async () => {
  const { guard, started, pass } = guarding();
  const answer = guard.check(about('lost in this'));
  await expect.poll(() => started[0]?.asked).toEqual(['lost in this']);
  await pass(999);
  expect(started[0]?.isEnded).toBe(false);
  await pass(1);
  expect(await answer).toEqual({ type: 'too-much' });
  expect(started[0]?.isEnded).toBe(true);
  expect(await guard.check(about('short again'))).toEqual({ type: 'found', spans: [] });
  expect(started.map(({ asked }) => asked)).toEqual([['lost in this'], ['short again']]);
});

test('a worker that answers in time is kept, and no clock is left running behind it', async () => {
  const { guard, started, pending } = guarding();
  await guard.check(about('one'));
  await guard.check(about('two'));
  expect(started.map(({ asked, isEnded }) => [asked, isEnded])).toEqual([[['one', 'two'], false]]);
  expect(pending()).toBe(0);
});

test('a worker that breaks down is given up at once, and the same is asked of another, once', async () => {
  const { guard, started } = guarding();
  const answer = guard.check(about('lost in this'));
  await expect.poll(() => started[0]?.asked.length).toBe(1);
  started[0]?.breakDown();
  await expect.poll(() => started[1]?.asked.length).toBe(1);
  expect(started[0]?.isEnded).toBe(true);
  started[1]?.breakDown();
  expect(await answer).toEqual({ type: 'stopped' });
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('a worker that died while nothing was asked is replaced, and nobody notices', async () => {
  const { guard, started } = guarding();
  await guard.check(about('one'));
  started[0]?.breakDown();
  expect(await guard.check(about('two'))).toEqual({ type: 'found', spans: [] });
  expect(started.map(({ asked }) => asked)).toEqual([['one'], ['two']]);
});

test('a text that makes it stumble is one that was not checked, and the next is looked at all the same', async () => {
  const { guard } = guarding();
  expect(await guard.check(about('stumble'))).toEqual({ type: 'too-much' });
  expect(await guard.check(about('on we go'))).toEqual({ type: 'found', spans: [] });
});

test('of what is written while a worker is busy, only the newest is asked', async () => {
  const { guard, started, pass } = guarding();
  const first = guard.check(about('lost in this'));
  const second = guard.check(about('overtaken'));
  const third = guard.check(about('newest'));
  expect(await second).toEqual({ type: 'overtaken' });
  await expect.poll(() => started[0]?.asked.length).toBe(1);
  await pass(1000);
  expect(await first).toEqual({ type: 'too-much' });
  expect(await third).toEqual({ type: 'found', spans: [] });
  expect(started.flatMap(({ asked }) => asked)).toEqual(['lost in this', 'newest']);
});

test('a guard that is stopped ends its worker and what it may hold of a text', async () => {
  const { guard, started } = guarding();
  await guard.check(about('one'));
  guard.stop();
  expect(started[0]?.isEnded).toBe(true);
});
