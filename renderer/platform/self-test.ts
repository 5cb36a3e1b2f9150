import { type CheckResults, type Outcome, type WayOut, waysOut } from '#shared/journal/network';
import type { Platform } from './platform.ts';
import { type Probe, probes } from './probes.ts';
import { machineTimer } from './timer.ts';

type Machine = Pick<Platform, 'beginSelfTest' | 'endSelfTest'>;

/** A way out that answers neither yes nor no would keep the others waiting. */
const patienceMs = 2500;

const inTime = (run: ReturnType<Probe>): Promise<Outcome> =>
  Promise.race([
    run.catch((): Outcome => 'failed'),
    new Promise<Outcome>((resolve) => void machineTimer.after(patienceMs, () => resolve('failed'))),
  ]);

/**
 * Tries every way out for real, one after the other, at an address of this computer where nothing listens. `refused`
 * is said only where something refused: the page's policy, the machine, or the browser's own answer.
 */
export const tryNetwork = async (page: Window, machine: Machine): Promise<CheckResults> => {
  const { host, mark, lookUp } = await machine.beginSelfTest(undefined);
  const refused = new Set<string>();
  // Before anyone else hears of it: these are the test's own tries, not the app's.
  const heard = (event: Event): void => {
    if (!(event instanceof SecurityPolicyViolationEvent) || !event.blockedURI.includes(`/${mark}/`)) return;
    event.stopImmediatePropagation();
    refused.add(event.blockedURI.split('/').at(-1) ?? '');
  };
  page.addEventListener('securitypolicyviolation', heard, { capture: true });
  const outcomes = new Map<WayOut, Outcome>([['look-up', lookUp]]);
  try {
    // The window first: the browser opens none long after the click that it takes for the wish to.
    for (const [way, probe] of probes) {
      outcomes.set(way, await inTime(probe((scheme) => `${scheme}://${host}/${mark}/${way}`)));
    }
  } finally {
    for (const way of (await machine.endSelfTest(undefined)).refused) refused.add(way);
    page.removeEventListener('securitypolicyviolation', heard, { capture: true });
  }
  return waysOut.map((way) => {
    const outcome = outcomes.get(way) ?? 'failed';
    return { way, outcome: outcome === 'failed' && refused.has(way) ? 'refused' : outcome };
  });
};
