const few = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

const evenings = (count: number): string => `${few[count] ?? count} ${count === 1 ? 'evening' : 'evenings'} so far.`;

/** The chart, its table and the frame of Trends. What is said of them stands in findings.ts. */
export const trendsStrings = {
  title: 'Trends',
  tabs: { closeness: 'Closeness', relations: 'What travels with it', fuel: 'Fuel and seat' },
  range: 'Range',
  ranges: { 4: '4 weeks', 12: '12 weeks', 52: 'Year' },
  tooFew: (count: number): string =>
    `${evenings(count)} A line takes nine across three weeks; anything we’d put in words takes six weeks.`,
  enough: (count: number): string => `${evenings(count)} The line runs through each week’s middle.`,
  tooFewLead: 'Until then we’d be guessing, so we don’t.',
  enoughLead: 'Anything we’d put in words takes six weeks and twelve evenings.',
  none: 'Nothing marked yet.',
  noneLead: 'Mark the dial on an evening and its first mark lands here.',
  notYet: 'Not enough yet.',
  of: (count: number, needed: number): string => `${count} of ${needed} check-ins.`,
  ofWeeks: (count: number, needed: number): string => `${count} of ${needed} weeks with two or more.`,

  chart: 'Chart',
  table: 'Table',
  closenessChart: 'Closeness by week',
  justMarks: 'Just what you marked, no line through it:',
  oneMark: 'One mark, one evening:',
  oneBar: 'One bar, one week, from its lowest evening to its highest',
  floodedSide: 'flooded side',
  inBalanceSide: 'in balance',
  numbSide: 'numb side',
  middle: 'week’s middle',
  flooded: 'Flooded',
  inBalance: 'In balance',
  numb: 'Numb',
  today: 'today',
  reached: 'Reached you',
  reachAll: ['nothing', 'a lot'],
  feeling: ['Feeling', 'words'],
  perHundred: 'per 100',
  yourUsual: (from: string, to: string): string => `your usual, ${from} to ${to}`,
  yourUsualIs: (rate: string): string => `your usual, about ${rate}`,
  loss: 'A loss',

  tableCaption: (range: string): string => `Closeness and what reached you, ${range}`,
  weekOf: 'Week of',
  evenings: 'Evenings',
  weekMiddle: 'Week’s middle',
  fromTo: 'From and to',
  reachColumn: 'What reached you',
  feelingColumn: 'Feeling words',
  note: 'Note',
  thin: 'Few evenings, read loosely',
  blank: '–',
  to: 'to',

  sameWeeks: 'The same weeks, as a table',
  ratherNot: 'Rather not have trends at all? Switch them off and your entries stay exactly as they are.',
  trendSettings: 'Trend settings',
  allInBalance: (count: number): string =>
    `You marked ${(few[count] ?? String(count)).toLowerCase()} evenings, all within a step of balance. That’s a fact, not a finding.`,

  whileYouWait: 'While you wait',
  gapsAreFine: 'Gaps are fine. Evenings don’t have to be in a row, and nothing resets.',
  neverTitle: 'What it will never do',
  never: 'Name a condition, compare you with anyone, or tell your employer. There is no one on the other end.',
  gentle:
    'A pattern in what you marked and wrote. It isn’t a diagnosis, and it isn’t a mark against you. Going numb is often how people keep showing up.',
  roughPatch: 'If it’s more than a rough patch',
  described: (week: string, count: number, middle: string): string =>
    `Week of ${week}: ${count === 1 ? 'one evening' : `${count} evenings`}, middle ${middle}.`,
  awayWeek: (week: string, reason: string): string => `Week of ${week}: ${reason.toLowerCase()}.`,
  weekByWeek: 'Week by week',
  unmarkedWeek: (week: string): string => `Week of ${week}, no evening marked.`,
  markedWeek: (week: string, count: number, middle: string, lowest: string, highest: string): string => {
    const many = `${(few[count] ?? String(count)).toLowerCase()} ${count === 1 ? 'evening' : 'evenings'}`;
    const spread = lowest === highest ? '' : `, from ${lowest} to ${highest}`;
    return `Week of ${week}, ${many}, middle ${middle}${spread}.`;
  },
  feelingRate: (rate: string): string => `Feeling words ${rate} per 100.`,
  reading: 'Reading the evenings on this computer',
  readingSome: (read: number, of: number): string =>
    `Reading your entries again on this computer, ${read.toLocaleString()} of ${of.toLocaleString()}`,
  keepWriting: 'You can keep writing.',
} as const;
