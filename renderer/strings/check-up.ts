import type { ComfortCue, GoalOwner, PromiseState, ViewShift } from '#shared/journal/check-up';

/** A form that was begun and left. */
export const leftStrings = {
  waits: 'It waits here as you left it. Nobody puts it down but you.',
  throwAway: 'Throw it away',
  thrownAway: 'Thrown away.',
} as const;

/** A look at how things stand between two people. */
export const checkUpStrings = {
  open: 'Look at it in a few questions',
  goOn: 'Go on where you left off',
  title: (alias: string): string => `How things stand with ${alias}`,
  lead: 'Two minutes, and every question may be left out. Nothing is counted up.',
  lastTime: (day: string): string => `Last time, ${day}, you said`,
  samePageMine: 'On the same page, as I see it',
  samePageTheirs: 'On the same page, as they told it',
  pages: ['Not at all', 'A little', 'Partly', 'Mostly', 'Wholly'],
  goals: 'Whose goals are they?',
  goalsOf: {
    theirs: 'Theirs',
    shared: 'Ours',
    mine: 'Mine',
    'somebody-elses': 'Somebody else’s',
  } satisfies Record<GoalOwner, string>,
  seat: 'Where do I ride with them?',
  comfort: 'Is any of this so? Each can be fine.',
  cues: {
    'outside-hours': 'Contact outside hours',
    favours: 'Favors',
    secrets: 'Secrets between us',
    'want-to-be-liked': 'I want to be liked',
    'treat-differently': 'I do for them what I do for nobody else',
  } satisfies Record<ComfortCue, string>,
  promises: 'What I promised',
  promisesAre: { kept: 'Kept', 'some-open': 'Some is open', unsure: 'Not sure' } satisfies Record<PromiseState, string>,
  viewShifted: 'Has my view of them shifted?',
  shifts: { no: 'No', 'a-little': 'A little', yes: 'Yes' } satisfies Record<ViewShift, string>,
  because: 'What shifted it',
  hope: 'What I hope for with them',
  mayBring: 'This may be worth saying out loud to someone who is allowed to hear it.',
  bring: 'Bring it to supervision',
  save: 'Put it down',
  drifted:
    'The last two times you found the two of you less on one page than is usual for you both. Worth a word, perhaps.',
  leave: 'Not now',
  saved: (alias: string): string => `Put down for ${alias}.`,
  past: 'Looks so far',
  toBring: 'for supervision',
  nothingSaid: 'no answers',
  remove: (day: string): string => `Remove the look of ${day}`,
} as const;

/** How the work with somebody ends, and what was left to say. */
export const endingStrings = {
  title: 'Endings',
  lead: 'When the work with somebody ends, a few lines for yourself. Any of them can stay empty.',
  good: 'It is ending, or has',
  without: 'It ended without a goodbye',
  resume: 'Go on with what you began',
  withoutLead: 'It happens: a transfer, a closed case, a phone that nobody answers. It can still have an end here.',
  together: 'What we did together',
  theyKeep: 'What I hope they keep',
  iKeep: 'What I take with me',
  save: 'Mark the ending',
  leave: 'Not now',
  saved: (alias: string): string => `Put down. ${alias} has left the rota.`,
  removed: 'Removed.',
  changed: 'Changed.',
  edit: 'Edit',
  editOf: (day: string): string => `Edit the ending of ${day}`,
  remove: 'Remove',
  removeOf: (day: string): string => `Remove the ending of ${day}`,
  on: (day: string): string => `Ended, ${day}`,
  withoutOn: (day: string): string => `Ended without a goodbye, ${day}`,

  letters: 'A letter that is never sent',
  lettersHint: 'Nobody is sent it, and no way out of the journal takes it along. It is in your sealed backups only.',
  write: 'Write a letter',
  resumeLetter: 'Go on with the letter you began',
  letterTo: (alias: string): string => `To ${alias}`,
  keep: 'Keep it',
  kept: 'Kept here, and nowhere else.',
  letterOf: (day: string): string => `The letter of ${day}`,
  editLetter: (day: string): string => `Go on with the letter of ${day}`,
  goOn: 'Go on with it',
  removeLetter: (day: string): string => `Remove the letter of ${day}`,
} as const;
