import type { Confidence, Direction } from '#shared/reading/leans/lean';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
export const inWords = (count: number): string => numbers[count] ?? String(count);

type Side = Direction | 'balance';
const sat: Readonly<Record<Side, string>> = {
  balance: 'in balance',
  numb: 'on the numb side',
  flooded: 'on the flooded side',
};

const weeksOf = (side: Side, count: number): string => {
  const weeks = count === 1 ? 'week' : 'weeks';
  return side === 'balance' ? `${inWords(count)} ${weeks} in balance` : `${inWords(count)} ${side} ${weeks}`;
};

const outLoud = 'Worth saying out loud to someone who is allowed to hear it.';

/** What may be said of how evenings sit. Always about evenings and words, never about the person. */
export const findingStrings = {
  since: { early: 'early', mid: 'mid-', late: 'late' },
  leaningNumb: (when: string): string => `Since ${when} your evenings have leaned toward numb.`,
  leaningFlooded: (weeks: number): string =>
    `${weeks < 2 ? 'Lately' : `For ${inWords(weeks)} weeks`} the work has been coming in close. More of it seems to be following you home.`,
  longNumb: (months: number): string =>
    `Your evenings have leaned numb for about ${inWords(months)} months. ${outLoud}`,
  longFlooded: (months: number): string =>
    `The work has been coming in close for about ${inWords(months)} months. ${outLoud}`,
  swinging: 'Your evenings have been swinging, flooded some nights and numb on others.',
  swingingLead: 'Both, within the last three weeks. Neither end is a mark against you.',
  nearer: (when: string): string => `Since ${when} your evenings have come nearer to balance.`,
  easing: 'The last two weeks have come back toward balance.',
  easingLead: { numb: 'Before that they leaned toward numb.', flooded: 'Before that the work came in close.' },
  balance: 'Your evenings have mostly sat in balance.',
  balanceLead: 'Nothing in the last weeks stands apart from what is usual for you.',
  usual: 'Your evenings sit about where they usually do.',
  usualLead: 'Nothing in the last weeks stands apart from that.',
  flatter: 'Your words read flatter than your dial. The dial is yours, so it wins.',
  flatterLead: (when: string): string =>
    `Since ${when} there is less feeling language in your words than is usual for you.`,
  flatterAlone: 'The dial wasn’t marked often enough to set beside them.',
  fewLately: 'Not many evenings lately, and that’s fine.',
  fewLatelyLead: 'From five in three weeks on there is something to go by again. Nothing was lost meanwhile.',
  off: 'Your evenings, as you marked them.',
  offLead: 'Putting it in words is switched off.',

  before: (mostly: Side): string => `Before that they sat mostly ${sat[mostly]}`,
  apart: (side: Side, weeks: number, aroundLoss: boolean, month: string): string =>
    `, apart from ${weeksOf(side, weeks)}${aroundLoss ? ' around the loss' : ''} in ${month}`,

  confidence: { loosely: 'Loosely.', fairly: 'Fairly sure.', clear: 'Clear.' } satisfies Record<Confidence, string>,
  notYet: 'Not enough yet.',
  checkIns: (count: number): string => (count === 1 ? '1 check-in.' : `${count} check-ins.`),
  checkInsSince: (count: number, since: number, day: string): string => `${count} check-ins, ${since} since ${day}.`,

  why: 'Why we say this',
  otherWay: 'Pulling the other way',
  doesntFit: 'Doesn’t fit',
  takenOut: 'Taken out of the sum. The entry hasn’t changed.',
  undo: 'Undo',
  earlier: (count: number): string => (count === 1 ? 'One taken out earlier' : `${count} taken out earlier`),
  openEvening: (day: string): string => `Open the entry of ${day}`,
  tonight: 'Tonight',
  noWordsFor: 'Nothing in your words says it outright. These evenings do, as you marked them:',
  asMarked: 'These evenings, as you marked them',
  wordsAlone: 'It is less feeling language on the whole. No one sentence says it outright.',
  wordsOff: 'Your words aren’t read; that is your choice in Settings. These evenings say it, as you marked them:',
  noneAgainst: 'Nothing was counted against it in these weeks.',
  notSaved: 'That didn’t reach the disk. Nothing has changed.',

  worked: 'How it’s worked out',
  showSum: 'Show the sum',
  hideSum: 'Put it away',
  shareOfDial: { readings: 'Your dial, all of it', both: 'Your dial, most of it', words: '' },
  shareOfWords: { readings: '', both: 'Words', words: 'Words alone' },
  sumDial: (evenings: number, middle: string): string =>
    `Your dial: ${inWords(evenings)} ${evenings === 1 ? 'evening' : 'evenings'} in the last three weeks, their middle ${middle}.`,
  sumReach: (evenings: number): string =>
    `What reached you was marked on ${inWords(evenings)} of them. Where nothing did, an evening counts half a stop nearer numb; where a lot did, a stop the other way.`,
  sumUsual: (evenings: number, middle: string, from: string, to: string): string =>
    `Your usual, from ${evenings} evenings before: ${middle}${from === to ? '' : `, half of them from ${from} to ${to}`}.`,
  sumNoUsual: 'There is too little before these weeks to call anything your usual.',
  sumWords: {
    both: (evenings: number): string =>
      `Your words, read on ${inWords(evenings)} of them, read flatter than usual for you too.`,
    readings: (evenings: number): string =>
      `Your words, read on ${inWords(evenings)} of them, don’t lean along. They never move the dial; they only make us surer or less sure.`,
    words: (evenings: number): string =>
      `Your words, read on ${inWords(evenings)} evenings, read flatter than usual for you; the dial doesn’t lean. Words alone are never more than loosely.`,
  },
  sumWordsClose: (evenings: number): string =>
    `Your words, read on ${inWords(evenings)} of them, are only shown beside it. Coming in close is worked out from the dial alone.`,
  sumFound: (why: readonly string[]): string => `What was found in them: ${why.join('; ')}.`,
  sumCounted: (why: readonly string[]): string => `What was counted: ${why.join('; ')}.`,
  sumTaken: (count: number): string => `Taken out by you: ${inWords(count)}.`,

  openWeek: 'What lies behind it',
  weekTitle: (week: string): string => `Week of ${week}`,
  backToFinding: 'Back to the finding',
  closeWeek: 'Close this week',
  countedFor: { numb: 'Further away than usual', flooded: 'Close, and staying' } satisfies Record<Direction, string>,
  nothingCounted: 'Nothing was counted in that week’s words.',
  awayQuestion: 'What was it? Only if you’d like the gap to say so.',
  awayReasons: { leave: 'On leave', ill: 'Ill', away: 'Time away' },
  unmarked: 'nothing marked',

  lastTime: (when: string, direction: Direction, weeks: number): string =>
    `${when} ${direction === 'numb' ? 'leaned numb' : 'ran flooded'} for ${inWords(weeks)} weeks. The week it eased, you wrote:`,
  last: (month: string): string => `Last ${month}`,
  openEntry: 'Open that entry',
  whatNow: 'If you want to do something with this:',
  keep: 'Keep it for supervision',
  kept: 'Kept for supervision. It’s among what is gathered there.',
  unkeep: 'Don’t keep it',
  leaveBe: 'Leave it be',
  leftBe: (until: string): string => `Left be until ${until}.`,
  backAgain: 'Show it again',
} as const;
