import type { BrowserWindow } from 'electron';
import type { LockControl } from './lock.ts';

/** Windows tells a window, not the power monitor, that the session ends: it may still be called off at the first. */
export const lockAtSessionEnd = (window: Pick<BrowserWindow, 'on'>, { lock }: Pick<LockControl, 'lock'>): void => {
  window.on('query-session-end', () => lock('suspend'));
  window.on('session-end', () => lock('suspend'));
};
