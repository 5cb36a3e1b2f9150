/** What the first run says while it works, and when the disk refuses. */
export const firstRunFlow = {
  making: 'Making the vault. This takes a few seconds on purpose.',
  notWritten: {
    'disk-full':
      'The disk is full, so the vault isn’t made yet. Free some space and try again. The code above stays right.',
    'read-only': 'This folder can’t be written to, so the vault isn’t made yet. The code above stays right.',
    io: 'The disk didn’t take it, so the vault isn’t made yet. Try again. The code above stays right.',
    'vault-exists': 'There is a vault here already. Close this window and open it again to unlock it.',
  },
} as const;
