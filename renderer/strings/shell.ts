/** Words of the frame around every place. */
export const shellStrings = {
  app: 'Aftershift',
  places: 'Places',
  today: 'Today',
  journal: 'Journal',
  trends: 'Trends',
  supervision: 'Supervision',
  people: 'People',
  settings: 'Settings',
  quickNote: 'Quick note',
  lockNow: 'Lock now',
  lockHint: 'Lock now. Nothing shows until you’re back.',
  help: 'Help numbers',
  offline: 'Offline by design. Sealed on this computer.',
  lockingSoon: 'Locking in 20 seconds. Any key keeps it open.',
  covered: 'Locked',
  opening: 'Opening the vault',
  broken: 'This screen stumbled.',
  brokenDetail: 'What was saved is safe. Lock and open again, or go to another place.',
  brokenOutside: 'What was saved is safe, and the vault locks itself.',
  brokenAgain: 'Try this screen again',
  rebuilt:
    'The fast copy of the journal was missing or damaged. It was made again from the change log, which is whole.',
  renewal: {
    'in-place':
      'The new key is in place. Only the new passphrase and the new recovery code open the journal from now on.',
    unsettled:
      'Something sealed with the old key is still here: the change log wasn’t tidied, no backup was made with the new key, or an older one couldn’t be removed. Each unlock tries again; is there room on the disk, and is the backup folder there?',
    lost: 'The new key was not put in place: the journal was locked or stopped before that was done. The passphrase and the recovery code of before go on opening it, and the newer paper opens nothing.',
  },
  putBack:
    'The change log on disk was an older one. What only the fast copy of the journal still had was added to it again, and nothing is lost.',
  forkedTitle: 'Two versions of this journal.',
  forked:
    'The change log and the fast copy were written apart, perhaps by a copied folder. You see the log; nothing can be saved until both are brought together, and words typed now won’t be kept.',
  bringTogether: 'Look at what both hold…',
  nothing:
    'There is nothing in the change log, and no fast copy of the journal beside it. If there should be, look for a backup of the vault’s folder before you go on.',
  halfRestored:
    'Bringing this journal back from a backup was cut off, so not all of it is here. Bring the backup in once more from Settings: nothing is doubled.',
  headerMended:
    'The file that opens the vault was missing or damaged. A copy of it opened the vault and is in its place now.',
  headerNotMended:
    'The file that opens the vault is missing or damaged. A copy of it opened the vault, and the disk didn’t take it back yet.',
  unreadable: (count: number): string =>
    count === 1
      ? 'One record can’t be shown by this version of Aftershift. It’s kept as it is.'
      : `${count} records can’t be shown by this version of Aftershift. They’re kept as they are.`,
  readOnlyTitle: 'Open for reading only.',
  readOnly:
    'Part of the change log on disk is damaged, so nothing new can be saved and words typed now won’t be kept. What you see comes from the fast copy, and nothing has been changed.',
  makeLogAnew: 'Lock, and make a whole log from the fast copy',
  logNotMoved: 'The damaged log couldn’t be moved aside, so nothing was changed.',
  cacheUnavailable:
    'The fast copy of the journal can’t be used on this computer right now. Everything is safe in the change log.',
  lockedAway: 'Locked while you were away. What you’d written is safe.',
  waiting: 'One note is sealed but not yet on the disk. It is being tried again.',
  written: 'The note that was waiting is on the disk now.',
} as const;
