import type { Outcome, WayOut } from '#shared/journal/network';

/** The network proof. */
export const networkStrings = {
  blocked: 'Network: blocked',
  notBlocked: 'Network: not blocked',
  claimFirst: 'Nothing has gone out.',
  claimSecond: 'Nothing has tried to.',
  tried: (count: number): string => `${count} tried, ${count} refused.`,
  gotOut: 'A try got out.',
  gotOutDetail:
    'The block did not hold when it was last tried. Unplug the network before you write on, and run the check again.',
  body: 'Aftershift has no account, no sync and no updater that phones home. Don’t take our word for it: pull the cable, or watch it in your firewall.',
  run: 'Run the check now',
  running: 'Trying each way out',
  how: 'How the block works',
  triedAt: (when: string): string => `Tried ${when}`,
  today: (time: string): string => `at ${time} today`,
  onDay: (day: string, time: string): string => `on ${day} at ${time}`,
  notTried: 'Not tried yet',
  answer: 'Answer',
  ways: {
    'web-request': 'Web request',
    'web-socket': 'Web socket',
    'look-up': 'DNS look-up',
    image: 'Linked image in an entry',
    beacon: 'Beacon on leaving',
    window: 'A second window',
    peer: 'Call to another machine (WebRTC)',
  } satisfies Record<WayOut, string>,
  outcomes: {
    refused: 'refused',
    failed: 'no answer, not refused',
    answered: 'got out',
  } satisfies Record<Outcome, string>,
  unknown: 'not tried',
  since: 'Requests since installed',
  failed: 'The check couldn’t be run to its end. Lock, open again, and run it once more.',

  howTitle: 'How the block works',
  howBody: [
    'Every request of this window goes through one gate, and the gate lets only the app’s own files through. Each page also carries a policy that refuses other addresses before they reach the gate, names are looked up nowhere, and what would go around all that is sent to a proxy that doesn’t exist.',
    'The check tries seven ways out for real, at an address of this computer where nothing listens: should the block fail, the try ends there. “Refused” is said only where something refused it. Its own tries are not counted below.',
    'The count holds every other request that was refused in this window, blocked pages and windows too, also while the vault is locked. It is kept in the vault. It can’t see other programs on this computer, or what the system itself sends.',
  ],
  close: 'Close',
} as const;
