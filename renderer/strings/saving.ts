import type { DraftOf } from '../app/drafts.ts';
import type { SaveFailure } from '../editor/autosave.ts';

/** The one honest save state. */
export const savingStrings = {
  notYet: 'Not saved yet',
  saving: 'Saving',
  saved: (time: string): string => `Saved and sealed at ${time}`,
  tryNow: 'Try now',
  letGo: 'Let it go',
  stillHere: 'What you wrote',
  wentAway: 'Let go.',
  /** What a merge brought in, and what it was for is not here. */
  ofGone: {
    nobody: {
      title: 'You wrote this elsewhere, about somebody who isn’t among your people here.',
      detail: 'Copy what you still want of it. It waits here until you let it go.',
    },
    gone: {
      title: 'You wrote this elsewhere, and what it was for isn’t here any more.',
      detail: 'Copy what you still want of it. It waits here until you let it go.',
    },
  },
  savedAfterAll: 'What you typed is on the disk now.',
  whose: { tonight: 'tonight', earlier: 'the entry you changed', form: 'what you began' } satisfies Record<
    DraftOf,
    string
  >,
  failed: {
    'disk-full': {
      title: (whose: string) => `The disk is full, so ${whose} isn’t saved yet.`,
      detail: 'Your words are safe in memory. Free some space and we’ll try again.',
    },
    'read-only': {
      title: (whose: string) => `The vault can’t be written to, so ${whose} isn’t saved yet.`,
      detail: 'Your words are safe in memory. We’ll keep trying while this window is open.',
    },
    io: {
      title: (whose: string) => `The disk didn’t take it, so ${whose} isn’t saved yet.`,
      detail: 'Your words are safe in memory. We’ll keep trying while this window is open.',
    },
    'too-large': {
      title: () => 'This page is too long to save as one entry.',
      detail: 'Your words are safe in memory. Move some of them to a new page and we’ll try again.',
    },
    nobody: {
      title: () => 'Whoever you wrote this about isn’t among your people any more, so it can’t be kept.',
      detail: 'It stands here until you lock. Copy what you still want of it.',
    },
    gone: {
      title: () => 'What you wrote this for isn’t there any more, so it can’t be kept.',
      detail: 'It stands here until you lock. Copy what you still want of it.',
    },
  } satisfies Record<SaveFailure, { title: (whose: string) => string; detail: string }>,
} as const;
