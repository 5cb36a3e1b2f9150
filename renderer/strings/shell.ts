/** Words of the frame around every place. */
export const shellStrings = {
  app: 'Aftershift',
  places: 'Places',
  today: 'Today',
  journal: 'Journal',
  trends: 'Trends',
  settings: 'Settings',
  lockNow: 'Lock now',
  lockHint: 'Lock now. Nothing shows until you’re back.',
  help: 'Help numbers',
  offline: 'Offline by design. Sealed on this computer.',
  lockingSoon: 'Locking in 20 seconds. Any key keeps it open.',
  covered: 'Locked',
  opening: 'Opening the vault',
  broken: 'This screen stumbled.',
  brokenDetail: 'What was saved is safe. Lock and open again, or go to another place.',
  brokenAgain: 'Try this screen again',
  rebuilt:
    'The fast copy of the journal was missing or damaged. It was made again from the change log, and nothing is lost.',
  cacheUnavailable:
    'The fast copy of the journal can’t be used on this computer right now. Everything is safe in the change log.',
  lockedAway: 'Locked while you were away. What you’d written is safe.',
  waiting: 'One note is sealed but not yet on the disk. It is being tried again.',
  written: 'The note that was waiting is on the disk now.',
} as const;
