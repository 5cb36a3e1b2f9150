/** What the first run says while it works, and when the disk refuses. */
export const firstRunFlow = {
  making: 'Making the vault. This takes a few seconds on purpose.',
  notMade:
    'This computer couldn’t make the vault just now. Most often it’s short of memory: close another program or two and try once more. What you typed is still here.',
  notSettled:
    'This computer couldn’t finish the vault just now, and nothing was written. Close this window and open it again to start over with a new code.',
  notKept: 'The disk didn’t take these choices. Try once more, or skip them: all three are in Settings too.',
  notWritten: {
    'disk-full':
      'The disk is full, so the vault isn’t made yet. Free some space and try again. The code above stays right.',
    'read-only': 'This folder can’t be written to, so the vault isn’t made yet. The code above stays right.',
    io: 'The disk didn’t take it, so the vault isn’t made yet. Try again. The code above stays right.',
    'vault-exists': 'There is a vault here already. Close this window and open it again to unlock it.',
  },
} as const;
