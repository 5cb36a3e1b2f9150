import type { Timer } from '#shared/kernel/timer';

export const machineTimer: Timer = {
  after: (ms, run) => {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};
