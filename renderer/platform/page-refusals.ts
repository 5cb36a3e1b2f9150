import type { Platform } from './platform.ts';

/** True for the address of a request; the policy also refuses scripts and styles, which ask nobody. */
const isRequest = (address: string): boolean => /^(?:https?|wss?|ftp):/.test(address);

/**
 * What the page's own policy refuses never reaches the machine, so the page tells it: a refusal counts wherever it was
 * made. However many come at once, one message is under way at a time.
 */
export const reportRefusals = (page: EventTarget, { refusedInPage }: Pick<Platform, 'refusedInPage'>): void => {
  let waiting = 0;
  let telling = false;
  const tell = async (): Promise<void> => {
    telling = true;
    try {
      while (waiting > 0) {
        const times = Math.min(waiting, 1000);
        waiting -= times;
        await refusedInPage({ times });
      }
    } finally {
      telling = false;
    }
  };
  page.addEventListener('securitypolicyviolation', (event) => {
    if (!(event instanceof SecurityPolicyViolationEvent) || !isRequest(event.blockedURI)) return;
    waiting += 1;
    if (!telling) void tell();
  });
};
