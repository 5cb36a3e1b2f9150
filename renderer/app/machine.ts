import type { Reply } from '#shared/ipc/contract';
import type { Policy } from '#shared/ipc/policy';
import type { CheckResults } from '#shared/journal/network';
import type { Platform } from '../platform/platform.ts';
import { tryNetwork } from '../platform/self-test.ts';

/** What screens may know of the computer they run on, and have it do. */
export interface Machine {
  readonly system: Reply<'appInfo'>['platform'];
  readonly policy: Policy;
  /** Tries every way out of it; takes a few seconds. */
  readonly tryNetwork: () => Promise<CheckResults>;
  /** After an answer that is ok the window goes, and everything with it. */
  readonly eraseEverything: () => Promise<Reply<'eraseEverything'>>;
}

export const machineOf = (platform: Platform, info: Reply<'appInfo'>): Machine => ({
  system: info.platform,
  policy: info.policy,
  tryNetwork: () => tryNetwork(window, platform),
  eraseEverything: () => platform.eraseEverything({ sure: 'erase' }),
});
