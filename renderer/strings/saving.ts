import type { SaveFailure } from '../editor/autosave.ts';

/** The one honest save state. */
export const savingStrings = {
  notYet: 'Not saved yet',
  saving: 'Saving',
  saved: (time: string): string => `Saved and sealed at ${time}`,
  notOnDisk: 'Not saved to disk yet',
  tryNow: 'Try now',
  failed: {
    'disk-full': {
      title: 'The disk is full, so tonight isn’t saved yet.',
      detail: 'Your words are safe in memory. Free some space and we’ll try again.',
    },
    'read-only': {
      title: 'This folder can’t be written to, so tonight isn’t saved yet.',
      detail: 'Your words are safe in memory. We’ll keep trying while this window is open.',
    },
    io: {
      title: 'The disk didn’t take it, so tonight isn’t saved yet.',
      detail: 'Your words are safe in memory. We’ll keep trying while this window is open.',
    },
    'too-large': {
      title: 'This page is too long to save as one entry.',
      detail: 'Your words are safe in memory. Move some of them to a new page and we’ll try again.',
    },
  } satisfies Record<SaveFailure, { title: string; detail: string }>,
} as const;
