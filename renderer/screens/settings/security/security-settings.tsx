import { LockSettings } from './lock-settings.tsx';
import { NetworkSettings } from './network-settings.tsx';

/** What can be shown, what can be chosen, and what can't be promised. */
export const SecuritySettings = () => (
  <>
    <NetworkSettings />
    <LockSettings />
  </>
);
