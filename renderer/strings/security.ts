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

/** When it locks, and what a shared screen shows. */
export const lockingStrings = {
  always: ['When the computer sleeps or its lid closes', 'When its screen locks', 'When you close the day'],
  itDoes: 'always',
  copied: 'Text you copied here is cleared',
  copiedFor: 'after 60 seconds',
  hideAndLock: 'Out of sight at once',
  hideAndLockHint: 'Takes the window off the screen, locks, and clears what you copied here. Nothing is asked.',
  hide: 'Hide from screen sharing',
  hideHint: 'Screenshots and shared screens show an empty window. A camera pointed at the screen still sees it.',
  cannotHide: 'not on Linux',
  cannotHideHint:
    'Linux has no way to keep a window out of screenshots and shared screens. While you share your screen, lock the journal.',
} as const;

/** What this protects, and what it can't: each line is to be true of what ships. */
export const protectsStrings = {
  title: 'What this protects, and what it can’t',
  lead: 'Plainly, so that you can decide what to write here.',
  open: 'Read it',
  back: 'Back to Security',
  does: 'It protects',
  doesList: [
    'What you wrote, on this computer’s disk. Pages, marks, dates and moods are sealed under your passphrase or recovery code. What shows is how many records there are, roughly how long they are, and when the files changed.',
    'A backup, wherever it lies: it is sealed in the same way before it leaves this window.',
    'Your words from accidents. “Saved” is said only once they are on the disk, and a damaged file is kept beside its copy.',
    'A locked window: your words are gone from it, and the keys with them.',
  ],
  cannot: 'It can’t protect you from',
  cannotList: [
    'An employer’s or anyone’s tools on this computer. Who manages the machine can record what is typed and what is on the screen, before anything is sealed and after it is opened.',
    'A keylogger or other hidden program. Your passphrase is typed on this keyboard.',
    'What the system itself writes down. A computer that hibernates or runs short of memory can write open pages to its swap or hibernation file. Encryption of the whole disk helps against that, and it is turned on in the system.',
    'A screen that is watched: over your shoulder, by a camera, in a shared screen where the system can’t leave a window out.',
    'The law. Notes like these may be asked for in court, and you may be ordered to open them. Your agency may have rules on private notes about work. This app can’t tell you which apply.',
    'Someone who knows your passphrase or holds your recovery paper.',
    'A short PIN, where you chose to use one. It is for the moment when someone else sits down here. Whoever has your account on this computer, and the system’s keychain with it, can try every PIN there is.',
    'Older copies. A backup opens with the passphrase it was made with, also after you choose a new one. So does an old copy of the vault’s folder.',
    'A synced folder. The vault’s files and backups in one are copied to other people’s computers. They stay sealed, and nobody can call them back.',
    'What deleting leaves behind. Sealed remnants stay in logs, backups and spare parts of the disk for a while; “Deleting and erasing” says where and until when.',
    'A copy that has left the vault: what you print, copy to another program or say aloud is outside of it.',
  ],
  noReset:
    'There is no reset. Passphrase and code both gone means the journal is gone, and nobody, we included, can change that.',
} as const;
