import type { AftercareAnswer, HardEventKind, Sense } from '#shared/journal/hard-event';
import type { HatName, Stretch } from '#shared/journal/hat';
import type { SideOfMiddle } from '#shared/journal/in-the-middle';
import type { PotholeKind, Sphere } from '#shared/journal/pothole';
import type { Outcome } from '#shared/journal/prediction';
import type { CanKeep } from '#shared/journal/promise';

const hats: Record<HatName, string> = {
  navigator: 'Navigator',
  advocate: 'Advocate',
  mediator: 'Mediator',
  listener: 'Listener',
  gatekeeper: 'Gatekeeper',
  'therapist-ish': 'Something like a therapist',
};
const stretches: Record<Stretch, string> = { chosen: 'I chose to', pushed: 'I was pushed', drifted: 'I drifted' };
const sides: Record<SideOfMiddle, string> = {
  client: 'A client',
  parent: 'A parent',
  child: 'A child',
  partner: 'A partner',
  'birth-family': 'The birth family',
  'foster-family': 'The foster family',
  relatives: 'Relatives',
  school: 'The school',
  court: 'The court',
  landlord: 'A landlord',
  hospital: 'The hospital',
  'another-agency': 'Another agency',
  'my-team': 'My team',
  'my-agency': 'My agency',
};
const potholes: Record<PotholeKind, string> = {
  transport: 'Getting there',
  eligibility: 'Who counts as eligible',
  waiting: 'Waiting lists',
  housing: 'Housing',
  court: 'The court',
  language: 'Language',
  funding: 'Money for it',
  paperwork: 'Paperwork',
  staffing: 'Too few of us',
  other: 'Something else',
};
const spheres: Record<Sphere, string> = { mine: 'Mine', team: 'The team’s', system: 'The system’s' };
const hardEvents: Record<HardEventKind, string> = {
  removal: 'A removal',
  death: 'A death',
  threat: 'A threat',
  'child-harm': 'Harm to a child',
  violence: 'Violence',
  abuse: 'Abuse',
  illness: 'Illness',
  'loss-of-family': 'Loss of family',
  poverty: 'Poverty',
  loneliness: 'Loneliness',
  other: 'Something else',
};
const senses: Record<Sense, string> = { saw: 'Saw it', heard: 'Heard it', read: 'Read it' };
const aftercareAnswers: Record<AftercareAnswer, string> = {
  lighter: 'Lighter',
  'still-there': 'Still there',
  heavy: 'Heavy',
};
const outcomes: Record<Outcome, string> = { hit: 'As I thought', partly: 'Partly', miss: 'Otherwise' };
const canKeep: Record<CanKeep, string> = { yes: 'Yes', unsure: 'Not sure', no: 'No' };

/** What the ledgers' choices are called. */
export const choiceNames = {
  hats,
  stretches,
  sides,
  potholes,
  spheres,
  hardEvents,
  senses,
  aftercareAnswers,
  outcomes,
  canKeep,
  guilt: ['None', 'A little', 'Some', 'Much', 'A lot'],
  dread: ['Not at all', 'A little', 'Some', 'Much', 'A great deal'],
  weight: ['Light', 'Some', 'Heavy', 'Very heavy'],
} as const;

/** The ledgers' small screens, and the way to them of an evening. */
export const ledgerStrings = {
  bar: 'Put something down',
  barInShort: 'Put down',
  back: 'Back to tonight',
  add: 'Add',
  edit: 'Edit',
  editOf: (line: string): string => `Edit “${line}”`,
  remove: 'Remove',
  removeOf: (line: string): string => `Remove “${line}”`,
  moreOf: (count: number): string =>
    count === 1 ? 'One more thing to say of it' : `${count} more things to say of it`,
  save: 'Save',
  cancel: 'Leave it as it was',
  left: 'It is as it was.',
  added: 'Put down and sealed.',
  changed: 'Changed.',
  removed: 'Removed.',
  lines: 'So far',
  choose: 'Choose',
  nobody: 'Nobody by name',
  yes: 'Yes',
  no: 'No',
  none: 'Nothing written',
  on: (day: string): string => day,
  loading: 'Opening the ledger',
  more: (count: number): string => `Show ${count} more`,
  moreOfEvening: (count: number): string => (count === 1 ? 'One more for tonight' : `${count} more for tonight`),
} as const;

interface LedgerWords {
  /** On the button of the evening, and over the screen. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
}

export const ledgerWords = {
  promise: {
    name: 'A promise',
    title: 'Promises',
    lead: 'What you said you’d do. On its day it comes back once, and then it waits here.',
    empty: 'No promises here. Words given in passing count too.',
  },
  saidNo: {
    name: 'A no',
    title: 'Times you said no',
    lead: 'What was asked and what you said. How it sat with you can come later.',
    empty: 'No no’s yet. The small ones count.',
  },
  parked: {
    name: 'Park it',
    title: 'Parked',
    lead: 'Something unfinished, with its day and its first step. It comes back on that day and not before.',
    empty: 'Nothing parked. Whatever follows you to the door can stay here.',
  },
  hardEvent: {
    name: 'Something hard',
    title: 'Something hard',
    lead: 'You don’t have to write. Tonight, tomorrow, in three days and in seven there is one short question. One that you miss waits until the next is due, the last one four days; then there is silence.',
    empty: 'Nothing here.',
  },
  prediction: {
    name: 'I expect',
    title: 'What I expect',
    lead: 'How you think it will go. On its day you’re asked once what happened.',
    empty: 'Nothing expected so far.',
  },
  untold: {
    name: 'Can’t tell anyone',
    title: 'What I can tell nobody',
    lead: 'It can stand here, in words or without any. It weighs less once somebody who may hear it has heard it.',
    empty: 'Nothing is carried alone just now.',
  },
  hat: {
    name: 'A hat',
    title: 'Which hat I wore',
    lead: 'None of them is the wrong one. If it was a stretch, say how it came about.',
    empty: 'No hats yet.',
  },
  inTheMiddle: {
    name: 'In the middle',
    title: 'In the middle',
    lead: 'Two sides, by their roles. Afterwards: what each needs, what each fears, and what you owe them.',
    empty: 'Between nobody just now.',
  },
  pothole: {
    name: 'A pothole',
    title: 'Potholes',
    lead: 'A barrier in the system, named as one. It is counted by its kind and never by whom it stopped.',
    empty: 'No potholes so far.',
  },
  wait: {
    name: 'A long wait',
    title: 'Long waits',
    lead: 'What takes months or years to come, and since when. How much it weighs is yours to say.',
    empty: 'Nothing is being waited for here.',
  },
} as const satisfies Record<string, LedgerWords>;

/** Everything that has a small screen of its own. */
export const smallScreenWords = {
  ...ledgerWords,
  seat: {
    name: 'My seat',
    title: 'Where I rode',
    lead: 'Tonight’s seat, and the ones of this month. None of them is the right one every day.',
    empty: 'No seat was marked this month.',
  },
  onlyMe: {
    name: 'Only me',
    title: 'Who has only me',
    lead: 'People for whom you are the only one there just now. It grades nobody, and it ends when it ends.',
    empty: 'There is nobody in the book of aliases yet. A card lands there when you take an alias for a name.',
  },
} as const satisfies Record<string, LedgerWords>;

export const ownScreenStrings = {
  month: (month: string): string => `Seats of ${month}`,
  people: 'Everybody in the book',
  meter: 'What rests on you alone',
  nobody: 'Nobody has only you just now.',
  gathered: 'With three or more, it stands among what is gathered for supervision, without anybody’s name.',
} as const;

/** What the fields of the ledgers ask. */
export const fieldNames = {
  promise: { text: 'What I said I’d do', whom: 'To whom', due: 'By when, if a day was said' },
  saidNo: {
    whom: 'Who asked',
    asked: 'What was asked',
    said: 'What I said',
    guiltBefore: 'Guilt when I said it',
    guiltAfter: 'Guilt now',
    held: 'Did it hold?',
  },
  parked: { text: 'What it is', when: 'When', firstStep: 'The first step', where: 'Where' },
  hardEvent: {
    kind: 'What it was',
    how: 'How it reached me',
    touchesMine: 'Does it touch something of yours?',
    text: 'A line, if you want one',
  },
  prediction: {
    expect: 'What I expect',
    askOn: 'Ask me on',
    dread: 'How much I dread it',
    happened: 'What happened',
    outcome: 'It came',
    wasBad: 'How bad it was',
  },
  untold: { text: 'In words, or without any', whom: 'About whom' },
  hat: { hat: 'The hat', stretch: 'A stretch?', whom: 'With whom' },
  inTheMiddle: {
    one: 'On one side',
    other: 'On the other',
    needs: (side: string): string => `${side}: what they need`,
    fears: (side: string): string => `${side}: what they fear`,
    owed: (side: string): string => `${side}: what I owe them`,
  },
  pothole: { kind: 'What kind', text: 'What it was', sphere: 'Whose to mend' },
  wait: { text: 'What is waited for', since: 'Since', weight: 'How much it weighs', whom: 'For whom' },
} as const;
