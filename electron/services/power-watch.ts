import type { PowerMonitor } from 'electron';
import type { LockReason } from '#shared/ipc/contract';

const pollMs = 3000;

interface PowerListeners {
  readonly onLock: (reason: LockReason) => void;
  /** The machine goes down, on Linux and macOS held up until the app has quit: it is to lock and quit at once. */
  readonly onShutdown: () => void;
}

/**
 * Tells when the machine sleeps, goes down or its screen locks. Linux sends no screen-lock event, so its state is asked for;
 * where the desktop answers 'unknown', the idle timer in the page is what is left.
 */
export const watchPower = (
  powerMonitor: PowerMonitor,
  platform: NodeJS.Platform,
  { onLock, onShutdown }: PowerListeners,
): (() => void) => {
  const suspend = (): void => onLock('suspend');
  const screenLock = (): void => onLock('screen-lock');
  const shutdown = (event: { readonly preventDefault: () => void }): void => {
    event.preventDefault();
    onShutdown();
  };
  powerMonitor.on('suspend', suspend);
  // Electron's types leave out the event that its documentation gives this listener.
  powerMonitor.on('shutdown', shutdown as unknown as () => void);
  powerMonitor.on('lock-screen', screenLock);
  let wasLocked = false;
  const poll = (): void => {
    const locked = powerMonitor.getSystemIdleState(60) === 'locked';
    if (locked && !wasLocked) screenLock();
    wasLocked = locked;
  };
  const timer = platform === 'linux' ? setInterval(poll, pollMs) : null;
  return () => {
    powerMonitor.off('suspend', suspend);
    powerMonitor.off('shutdown', shutdown as unknown as () => void);
    powerMonitor.off('lock-screen', screenLock);
    if (timer !== null) clearInterval(timer);
  };
};
