import type { AftercareDay } from '#shared/journal/hard-event';

const numbers: Readonly<Record<number, string>> = {
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
};

/** What is said of one line, and what can be done with it. */
export const lineStrings = {
  to: (alias: string): string => `to ${alias}`,
  about: (alias: string): string => `about ${alias}`,
  with: (alias: string): string => `with ${alias}`,
  for: (alias: string): string => `for ${alias}`,
  needs: (side: string, words: string): string => `${side} needs: ${words}`,
  fears: (side: string, words: string): string => `${side} fears: ${words}`,
  owed: (side: string, words: string): string => `What I owe ${side.toLowerCase()}: ${words}`,
  asker: (alias: string): string => `${alias} asked`,
  due: (day: string): string => `by ${day}`,
  comes: (day: string): string => `comes back ${day}`,
  asks: (day: string): string => `asked on ${day}`,
  since: (day: string): string => `since ${day}`,

  keep: 'Kept it',
  kept: 'Kept',
  can: 'Can I keep it?',
  told: 'Told them',
  toldThem: 'They know',
  mend: 'Mended',
  mended: 'Mended',
  tellWords:
    'Words for it, if they help: “I said I’d do this, and I can’t. I’m telling you now so you don’t wait for me. Here is what I can do.”',

  didHold: 'It held',
  gaveWay: 'It gave way',
  guilt: (before: string, after: string): string => `guilt ${before.toLowerCase()}, then ${after.toLowerCase()}`,
  guiltThen: (before: string): string => `guilt ${before.toLowerCase()}`,
  script: (alias: string, times: number): string =>
    `${alias} has asked ${times} times in a month. Words you could lean on: “I know this matters to you. It isn’t something I can do, and that won’t change. What I can do is this.”`,

  done: 'Done',
  isDone: 'Done',
  notMine: 'Not mine',
  isNotMine: 'Not mine',
  tomorrow: 'Tomorrow',
  agreed: 'agreed in supervision',

  share: 'Somebody has heard it',
  shared: 'Heard',
  withoutWords: 'Something, without words',
  load: (count: number, since: string): string =>
    count === 1
      ? `One thing is carried alone, since ${since}.`
      : `${count} things are carried alone, the oldest since ${since}.`,
  loadNone: 'Nothing is carried alone just now.',
  loadMeter: 'Carried alone',

  came: 'It came',
  hasCome: (how: string): string => `It came, after ${how}`,
  waiting: (how: string): string => `${how} so far`,
  waited: (years: number, months: number): string => {
    const parts = [
      years === 0 ? '' : years === 1 ? '1 year' : `${years} years`,
      months === 0 ? '' : months === 1 ? '1 month' : `${months} months`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'less than a month' : parts.join(' ');
  },

  quiet: 'Not to be asked about',
  bring: 'To be brought to someone',
  between: (one: string, other: string): string => `${one} and ${other.toLowerCase()}`,
  hatsOfMonth: (month: string): string => `Hats of ${month}`,
  seatsByDay: 'The seats of this month, evening by evening',
  seatOn: (day: string, seat: string): string => `${day}: ${seat}`,
  times: (name: string, count: number): string => `${name}, ${count === 1 ? 'once' : `${count} times`}`,
  quarter: 'This quarter, for a look at the role: counts, and nobody in them.',
  drifted: 'Three times or more this month it drifted. That may be worth a word in supervision.',
  potholesSoFar: 'By their kind',
  toTell: 'Can be told to a manager: five or more of a kind, of the team or the system, with nobody in them.',
  thisWeek: 'This week, by what it was, and by how it came',
  guiltOfMonth: (month: string, before: string, after: string): string =>
    `In ${month}: guilt ${before} of 4 when you said it, ${after} of 4 later.`,
  dreadLess: (by: string): string => `On the whole it came ${by} of 4 less hard than dreaded.`,
  dreadMore: (by: string): string => `On the whole it came ${by} of 4 harder than dreaded.`,
  dreadSame: 'On the whole it came about as hard as dreaded.',
  dreadWaits: (pairs: number): string =>
    `${pairs === 1 ? 'One pair' : `${pairs} pairs`} of dread and what came. Ten are needed before anything is said of them.`,
} as const;

/** What the ledgers have for an evening. */
export const tonightStrings = {
  title: 'For tonight',
  promised: 'You said you’d do this',
  parked: 'Parked for today',
  expected: 'You expected',
  /** `ago`: whole days since; a look that was missed waits for a few. */
  aftercare: (after: AftercareDay, ago: number): string => {
    if (after === 0) {
      return 'That was a lot. You don’t have to write. Feet on the floor, one slow breath out, name five things you can see.';
    }
    if (after === 1) {
      return `${ago === 1 ? 'Yesterday' : 'The day before yesterday'} held something heavy. How does it sit?`;
    }
    const since = ago === 7 ? 'A week' : `${numbers[ago] ?? ago} days`;
    return after === 3
      ? `${since} on. How does it sit?`
      : `${since} on, and the last time this is asked. How does it sit?`;
  },
  hard: 'Something hard',
  hardOf: (kind: string): string => `Something hard: ${kind.toLowerCase()}`,
  answers: 'How it sits',
  bring: 'Bring it to someone',
  brought: 'It stands in its ledger as something to bring to someone.',
  dontAsk: 'Don’t ask about this',
  wontAsk: 'It won’t be asked about again.',
  answered: 'Put down. Nothing more is asked tonight.',
  keptIt: 'Good. It is closed.',
  putOff: 'It comes back tomorrow.',
  open: 'Look at it',
} as const;

/** From the closing lines to what is parked. */
export const parkLineStrings = {
  park: 'Park it with a day',
  parked: 'Parked. It comes back on its day, tomorrow unless you say otherwise.',
} as const;

/** The offer that is made while writing. */
export const promiseOfferStrings = {
  offer: (words: string): string => `That reads like a promise: “${words}” Shall it come back to you?`,
  log: 'Keep it as a promise',
  notNow: 'Not this one',
  logged: 'It stands among your promises and comes back tomorrow.',
} as const;
