import type { TrendChoice } from '#shared/journal/trend-choices';

/** Settings, Trends: everything can be turned off. */
export const trendsSettingsStrings = {
  title: 'Trends',
  lead: 'All of it happens on this computer, and what it makes is sealed in the vault like everything else. Turned off, what was made is deleted; your entries and marks stay exactly as they are.',
  choices: {
    words: 'Read my words',
    findings: 'Put it in words when evenings lean',
    quietLine: 'One quiet line on Today',
    weekly: 'Offer a look at the week',
  } satisfies Record<TrendChoice, string>,
  hints: {
    words:
      'Counts feeling words, and words of distance or of too much. It reads English; pages in another language are left alone. Off, only what you marked is used.',
    findings: 'Off, Trends draws your marks and says nothing about them.',
    quietLine: 'Only when something new waits in Trends; never after the day is closed, and never after a hard one.',
    weekly: 'A few questions, from Friday to Sunday. Weeks you answered stay when this is off.',
  } satisfies Record<TrendChoice, string>,
  turnOff: {
    words: 'Stop reading your words?',
    findings: 'Stop putting it in words?',
  },
  consequence: {
    words:
      'What was counted in them is deleted, and so is what you marked as not fitting. Turned on again, they are read anew.',
    findings: 'What was found is deleted. What you kept for supervision stays.',
  },
  leaveOn: 'Leave it on',
  turnItOff: 'Turn it off',
  deleted: 'Off. What was worked out is deleted; your entries haven’t changed.',
} as const;
