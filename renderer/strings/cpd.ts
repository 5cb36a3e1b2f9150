/** An account of what was learned. */
export const cpdStrings = {
  offer: 'Keep it as professional development?',
  offerFor: (day: string): string =>
    `Your last supervision was on ${day}. What you learned can be kept as an account of its own.`,
  begin: 'Begin an account',
  list: 'Accounts of what you learned',
  title: (name: string, day: string): string => `${name}, ${day}`,
  open: (name: string, day: string): string => `Open ${name}, ${day}`,
  paper: 'Reflective account',
  lead: 'Your account, with its details taken out as you decide.',
  guidance: (year: string): string => `After the guidance of ${year}.`,
  written: (month: string): string => `Put together in ${month}, after no particular year’s guidance.`,
  notChecked: 'Nobody has compared this with the form itself yet. The form wins.',
  checked: (day: string): string => `Compared with the form on ${day}.`,
  close: 'Close',
  share: 'Print or save…',
  remove: 'Delete it',
  removed: 'Deleted.',
  undo: 'Undo',
  held: 'A legal hold is on, so nothing is deleted. It is in Settings, under Security.',
  notSaved: 'That didn’t reach the disk. It’s still here as it stands.',
} as const;
