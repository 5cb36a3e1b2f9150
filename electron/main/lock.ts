import type { BrowserWindow } from 'electron';
import { eventChannel } from '#shared/ipc/channels';
import type { LockEnd, LockReason, MachineEvent } from '#shared/ipc/contract';
import { home } from './navigation.ts';

// A page that hangs must not keep the vault open. Sealing a draft takes well under a second; a slow disk gets the rest.
const patienceMs = 10_000;

export interface LockControl {
  readonly send: (event: MachineEvent) => void;
  readonly lock: (reason: LockReason) => void;
  /** The window goes from the screen before anything is locked. */
  readonly hide: () => void;
  /** Hides, then locks: for the menu and the tray, which ask nothing first. */
  readonly panic: () => void;
  /** The page has begun to lock by itself: from here on it has as long as when it was asked. */
  readonly started: () => void;
  /** The page says it has dropped its keys, or that it held none. */
  readonly finished: (then: LockEnd) => void;
  /** Locks first; `leave` runs when nothing decrypted is left and answers whether the window went. */
  readonly leave: (leave: () => Promise<boolean>) => void;
}

/**
 * Main's half of a lock: ask the page to cover, seal and drop its keys, then put a fresh page in its place, so that
 * nothing decrypted is reachable. A detour over another origin makes Chromium start a new process for it. `onLocking`
 * runs as soon as a lock begins, whoever began it, and `onLocked` when the page has said its last word.
 */
export const createLockControl = (
  window: BrowserWindow,
  onLocking: () => void = () => undefined,
  onLocked: () => void = () => undefined,
): LockControl => {
  let hidden = false;
  let leaving: (() => Promise<boolean>) | null = null;
  let asked = false;
  let impatient: NodeJS.Timeout | undefined;

  const send = (event: MachineEvent): void => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
  };

  /** Locked, it can be found among the windows again; until then whoever looks over a shoulder finds nothing. */
  const backAmongWindows = (): void => {
    if (hidden && !window.isVisible()) window.minimize();
    hidden = false;
  };

  const replace = async (mark: string): Promise<void> => {
    // Should the detour fail, the page is replaced all the same; what is lost is only the fresh process.
    await window.webContents.loadURL('app://cover/').catch(() => undefined);
    // Refused only where another lock is replacing the page just now, or the window went.
    await window.webContents.loadURL(`${home}#${mark}`).catch(() => undefined);
    if (window.isDestroyed()) return;
    // A mouse has a key that goes back, and behind this page is only the blank cover.
    window.webContents.navigationHistory.clear();
    backAmongWindows();
  };

  const hide = (): void => {
    if (window.isDestroyed()) return;
    hidden = true;
    window.hide();
  };

  const depart = async (leave: () => Promise<boolean>): Promise<void> => {
    if (asked) return;
    asked = true;
    // Where asking breaks, nobody has said that anything may be lost.
    const gone = await leave().catch(() => false);
    asked = false;
    if (gone) return;
    // The person chose to stay: what they come back to is the door, which can be closed behind them again.
    leaving = null;
    await replace('lock');
  };

  const finished = (then: LockEnd): void => {
    clearTimeout(impatient);
    impatient = undefined;
    onLocked();
    if (window.isDestroyed()) return;
    if (leaving !== null) void depart(leaving);
    else if (then === 'was-locked') backAmongWindows();
    else void replace(then);
  };

  // Never begun anew: a page that says so again and again gains no time by it.
  const started = (): void => {
    onLocking();
    impatient ??= setTimeout(() => finished('lock'), patienceMs);
  };

  const lock = (reason: LockReason): void => {
    send({ type: 'lock', reason });
    started();
  };

  return {
    send,
    lock,
    hide,
    panic: () => {
      hide();
      lock('menu');
    },
    started,
    finished,
    leave: (leave) => {
      if (leaving !== null) return;
      leaving = leave;
      lock('quit');
    },
  };
};
