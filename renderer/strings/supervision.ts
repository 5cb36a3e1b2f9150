import type { NotLooked } from '../leaving/found.ts';
import type { DayChip } from '#shared/journal/check-in';
import type { Want } from '#shared/journal/flag';
import type { SupervisionGroup, SupervisionSession } from '#shared/journal/supervision-session';
import type { NoRoom } from '#shared/supervision/arrange';
import type { Conditions, OwnReadings } from '#shared/supervision/conditions';
import type { LedgerKind } from '#shared/supervision/gathered';
import { inWords } from './findings.ts';
import { weeklyStrings } from './weekly.ts';

const count = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`;

const ledgers = {
  promise: 'A promise',
  saidNo: 'A no',
  parked: 'Parked',
  hardEvent: 'Something hard',
  prediction: 'What I expected',
  untold: 'Can’t tell anyone',
  hat: 'A hat I wore',
  inTheMiddle: 'In the middle',
  pothole: 'A pothole',
  wait: 'A long wait',
  checkUp: 'A check-up',
  ending: 'An ending',
} satisfies Record<LedgerKind, string>;

const exposures: Partial<Record<DayChip, readonly [string, string]>> = {
  'crisis-call': ['day with a crisis call', 'days with a crisis call'],
  court: ['day in court', 'days in court'],
  'a-loss': ['day with a loss', 'days with a loss'],
  'home-visit': ['day with a home visit', 'days with a home visit'],
};

const range = (all: readonly number[]): string => {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? `${least}` : `${least} to ${most}`;
};

/** How heavy the days were is the person's own word, and leaves only with their readings. */
export const heavyLines = ({ heavyDays }: Pick<Conditions, 'heavyDays'>): readonly string[] =>
  heavyDays === 0 ? [] : [`${count(heavyDays, 'day', 'days')} with a heavy load.`];

/** What the work was like, in sentences: no names, no days. */
export const conditionLines = ({ caseload, hours, daysOff, exposure, potholes }: Conditions): readonly string[] => {
  return [
    ...(caseload === null
      ? []
      : caseload.first === caseload.last
        ? [`Caseload: ${caseload.last}.`]
        : [`Caseload: ${caseload.last}, from ${caseload.first}.`]),
    ...(hours.length === 0 ? [] : [`Hours a week: ${range(hours)}.`]),
    ...(daysOff.length === 0 ? [] : [`Days really off in a week: ${range(daysOff)}.`]),
    ...exposure.flatMap(({ chip, days }) => {
      const [one, several] = exposures[chip] ?? [];
      return one === undefined || several === undefined ? [] : [`${count(days, one, several)}.`];
    }),
    ...(potholes === 0 ? [] : [`${count(potholes, 'pothole', 'potholes')} in the system.`]),
  ];
};

export const readingLines = ({ evenings, numb, flooded, heavyDays, week }: OwnReadings): readonly string[] => [
  ...(evenings === 0
    ? []
    : [
        `${count(evenings, 'evening', 'evenings')} marked: ${numb} toward numb, ${flooded} toward flooded, ${evenings - numb - flooded} in between.`,
      ]),
  ...heavyLines({ heavyDays }),
  ...week.map(({ question, answer }) => {
    const { short, answers } = weeklyStrings.questions[question];
    return `Of the last week. ${short}: ${answers[answer]?.toLowerCase() ?? ''}.`;
  }),
];

export const groupNames = {
  kadushin: { administrative: 'Administrative', educational: 'Educational', supportive: 'Supportive' },
  proctor: { administrative: 'Normative', educational: 'Formative', supportive: 'Restorative' },
} satisfies Record<SupervisionSession['labels'], Record<SupervisionGroup, string>>;

/** As they stand on a button. */
export const groupShort = {
  ...groupNames,
  kadushin: { ...groupNames.kadushin, administrative: 'Admin' },
} satisfies typeof groupNames;

/** What the screen for supervision says. */
export const supervisionStrings = {
  title: 'Supervision',
  loading: 'Gathering what there is',
  day: 'Day',
  minutes: 'Minutes',
  labels: 'Words for the groups',
  labelNames: { kadushin: 'Administrative, educational, supportive', proctor: 'Normative, formative, restorative' },
  hints: {
    administrative: 'cases, load, process',
    educational: 'judgment, roles, skill',
    supportive: 'how it’s landing on you',
  } satisfies Record<SupervisionGroup, string>,

  gathered: 'Gathered for you',
  since: (day: string): string => `since ${day}`,
  nothing: 'Nothing flagged since last time. You can go in empty-handed. Some of the best ones start that way.',
  keysHint: 'Press 1, 2 or 3 to put it under a group.',
  put: (group: string, words: string): string => `Put “${words}” under ${group}`,
  isUnder: (group: string): string => `under ${group}`,
  ledgers,
  finding: (direction: 'numb' | 'flooded', since: string): string =>
    direction === 'numb'
      ? `My evenings have leaned toward numb since ${since}.`
      : `My evenings have leaned toward flooded since ${since}.`,
  restsOn: 'What it rests on, in your words',
  moreInTrends: (more: number): string => `${more} more in Trends.`,
  from: { passage: 'Flagged', entry: 'A whole entry', finding: 'From Trends', close: 'Taken home', alone: 'Only me' },
  alone: (people: number): string =>
    `${people} people have only me just now. What of that is mine to hold, and who else could be there?`,

  good: 'Two good things',
  goodHint: 'They come along, so that it isn’t only the heavy part.',
  bring: (words: string): string => `Bring “${words}”`,
  ownGood: (nth: number): string => (nth === 0 ? 'A good thing, in your own words' : 'Another good thing'),
  noGood: 'Nothing was kept as good since then. Is there something?',

  agenda: 'Agenda',
  spoken: (spoken: number, all: number): string => `${spoken} of ${all} minutes spoken for`,
  inGroup: (minutes: number): string => `${minutes} min`,
  drop: (key: number): string => `Drop here, or press ${key} on a moment`,
  write: 'Write something else',
  writeIn: (group: string): string => `Write something else under ${group}`,
  words: 'What it is about',
  wordsOf: (words: string): string => (words === '' ? 'A new line' : words),
  min: 'min',
  handle: (words: string): string => `Move “${words}”`,
  minutesFor: (words: string): string => `Minutes for “${words}”`,
  takeOut: (words: string): string => `Take “${words}” out`,
  takenOut: 'Taken out.',
  undo: 'Undo',
  noRoom: {
    'no-minutes': 'Every minute is spoken for. Take something out or make something shorter, and there’s room.',
    'too-many': 'That’s as much as one supervision holds.',
  } satisfies Record<NoRoom, string>,
  isPut: (group: string): string => `Put under ${group}.`,
  moved: 'Moved.',
  longest: 'That is as long as it can be.',

  lens: 'A lens, if you want one',
  lensFor: (words: string): string => `A lens for “${words}”`,

  beside: 'What the work was like',
  withConditions: 'Put this beside it',
  noConditions: 'Nothing was marked about the load, the hours or the days since then.',
  withReadings: 'Put my own readings in',
  readingsHint: 'They stay out unless you turn this on.',

  leaves: 'What leaves the vault',
  paper: 'Supervision notes',
  lead: 'What you chose, as one page. Whatever you leave out stays here.',
  lookingAgain: 'Looking for details',
  notLooked: {
    'too-much': 'This is too much to look through, so nobody knows what stands in it. Make it shorter.',
    stopped:
      'What looks for details isn’t running, so nobody knows what stands in this. To try again, close this and open it once more.',
  } satisfies Record<NotLooked, string>,
  blank: 'Nothing is chosen yet.',
  toCheck: (many: number): string => `${many} to check before it goes`,
  settled: 'No detail is waiting for a look.',
  readAloud: 'Read it aloud',
  readAloudTitle: 'To read aloud',
  readAloudHint: 'Only here on the screen: no file, no paper.',
  share: 'Print or save…',
  close: 'Close',
  wants: {
    decision: 'Asking for a decision.',
    'sounding-board': 'Asking for a sounding board.',
    advice: 'Asking for advice.',
    'say-it': 'Just to say it.',
  } satisfies Record<Want, string>,
  goodHeading: 'Good things',
  conditionsHeading: 'What the work was like',

  lastTime: 'Last time',
  notSaved: 'That didn’t reach the disk. It’s still here as it stands.',
} as const;

/** The last weeks beside what is brought. The document says “me”: it is the person’s own, and read by somebody else. */
export const pictureStrings = {
  include: 'Include the 12-week picture',
  hint: 'How close the work sat, week by week, as in Trends.',
  staysOut: 'It stays out unless you turn this on.',
  tooFew: 'Not enough for it yet: it takes nine evenings across three of the last 12 weeks.',
  heading: 'The last 12 weeks',
  says: (words: string): string => `My journal puts it so: “${words}”`,
  where: 'Where they sat',
  reach: 'What reached me',
  reached: 'Reached me',
  spread: (fromTo: string): string => `, from ${fromTo}`,
  week: (monday: string, evenings: number, sat: string): string =>
    `Week of ${monday}: ${evenings === 0 ? '' : `${inWords(evenings)} ${evenings === 1 ? 'evening' : 'evenings'}, `}${sat}.`,
  unmarked: 'Nothing marked',
  gentle: 'A pattern in what I marked and wrote. It isn’t a diagnosis, and it isn’t a mark against me.',
} as const;

export const afterStrings = {
  open: 'It was held',
  title: 'What came of it',
  lead: 'Only for you. Leave out whatever you like.',
  spokenOf: 'What was spoken of',
  agreed: 'What was agreed',
  what: 'What',
  who: 'Who',
  when: 'When',
  add: 'Add a line',
  remove: (nth: number): string => `Take line ${nth} out`,
  whatNth: (nth: number): string => `What, line ${nth}`,
  whoNth: (nth: number): string => `Who, line ${nth}`,
  whenNth: (nth: number): string => `When, line ${nth}`,
  parks: 'It’s parked until its day, and is a loose end next time.',
  ratingsHint: 'From 0, not at all, to 4, a great deal. Never added up.',
  ratings: { helped: 'Help with the work', supported: 'Felt backed', together: 'How we were together' },
  scale: ['not at all', 'a little', 'some', 'a lot', 'a great deal'],
  notYet: 'Not yet',
  keep: 'Keep it',
  kept: 'Kept. What was agreed is parked.',
  keptPlain: 'Kept.',
} as const;

/** Files that lie outside, until they are deleted there. */
export const outsideStrings = {
  title: 'Saved outside',
  lead: 'Aftershift can’t find what lies outside or take it back. Delete it where you put it, once you don’t need it.',
  saved: (name: string, day: string): string => `“${name}” was saved outside on ${day}.`,
  gone: 'It’s gone',
  goneOf: (name: string): string => `It’s gone: “${name}”`,
  noted: 'Noted.',
  notNoted: (name: string): string =>
    `“${name}” was saved, and that couldn’t be noted here. Nothing will remind you of it.`,
} as const;
