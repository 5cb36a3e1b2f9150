import type { Want } from '#shared/journal/flag';

/** What is flagged to be brought to supervision, and what is wanted from it. */
export const flagStrings = {
  flag: 'Flag for supervision',
  flagged: 'Flagged for supervision',
  flagWhole: 'Flag this entry for supervision',
  unflagWhole: 'Take the flag off this entry',
  flagLine: (words: string): string => `Flag “${words}” for supervision`,
  isFlagged: ', flagged for supervision',
  filter: 'Flagged',
  noneFlagged: 'Nothing is flagged.',

  done: 'Flagged for supervision.',
  lifted: 'The flag is off.',
  nothingThere: 'There are no words here to flag.',
  undo: 'Undo',
  notSaved: 'That didn’t reach the disk, so nothing was flagged.',
  notLifted: 'That didn’t reach the disk. The flag is still there.',
  changedSince: 'The page has changed since, so nothing was taken back. It can be flagged again.',

  list: 'Flagged in this entry',
  whole: 'The whole entry',
  lift: 'Take the flag off',
  liftFrom: (words: string): string => `Take the flag off “${words}”`,
  want: 'I want',
  wantFrom: (words: string): string => `I want from “${words}”`,
  wants: {
    decision: 'a decision',
    'sounding-board': 'a sounding board',
    advice: 'advice',
    'say-it': 'just to say it',
  } satisfies Record<Want, string>,
  notYet: 'not said yet',

  goneWith: 'Its flags go with it.',
  staysBrought: (count: number): string =>
    count === 1
      ? 'One thing you brought to supervision from it is a copy, and stays in Supervision.'
      : `${count} things you brought to supervision from it are copies, and stay in Supervision.`,
} as const;

/** Long passages by how they begin. */
export const inShort = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`);
