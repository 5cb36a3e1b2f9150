import type { Alias, AliasKind, Stage } from '#shared/journal/alias';
import type { Broken } from '../vault/tried.ts';
import type { RenameError } from '../workers/vault/aliases/renaming.ts';
import { inWords } from './findings.ts';

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const counted = (count: number, one: string, many: string): string => `${inWords(count)} ${count === 1 ? one : many}`;
const figure = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const stageNames = {
  new: 'New',
  warming: 'Warming',
  steady: 'Steady',
  strained: 'Strained',
  ending: 'Ending',
  ended: 'Ended',
} satisfies Record<Stage, string>;

const kindNames = {
  client: 'Client',
  relative: 'Relative',
  worker: 'Worker',
  organisation: 'Organization',
  place: 'Place',
} satisfies Record<AliasKind, string>;

const places = (count: number): string => figure(count, 'place', 'places');

/** The cards of those that the texts speak of. */
export const peopleStrings = {
  title: 'People',
  list: 'Aliases',
  loading: 'Opening the cards',
  stages: stageNames,
  kinds: kindNames,

  emptyTitle: 'Nobody here yet',
  emptyBody:
    'When you take an alias for a name while you write, a card for them lands here: since when you’ve known them, how things stand, what you promised. The card never needs the name.',
  write: 'Write a few lines',
  pickOne: 'Choose a card to look at it.',

  rock: (count: number): string =>
    count === 1 ? 'One person here has only you.' : `${capital(inWords(count))} people here have only you.`,
  yourRock: 'Who do you lean on?',
  turn: (alias: string): string => `A while since you looked at how things stand with ${alias}.`,
  steered: (alias: string, evenings: number): string =>
    `You were in the driver’s seat on ${inWords(evenings)} evenings lately that ${alias} was part of. Whose goals were they?`,
  turnHint: 'Only if you like, and one a week at most.',
  openCard: 'Open the card',

  onlyYou: 'only you',
  promises: (count: number): string => figure(count, 'open promise', 'open promises'),
  lastWritten: (day: string): string => `Last written of on ${day}`,
  neverWritten: 'Not in any page so far',
  more: 'More',

  stage: 'How it stands',
  noStage: 'Not marked',
  setStage: 'Mark a stage',
  changeStage: 'Mark another stage',
  stageSet: (alias: string, stage: Stage): string => `${alias}: ${stageNames[stage].toLowerCase()}.`,
  history: 'Stages so far',
  knownSince: 'Known since',
  knownSinceHint: 'Month and year. The day is nobody’s business.',
  notAMonth: 'That month isn’t whole yet, or it’s still to come.',
  age: (months: number): string => {
    if (months < 1) return 'Since this month';
    const years = Math.floor(months / 12);
    const rest = months % 12;
    const parts = [
      ...(years === 0 ? [] : [counted(years, 'year', 'years')]),
      ...(rest === 0 ? [] : [counted(rest, 'month', 'months')]),
    ];
    return capital(listed(parts));
  },
  kind: 'Kind',

  promisesTitle: 'Promises',
  noPromises: 'Nothing open.',
  promisedOn: (day: string): string => `Since ${day}`,
  kept: 'Kept',
  keepsPromise: (text: string): string => `Kept: ${text}`,
  promiseKept: 'Marked as kept.',
  promise: 'Something I said I’d do',
  addPromise: 'Add it',

  only: 'Support',
  soleSupport: 'Right now they have only me',
  since: (day: string): string => `Since ${day}`,
  soleSupportHint: 'A way to notice what rests on you. It grades nobody.',
  hope: 'A hope I carry for them',

  mentions: 'In your pages',
  mentionsOf: (count: number, weeks: number): string =>
    count === 0
      ? `Not mentioned in the last ${inWords(weeks)} weeks.`
      : `Mentioned ${figure(count, 'time', 'times')} in the last ${inWords(weeks)} weeks.`,
  weekOf: (day: string, count: number): string => `Week of ${day}: ${figure(count, 'time', 'times')}`,
  spike: 'On your mind more than usual this week.',
  inAll: (count: number): string => `${figure(count, 'time', 'times')} in all.`,

  checkUp: 'Looking at how things stand',
  lastCheckUp: (day: string): string => `Last on ${day}.`,
  noCheckUp: 'Not so far.',
  checkUpAsks: 'Same page? Whose goals are they? Which seat are you in? What did you promise? Is it still led by them?',
  checkUpAfter: 'Its turn comes again',
  afterDays: (days: number): string => `after ${days} days`,
  forEverybody: 'For everybody in the book.',
  checkedUp: 'I looked at it today',
  checkedUpNow: (alias: string): string => `Put down for ${alias}, today.`,

  names: 'What is known of the name',
  noForms: 'Nothing. The next time the name is typed, it’s asked about again.',
  hashed: (count: number): string =>
    `${capital(counted(count, 'form', 'forms'))} of the name, kept only as a keyed hash: Aftershift knows it when it’s typed, and can’t show it.`,
  namesKept: 'Kept as they are written, because you chose so in Settings:',

  shared: (alias: string): string =>
    `Somebody else is called ${alias} too, as can happen when two copies of a journal are joined. Renaming one of them keeps them apart.`,

  merge: 'Same as someone else…',
  mergeTitle: (alias: string): string => `Who is ${alias} as well?`,
  mergeBody: (alias: string): string =>
    `The other card moves into the one of ${alias}, with its promises and stages. Nothing of it is lost, and the two can be taken apart again. What is written keeps its words.`,
  mergeWith: 'The same as',
  mergeDo: 'Make them one',
  merged: (from: string, into: string): string => `${from} and ${into} are one now.`,
  alsoCalled: 'Also called',
  split: (alias: string): string => `Take ${alias} apart again`,
  wasSplit: (alias: string): string => `${alias} has a card of their own again.`,

  remove: 'Remove the card…',
  removeTitle: (alias: string): string => `Remove the card of ${alias}?`,
  removeBody:
    'The stages, promises and hopes on it go, with every line of the ledgers, check-up, ending and letter that is about them, and so does all that is known of the name. What is written in entries keeps its words.',
  removeNoted: ({ lines, letters, begun }: Record<'lines' | 'letters' | 'begun', number>): string => {
    const parts = [
      ...(lines === 0 ? [] : [lines === 1 ? 'one line of your ledgers' : `${lines} lines of your ledgers`]),
      ...(letters === 0
        ? []
        : [letters === 1 ? 'a letter that was never sent' : `${letters} letters that were never sent`]),
      ...(begun === 0 ? [] : [begun === 1 ? 'something you began' : `${begun} things you began`]),
    ];
    const all = parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    return `With it ${lines + letters + begun === 1 ? 'goes' : 'go'} ${all}.`;
  },
  removeKeep: 'Leave it',
  removeDo: 'Remove it',
  removed: (alias: string): string => `The card of ${alias} is gone.`,
  cancel: 'Cancel',
} as const;

const disk = 'The disk didn’t take all of it. What is done is done, and the rest can be gone on with.';

/** An alias that is changed in everything ever written. */
export const renameStrings = {
  action: 'Rename…',
  title: (alias: string): string => `Call ${alias} something else`,
  lead: 'In every page, close, earlier wording and card, as if it had never been anything else.',
  to: 'The new alias',
  counting: 'Counting where it stands',
  nowhere: 'It stands nowhere so far. Only the card changes.',
  found: (parts: {
    readonly places: number;
    readonly entries: number;
    readonly closes: number;
    readonly wordings: number;
    readonly notes: number;
  }): string => {
    const where = [
      ...(parts.entries === 0 ? [] : [figure(parts.entries, 'entry', 'entries')]),
      ...(parts.closes === 0 ? [] : [figure(parts.closes, 'day’s close', 'days’ closes')]),
      ...(parts.wordings === 0 ? [] : [figure(parts.wordings, 'earlier wording', 'earlier wordings')]),
      ...(parts.notes === 0
        ? []
        : [figure(parts.notes, 'note in a ledger or Supervision', 'notes in ledgers or Supervision')]),
    ];
    return `${capital(places(parts.places))} in ${listed(where)} will change.`;
  },
  examples: 'As it will read',
  alreadyThere: (to: string, count: number): string =>
    `${figure(count, 'page or line says', 'pages and lines say')} “${to}” already, as a word or as someone. There the two would read the same.`,
  tooLong: (from: string, count: number): string =>
    `${figure(count, 'line is', 'lines are')} too long to take the new alias, and will still say “${from}”.`,
  cancel: 'Leave it',
  rename: 'Rename',
  renaming: 'Renaming',
  left: (count: number): string => `${count} left. You can lock; it goes on by itself.`,
  renamed: (from: string, to: string): string => `${from} is ${to} now, all through your pages.`,
  takenBack: (from: string): string => `${from} again, all through your pages.`,
  undo: 'Undo',
  was: (from: string): string => `Called ${from} before, in every page.`,
  until: (day: string): string => `This can be taken back until ${day}.`,
  takeBack: (from: string): string => `Call them ${from} again`,
  goAlong: (from: string, to: string, count: number): string =>
    `${figure(count, 'page was', 'pages were')} changed since and had “${to}” as a word before. There it becomes “${from}” too, so look ${count === 1 ? 'that page' : 'those pages'} over afterwards.`,
  stays: (to: string, count: number): string =>
    `${figure(count, 'page or note was', 'pages and notes were')} changed since and said “${to}” before the renaming. There it stays, so look ${count === 1 ? 'that one' : 'those'} over afterwards.`,
  noRoom: (from: string, count: number): string =>
    `${figure(count, 'line', 'lines')} had no room for the new alias and still ${count === 1 ? 'says' : 'say'} “${from}”.`,
  unfinished: {
    'going-on': (from: string, to: string): string => `Renaming ${from} to ${to} isn’t at its end.`,
    'going-back': (from: string, to: string): string => `Taking ${to} back to ${from} isn’t at its end.`,
  },
  unfinishedLeft: (count: number): string =>
    `${figure(count, 'page or line still has', 'pages and lines still have')} the other alias.`,
  goOn: 'Go on with it',
  waiting: (count: number): string =>
    `${figure(count, 'page is', 'pages are')} not on the disk yet and had to wait. Once saved, it can be gone on with.`,
  problems: {
    taken: 'Somebody else here is, or was, called so. Another one keeps them apart.',
    'says-name': 'A name that is known here stands in it. Another word keeps it out of your pages.',
    unfit: 'That can’t be the alias: it is empty, or the present one stands in it.',
    held: 'A legal hold is on, so no page may change. Nothing was renamed.',
    unfinished: 'The last renaming isn’t at its end. That one comes first.',
    nothing: 'There is nothing to rename any more.',
    'disk-full': disk,
    'read-only': 'The vault is open for reading only, so nothing was renamed.',
    io: disk,
    'too-large': disk,
    broken: 'It broke off before its end. Try once more. If it breaks off again, lock and unlock first.',
  } satisfies Record<(RenameError | Broken)['type'], string>,
} as const;

export const stageName = (stage: Stage): string => stageNames[stage];
export const kindName = (kind: Alias['kind']): string => kindNames[kind];
