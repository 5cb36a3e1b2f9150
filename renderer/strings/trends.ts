const few = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

const evenings = (count: number): string => `${few[count] ?? count} ${count === 1 ? 'evening' : 'evenings'} so far.`;

/** First light: marks, then a line. Findings in words come with a later version, and it says so. */
export const trendsStrings = {
  title: 'Trends',
  tab: 'Closeness',
  range: 'Range',
  ranges: { 4: '4 weeks', 12: '12 weeks', 52: 'Year' },
  tooFew: (count: number): string =>
    `${evenings(count)} A line takes nine across three weeks; anything we’d put in words takes six weeks.`,
  enough: (count: number): string => `${evenings(count)} The line runs through each week’s middle.`,
  tooFewLead: 'Until then we’d be guessing, so we don’t.',
  enoughLead: 'What it might mean is yours to say. This screen doesn’t put it in words yet.',
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

  whileYouWait: 'While you wait',
  gapsAreFine: 'Gaps are fine. Evenings don’t have to be in a row, and nothing resets.',
  neverTitle: 'What it will never do',
  never: 'Name a condition, compare you with anyone, or tell your employer. There is no one on the other end.',
  gentle:
    'A pattern in what you marked and wrote. It isn’t a diagnosis, and it isn’t a mark against you. Going numb is often how people keep showing up.',
  roughPatch: 'If it’s more than a rough patch',
  described: (week: string, count: number, middle: string): string =>
    `Week of ${week}: ${count === 1 ? 'one evening' : `${count} evenings`}, middle ${middle}.`,
  weekByWeek: 'Week by week',
  unmarkedWeek: (week: string): string => `Week of ${week}, no evening marked.`,
  markedWeek: (week: string, count: number, middle: string, lowest: string, highest: string): string => {
    const many = `${(few[count] ?? String(count)).toLowerCase()} ${count === 1 ? 'evening' : 'evenings'}`;
    const spread = lowest === highest ? '' : `, from ${lowest} to ${highest}`;
    return `Week of ${week}, ${many}, middle ${middle}${spread}.`;
  },
  feelingRate: (rate: string): string => `Feeling words ${rate} per 100.`,
  reading: 'Reading the evenings on this computer',
} as const;
