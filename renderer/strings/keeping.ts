/** The legal hold. */
export const holdStrings = {
  title: 'Legal hold',
  label: 'Keep everything',
  hint: 'For when someone has asked that nothing be deleted. Trash, earlier versions, backups and the change log then only grow, and “Delete for good” and “Erase everything” wait. It can’t stop anyone from deleting files outside of Aftershift.',
  turnedOn: 'Turned on',
  turnedOff: 'Turned off',
  onTitle: 'Turn the legal hold on?',
  onBody: 'From now on nothing is deleted for good, and the date is put down in the vault.',
  offTitle: 'Turn the legal hold off?',
  offBody:
    'What has waited goes its way again: the trash empties after its thirty days, and older backups are tidied. Nothing goes at this moment. The date is put down in the vault.',
  turnOn: 'Turn it on',
  turnOff: 'Turn it off',
  leave: 'Leave it',
  takenOut: (count: number): string =>
    count === 1
      ? 'One text that was taken out of a supervision or an account is kept.'
      : `${count} texts that were taken out of supervisions or accounts are kept.`,
  readThem: 'Read what is kept',
  takenOutTitle: 'Kept while a legal hold was on',
  takenOutLead: 'As it stood before it was changed or taken out. Nothing here can be changed.',
  takenOutOf: {
    supervision: 'From a supervision',
    cpdAccount: 'From an account',
    leftForm: 'From something you began',
  },
  close: 'Close',
} as const;

const copies = (count: number): string => (count === 1 ? '1 copy' : `${count} copies`);

/** What deleting leaves behind, where, and until when. */
export const remainsStrings = {
  title: 'Deleting and erasing',
  lead: 'What you delete is gone from your journal. Sealed remnants stay in these places for a while, and can only be read with your passphrase or recovery code.',
  trash: 'Trash',
  pages: (count: number): string => (count === 1 ? '1 page' : `${count} pages`),
  trashUntil:
    'For thirty days, and until something was written on three days after them. Lines, letters and accounts are never in it: they go at once.',
  log: 'Change log',
  everyChange: 'every change',
  logUntil: 'Until it is tidied. Once it has grown long, its older part goes by itself.',
  snapshots: 'Snapshots of the vault',
  copies,
  snapshotsUntil: 'Three are kept. Tidying leaves one, without what was deleted.',
  own: 'Backups on this computer',
  chosen: (folder: string): string => `Backups in “${folder}”`,
  away: 'can’t be looked into now',
  backupsUntil: 'Seven days, five weeks and twelve months’ worth are kept: about a year, and longer with long pauses.',
  heldUntil: 'Kept while the legal hold is on.',
  aside: 'Set aside as damaged',
  asideFiles: (count: number): string => (count === 1 ? '1 file or folder' : `${count} files and folders`),
  asideUntil: 'Kept as they were found, in case something of them can be read one day. Erasing everything takes them.',
  fast: 'The fast copy',
  sealedRows: 'sealed rows',
  fastUntil: 'Its database lets go of deleted rows in its own time, which can be months.',
  outside: 'Outside of Aftershift',
  outsideCount: 'can’t be known',
  outsideUntil:
    'Copies you made, synced folders, what was printed, and spare parts of the disk that no program can reach.',
  held: (day: string): string => `A legal hold has been on since ${day}. Until it is turned off, none of this goes.`,

  tidy: 'Tidy now',
  tidyHint:
    'Tidying takes what was deleted out of the change log and the snapshots. Backups, the fast copy, and files that were once set aside as damaged stay as they are.',
  tidying: 'Writing a fresh snapshot and dropping what is older',
  tidied: 'Tidied. What was deleted is in neither the change log nor a snapshot any more.',
  notTidied: 'It couldn’t be tidied to the end. Nothing is lost; try it again when there’s room.',

  erase: 'Erase everything…',
  eraseTitle: 'Erase everything on this computer?',
  eraseBody:
    'The vault, its notes, the backups in Aftershift’s own folder, its databases and your choices all go, and Aftershift closes. What the system still holds open then goes the next time it is started. There is no undo.',
  eraseStays: (folder: string | null): string =>
    folder === null
      ? 'What stays: copies you made elsewhere, and sealed remnants in spare parts of the disk.'
      : `What stays: the backups in “${folder}”, copies you made elsewhere, and sealed remnants in spare parts of the disk. Anyone with your passphrase or recovery code can still open a backup.`,
  eraseType: 'Type “erase” to go on',
  eraseWord: 'erase',
  eraseWrong: 'That isn’t the word yet. Nothing was erased.',
  eraseKeep: 'Keep everything',
  eraseDo: 'Erase it all',
  erasing: 'Erasing. Aftershift closes when it’s done.',
  notErased: 'The disk didn’t take it, so nothing was erased.',
} as const;
