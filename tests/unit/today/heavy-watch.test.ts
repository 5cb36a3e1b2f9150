import { expect, test } from 'vitest';
import { watchHeavy } from '../../../renderer/screens/today/heavy-watch.ts';
import { handTurned } from '../editor/hand-turned.ts';

const heavy = 'Some nights I do not want to be here any more.';

const watched = (before = '') => {
  const hand = handTurned();
  let times = 0;
  const watch = watchHeavy(hand.timer, before, () => (times += 1));
  return { ...hand, ...watch, times: () => times };
};

test('a page is read once, when the keys have rested, and not at each of them', async () => {
  const { look, pass, pending, times } = watched();
  for (const end of heavy.split('').keys()) {
    look(heavy.slice(0, end + 1));
    await pass(50);
    expect(pending()).toBe(1);
  }
  expect(times()).toBe(0);
  await pass(650);
  expect(times()).toBe(1);
  expect(pending()).toBe(0);
});

test('a page that was opened with such words says nothing of them, and of new ones once those were taken out', async () => {
  const { look, pass, times } = watched(heavy);
  look(`${heavy} And tea.`);
  await pass(1000);
  expect(times()).toBe(0);
  look('And tea.');
  await pass(1000);
  look(`And tea. ${heavy}`);
  await pass(1000);
  expect(times()).toBe(1);
});

test('a page that is closed is not read any more', async () => {
  const { look, pass, stop, times } = watched();
  look(heavy);
  stop();
  await pass(1000);
  expect(times()).toBe(0);
});

test('a page longer than anyone writes is read to its last line', async () => {
  const line = 'They called again about the heater.\n';
  const { look, pass, pending, times } = watched(line.repeat(1000));
  look(`${line.repeat(2000)}${heavy}`);
  await pass(700);
  expect(times()).toBe(1);
  expect(pending()).toBe(0);
});

test('a page that changes while it is read is read anew', async () => {
  const line = 'They called again about the heater.\n';
  const { look, pass, times, timer } = watched();
  look(`${line.repeat(2000)}${heavy}`);
  timer.after(700, () => look(line.repeat(2000)));
  await pass(5000);
  expect(times()).toBe(0);
});
