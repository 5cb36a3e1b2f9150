import type { BroughtInPages } from '#shared/journal/brought-in';
import type { PlaceRefusal } from '#shared/ipc/backup-contract';

const number = (count: number): string => count.toLocaleString();

const inWords = (pages: BroughtInPages): string => {
  const parts = [
    [pages.new, pages.new === 1 ? '1 new page' : `${number(pages.new)} new pages`],
    [pages.changedThere, `${number(pages.changedThere)} changed there`],
    [pages.bothChanged, `${number(pages.bothChanged)} changed on both sides`],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length === 0 ? 'smaller things' : said.join(', ');
};

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
  writing: (records: number): string => `Sealing and writing ${number(records)} records`,
  written: (records: number): string => `${number(records)} records sealed and written`,
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
  allHere: 'Everything in this backup is already here.',
  onlyToEnd: 'Everything in it is already here. Bring it in to finish what was begun.',
  smallerThings: 'No page is new. Smaller things are, such as earlier wordings.',
  newPages: (count: number): string => (count === 1 ? '1 new page' : `${number(count)} new pages`),
  newDays: (count: number): string =>
    count === 1 ? '1 evening with marks or closing lines' : `${number(count)} evenings with marks or closing lines`,
  changedThere: (count: number): string =>
    count === 1 ? '1 page changed there, taken over' : `${number(count)} pages changed there, taken over`,
  bothChanged: (count: number): string =>
    count === 1
      ? '1 page changed on both sides, kept twice'
      : `${number(count)} pages changed on both sides, kept twice`,
  deletedThere: (count: number): string =>
    count === 1 ? '1 page deleted there stays here' : `${number(count)} pages deleted there stay here`,
  deletedHere: (count: number): string =>
    count === 1
      ? 'Bring back 1 page that was deleted here'
      : `Bring back ${number(count)} pages that were deleted here`,
  differing: (count: number): string =>
    count === 1
      ? '1 evening marked differently stays as it is here'
      : `${number(count)} evenings marked differently stay as they are here`,
  takeIn: 'Bring it in',
  cancel: 'Cancel',
  close: 'Close',
  tookIn: 'Brought in.',
  undo: 'Undo',
  undone: 'Taken back. It is as it was before.',
  undoneBut: (stayed: number): string =>
    stayed === 1
      ? 'Taken back, but for 1 page or evening that you changed since: it stays.'
      : `Taken back, but for ${stayed} pages or evenings that you changed since: they stay.`,
  unsavedYet: 'Something you wrote isn’t saved yet, so nothing was changed. Once it’s saved, try again.',
  notTakenIn: 'The disk didn’t take all of it. Nothing was lost; bring it in again when there’s room.',
  notTakenBack: 'The disk didn’t take all of it. Nothing was lost; take the rest back when there’s room.',
  nothingToTakeBack: 'There’s nothing left to take back.',
  stopped: 'Stopped. Nothing was brought in.',
  copyFirst: 'Making a copy to go back to',
  bringingIn: (done: number, of: number): string => `Bringing in ${number(done)} of ${number(of)}`,
  takingBack: (done: number, of: number): string => `Taking back ${number(done)} of ${number(of)}`,
  quarters: ['It has begun', 'A quarter is done', 'Half is done', 'Three quarters are done'],
  broughtIn: (when: string, pages: BroughtInPages): string => `Brought in on ${when}: ${inWords(pages)}.`,
  broughtInPart: (when: string, pages: BroughtInPages): string =>
    `Brought in on ${when}, and not to its end: ${inWords(pages)}. Bring the same backup in again for the rest, or take this back.`,
  takeBackUntil: (day: string): string =>
    `It can be taken back until ${day}, or until you bring in another one. What you change in it stays.`,
  heldBroughtIn: 'A legal hold is on, so what was brought in stays.',
  takeBack: 'Take it back',
  takeBackTitle: 'Take back what was brought in?',
  takeBackBody: 'The journal will be as it was before. Only what you wrote or changed since stays as you left it.',
  keepIt: 'Keep it',
  noSnapshot: 'There was no room for a copy to go back to, so nothing was brought in.',
} as const;
