import type { RestoreError } from '../vault/backups-api.ts';

/** Bringing a journal to an empty machine. */
export const restoreStrings = {
  link: 'Bring a journal back from a backup…',
  title: 'Bring a journal back',
  which: 'The passphrase it had when the backup was made, or its recovery code.',
  field: 'Passphrase or recovery code',
  open: 'Open it',
  cancel: 'Cancel',
  busy: 'Opening the backup and putting everything in place',
  problem: (error: RestoreError): string => {
    if (error.type === 'still-here') {
      return 'A fast copy of this journal is still on this computer, and may be newer. Close this window, open it again and unlock that one; the backup can be brought in from Settings.';
    }
    if (error.type === 'wrong-passphrase')
      return 'That didn’t open it. It may have been made with an earlier passphrase.';
    if (error.type === 'newer-version') return 'This backup is from a newer Aftershift. Nothing was changed.';
    if (error.type === 'place') return 'The file couldn’t be read. Nothing was changed.';
    return 'This file isn’t an Aftershift backup, or not a whole one. Nothing was changed.';
  },
  asksForFile: 'It opens only together with its key file. Choose that, and open it again.',
  keyFileUnread: 'The key file couldn’t be read. If it’s on a stick, plug that in and try once more.',
  notWritten: 'The disk didn’t take it. Make some room and try again; the backup is as it was.',
  notFilled: 'The disk didn’t take all of it yet. Make some room and try again: nothing is doubled.',
  failed: 'This computer couldn’t open it just now. Close what you don’t need and try again.',
} as const;
