/** The supervisions that were held, and what is kept of each. */
export const earlierStrings = {
  title: 'Earlier supervisions',
  more: (count: number): string => `Show ${count} more`,
  held: (day: string, minutes: number): string => `${day}, ${minutes} minutes`,
  open: (day: string): string => `Open the supervision of ${day}`,
  nothingAgreed: 'Nothing was agreed.',
  agreed: (lines: readonly string[]): string => `Agreed: ${lines.join(' · ')}`,
  rated: (name: string, step: string): string => `${name}: ${step}`,

  dialog: (day: string): string => `Supervision, ${day}`,
  brought: 'What was brought',
  broughtNothing: 'Nothing was brought.',
  notSpokenOf: 'not spoken of',
  agreedTitle: 'What was agreed',
  done: 'done',
  ratings: 'How it was',
  noRatings: 'Nothing was said of how it was.',
  close: 'Close',
  remove: 'Remove it…',
  removeOf: (day: string): string => `Remove the supervision of ${day}`,
  removeTitle: (day: string): string => `Remove the supervision of ${day}?`,
  removeBody:
    'Its notes go: what was brought, what was agreed and how it was. What it parked stays parked, and what was flagged for it is gathered again.',
  keep: 'Keep it',
  removeDo: 'Remove it',
  removed: (day: string): string => `The supervision of ${day} was removed.`,
} as const;
