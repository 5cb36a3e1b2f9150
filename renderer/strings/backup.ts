import type { PlaceRefusal } from '#shared/ipc/backup-contract';

/** Backups: how they stand, and bringing one back. */
export const backupStrings = {
  health: 'Backup health',
  last: 'Last sealed copy',
  none: 'None yet',
  testRestore: 'Test restore',
  matched: 'opened and matched',
  notMatched: 'didn’t open cleanly',
  notTried: 'not tried yet',
  keptOn: 'Kept in',
  thisComputer: 'a folder on this computer',
  copies: 'Copies kept',
  tiers: '7 days, 5 weeks, 12 months',
  heldTiers: 'all, while a legal hold is on',
  ownDisk: 'On the same disk as the journal: if the disk goes, both go. A stick or another drive is safer.',
  everyClose: 'One is made when you close a day. Each is opened again and compared before it counts.',
  backUpNow: 'Back up now',
  chooseFolder: 'Choose a folder',
  ownFolder: 'Use this computer',
  more: 'More in Backup',
  tryRestore: 'Test a restore',
  restore: 'Bring in a backup…',
  saveFailed: 'That choice isn’t saved yet. The disk didn’t take it.',

  making: 'Making a sealed copy',
  writing: (records: number): string => `Sealing and writing ${records} records`,
  checking: 'Opening the copy to check it matches',
  keepWriting: 'You can keep writing.',
  stop: 'Stop',
  made: 'The copy is written. It was opened again, and it matched.',
  opened: 'The newest copy opened, and it matched.',
  nothingToTry: 'There’s no copy to open yet.',

  lastFrom: (when: string | null): string =>
    when === null ? 'There’s no copy yet.' : `The last copy is from ${when}.`,
  problems: {
    missing: (place: string): string => `“${place}” isn’t there right now.`,
    'not-chosen': (place: string): string => `“${place}” has to be chosen once more on this computer.`,
    'disk-full': (place: string): string => `“${place}” is full, so no copy was written.`,
    'read-only': (place: string): string => `“${place}” can’t be written to.`,
    io: (place: string): string => `“${place}” didn’t take the copy.`,
    'not-whole': (): string =>
      'The copy was written, but it didn’t open cleanly. Treat it as no backup until we make another.',
    held: (): string => 'A legal hold is on, so nothing older was tidied away.',
    stopped: (): string => 'Stopped. Nothing of it was kept.',
  } satisfies Record<PlaceRefusal['type'] | 'not-whole' | 'held' | 'stopped', (place: string) => string>,
  again: 'Try again',
  chooseAnother: 'Choose another',

  bringIn: 'Bring in a backup',
  bringInHint:
    'From this journal, or from another computer. What is here stays here: new pages are added, and a page that was changed on both sides is kept in both versions.',
  whichSecret: 'The passphrase or recovery code it was made with',
  passphraseField: 'Passphrase or recovery code',
  open: 'Open it',
  opening: 'Opening the backup',
  wrong: 'That didn’t open it. It may have been made with an earlier passphrase.',
  notABackup: 'This file isn’t an Aftershift backup, or not a whole one. Nothing was changed.',
  newer: 'This backup is from a newer Aftershift. Nothing was changed.',
  unreadable: 'The file couldn’t be read. Nothing was changed.',
  from: (when: string): string => `Made ${when}.`,
  fromApart: 'What the fast copy holds beside the log:',
  nothingNew: 'Everything in it is here already.',
  newPages: (count: number): string => (count === 1 ? '1 new page' : `${count} new pages`),
  newDays: (count: number): string =>
    count === 1 ? '1 evening with marks or closing lines' : `${count} evenings with marks or closing lines`,
  changedThere: (count: number): string =>
    count === 1 ? '1 page changed there, taken over' : `${count} pages changed there, taken over`,
  bothChanged: (count: number): string =>
    count === 1 ? '1 page changed on both sides, kept twice' : `${count} pages changed on both sides, kept twice`,
  deletedThere: (count: number): string =>
    count === 1 ? '1 page deleted there stays here' : `${count} pages deleted there stay here`,
  deletedHere: (count: number): string =>
    count === 1 ? 'Bring back 1 page that was deleted here' : `Bring back ${count} pages that were deleted here`,
  differing: (count: number): string =>
    count === 1
      ? '1 evening marked differently stays as it is here'
      : `${count} evenings marked differently stay as they are here`,
  takeIn: 'Bring it in',
  cancel: 'Cancel',
  tookIn: 'Brought in.',
  undo: 'Undo',
  undone: 'Taken back. It is as it was before.',
  notTakenIn: 'The disk didn’t take all of it. Nothing was lost; bring it in again when there’s room.',
  noSnapshot: 'There was no room for a copy to go back to, so nothing was brought in.',
} as const;
