import type { PowerMonitor } from 'electron';
import type { LockReason } from '#shared/ipc/contract';

const pollMs = 3000;

/**
 * Tells when the machine sleeps or its screen locks. Linux sends no screen-lock event, so its state is asked for;
 * where the desktop answers 'unknown', the idle timer in the page is what is left.
 */
export const watchPower = (
  powerMonitor: PowerMonitor,
  platform: NodeJS.Platform,
  onLock: (reason: LockReason) => void,
): (() => void) => {
  const suspend = (): void => onLock('suspend');
  const screenLock = (): void => onLock('screen-lock');
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('shutdown', suspend);
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
    powerMonitor.off('shutdown', suspend);
    powerMonitor.off('lock-screen', screenLock);
    if (timer !== null) clearInterval(timer);
  };
};
