import type { Kind, Reason, ReasonCode } from '#shared/guard/span';
import { inWords } from './findings.ts';

const quoted = (before: string, word: string | undefined): string =>
  word === undefined ? before : `${before} “${word}”`;

/** Why something is marked, short enough for a line in a popover. */
const reasons = {
  'after-word': (word) => quoted('comes after', word),
  'after-title': (word) => quoted('comes after', word),
  'first-name': () => 'a first name',
  surname: () => 'a surname',
  'unknown-capital': () => 'reads like a name',
  'follows-name': () => 'follows a name',
  'small-name': () => 'reads like a name in small letters',
  'other-script': () => 'in another script, as a name may be',
  elsewhere: () => 'a name elsewhere in this entry',
  known: () => 'someone you know here',
  family: () => 'a family name',
  'sounds-like-place': () => 'reads like a place',
  town: () => 'the name of a town',
  'after-place-word': (word) => quoted('comes after', word),
  'town-before-state': () => 'a town before a state',
  'town-after-address': () => 'a town after an address',
  'ends-in': (word) => quoted('ends in', word),
  'sounds-like-organisation': () => 'reads like an organization',
  email: () => 'an email address',
  url: () => 'a web address',
  handle: () => 'a name people use online',
  ip: () => 'an IP address',
  phone: () => 'a phone number',
  'number-after-phone-word': () => 'a number after a word for phoning',
  'number-after-id-word': () => 'a number after a word for a record',
  ssn: () => 'a Social Security number',
  itin: () => 'a US taxpayer number',
  'last-four': () => 'part of a Social Security number',
  'nhs-number': () => 'an NHS number',
  'national-insurance': () => 'a National Insurance number',
  'pps-number': () => 'a PPS number',
  sin: () => 'a Social Insurance Number',
  tfn: () => 'a Tax File Number',
  'medicare-card': () => 'a Medicare card number',
  centrelink: () => 'a Centrelink number',
  nhi: () => 'an NHI number',
  ird: () => 'an IRD number',
  card: () => 'a card number',
  iban: () => 'a bank account',
  vin: () => 'a vehicle’s number',
  plate: () => 'a license plate',
  'record-number': () => 'looks like a record number',
  'long-number': () => 'a long number',
  address: () => 'a street address',
  box: () => 'a post box',
  'after-lives-at': () => 'where someone lives',
  postcode: () => 'a postal code',
  'birth-date': () => 'a date of birth',
  date: () => 'an exact date',
  'old-age': () => 'an age over 89',
  'age-relation-place': () => 'an age, a family tie and a place together may point at one person',
  'rare-event': () => 'something this rare may point at one person',
} satisfies Record<ReasonCode, (word: string | undefined) => string>;

/** Reasons that say no more than what it is called already. */
const namesOnly: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'email',
  'url',
  'handle',
  'ip',
  'phone',
  'plate',
  'address',
  'postcode',
  'birth-date',
  'date',
  'record-number',
  'long-number',
]);

export const saysMore = ({ code }: Reason): boolean => !namesOnly.has(code);

export const reasonInWords = ({ code, word }: Reason): string => reasons[code](word);

export const kindNames = {
  name: 'a name',
  phone: 'a phone number',
  email: 'an email address',
  url: 'a web address',
  handle: 'a name people use online',
  ip: 'an IP address',
  address: 'an address',
  postcode: 'a postal code',
  place: 'a place',
  org: 'an organization',
  dob: 'a date of birth',
  date: 'an exact date',
  age: 'an age',
  id: 'a record number',
  plate: 'a license plate',
  combination: 'details that fit together',
} satisfies Record<Kind, string>;

/** A number that only looks like something may as well be something else. */
const unsure: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['record-number', 'long-number']);

const nameOf = (kind: Kind, reason: Reason | null): string =>
  reason !== null && unsure.has(reason.code) ? 'a number for a record or a phone' : kindNames[kind];

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** "Two details". */
const some = (count: number): string => {
  const said = inWords(count);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${count === 1 ? 'detail' : 'details'}`;
};

const guardTitle = (words: string, kind: Kind, reason: Reason | null): string => {
  if (kind === 'name') return `“${words}” may point to a real person`;
  return kind === 'combination' ? 'These together could name someone' : `“${words}” is ${nameOf(kind, reason)}`;
};

/** The guard in the page: what it noticed, and what can be done about it. */
export const guardStrings = {
  list: 'Details worth a look',
  listed: (kind: Kind, reason: Reason | null, count: number): string => `${nameOf(kind, reason)}, ${places(count)}`,
  alreadyAlias: 'already an alias',
  worthALook: (count: number): string => (count === 1 ? '1 detail worth a look' : `${count} details worth a look`),
  tooMuch: 'This page is too much to check as you write. It is saved all the same.',
  stopped:
    'Names aren’t being checked just now. That’s tried again by itself within five minutes, and the page is saved all the same.',
  /** Once, under the first field of a line or two that meets it. */
  stoppedInFields: 'Names aren’t being checked in fields like this just now. What you write is kept all the same.',
  tooMany: 'There is more here than can be marked at once. What stands nearest to where you write is.',
  title: guardTitle,
  /** Under a field of a line or two, which shows no marks. */
  seen: (words: string, kind: Kind, reason: Reason | null, others: number): string => {
    const said =
      kind === 'combination' ? `Together this could name someone: “${words}”.` : `${guardTitle(words, kind, reason)}.`;
    return others === 0 ? said : `${said} ${others === 1 ? 'One more after it.' : `${others} more after it.`}`;
  },
  noRoom: 'There’s no room for that here.',
  knownAs: (alias: string): string => `You’ve called this person ${alias}.`,
  shared: 'More than one person here goes by this.',
  marked: 'You marked this as a detail.',
  firstTime: 'Want a name only you’d know?',
  perhaps: (alias: string): string => `Is this ${alias}?`,
  use: (alias: string): readonly [string, string, string] => ['Use ', alias, ' here'],
  link: (alias: string): readonly [string, string, string] => ['This is ', alias, ', use it here'],
  take: (alias: string): readonly [string, string, string] => ['Use ', alias, ''],
  role: (role: string): readonly [string, string, string] => ['Use a role: ', role, ''],
  phrase: (words: string): readonly [string, string, string] => ['Write ', words, ' instead'],
  own: 'Another alias…',
  ownWords: 'Other words…',
  ownLabel: 'What to write instead',
  ownSet: 'Use it',
  keepName: 'Keep it. This isn’t a client.',
  keep: 'Keep it',
  loosen: 'Say it more loosely…',
  unmark: 'Take the mark off',
  unmarked: (words: string): string => `The mark on “${words}” is off.`,
  footer: 'Checked on this computer as you type.',
  choices: 'What to write instead',
  taken: (alias: string): string => `Somebody else here is called ${alias}. Another one keeps them apart.`,
  saysName: 'The name itself stands in that. Another word keeps it out of your pages.',
  unfit: 'That can’t be an alias. A word or two will do.',
  notSaved: 'The disk didn’t take that, so nothing was changed.',
  kept: (words: string): string => `“${words}” is kept as it is.`,
  undo: 'Undo',
  /** At the end of an evening. */
  closing: (swapped: number, left: number): string => {
    const done = swapped === 0 ? '' : `${some(swapped)} swapped for ${swapped === 1 ? 'an alias' : 'aliases'}. `;
    if (left === 0) return `${done}Nothing left to look at.`;
    return `${done}${some(left)} ${left === 1 ? 'is' : 'are'} still as written. That’s allowed.`;
  },
  look: 'Look',
  closeAnyway: 'Close anyway',
  letterWord: 'Client',
  notAWord: 'Only a word or a name can be marked, so nothing was. Pick one word that gives it away.',
  markedNow: (words: string): string => `“${words}” is a detail from now on, in every page.`,
} as const;
