import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { expect, onTestFinished, test } from 'vitest';
import { lockAtSessionEnd } from '../../../electron/main/session-end.ts';
import { watchPower } from '../../../electron/services/power-watch.ts';

const watched = () => {
  const monitor = Object.assign(new EventEmitter(), { getSystemIdleState: () => 'active' });
  const happened: string[] = [];
  const stop = watchPower(monitor as unknown as PowerMonitor, 'darwin', {
    onLock: (reason) => happened.push(reason),
    onShutdown: () => happened.push('shutdown'),
  });
  onTestFinished(stop);
  return { monitor, happened, stop };
};

test('a machine that goes down is held up until the app has locked and quit', () => {
  const { monitor, happened } = watched();
  monitor.emit('shutdown', { preventDefault: () => happened.push('held up') });
  expect(happened).toEqual(['held up', 'shutdown']);
});

test('sleep and a locked screen lock, and nothing does once nobody watches', () => {
  const { monitor, happened, stop } = watched();
  monitor.emit('suspend');
  monitor.emit('lock-screen');
  expect(happened).toEqual(['suspend', 'screen-lock']);
  stop();
  for (const name of ['suspend', 'lock-screen', 'shutdown']) expect(monitor.listenerCount(name)).toBe(0);
});

test('a Windows session that ends, or is about to, locks', () => {
  const window = new EventEmitter();
  const reasons: string[] = [];
  lockAtSessionEnd(window as never, { lock: (reason) => reasons.push(reason) });
  window.emit('query-session-end');
  window.emit('session-end');
  expect(reasons).toEqual(['suspend', 'suspend']);
});
