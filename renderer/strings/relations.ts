import type { Confidence, Direction } from '#shared/reading/leans/lean';
import type { RelationBy } from '../workers/vault/queries/trends/relation-row.ts';
import { inWords } from './findings.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What travels with the dial. Never that one thing makes another. */
export const relationStrings = {
  some: 'Some things seem to travel with it.',
  none: 'Nothing clearly travels with it so far.',
  early: 'Too few evenings to set side by side yet.',
  lead: 'Each row shows where the dial landed. The dot is the middle evening, the bar is the middle half. A hollow dot means fewer than eight.',
  earlyLead: 'Sleep, evening off and load are optional in the check-in. Six evenings of a kind make a dot.',
  off: 'Setting things side by side is switched off.',
  evenings: 'evenings',
  weeks: 'weeks',
  names: {
    sleep: 'Sleep',
    eveningOff: 'Last evening off',
    load: 'Load',
    fuel: 'Fuel, the lower tank',
    seat: 'Seat',
    supervision: 'Supervision that week',
  } satisfies Record<RelationBy, string>,
  levels: {
    rough: 'Rough',
    fair: 'Fair',
    good: 'Good',
    none: 'None',
    'a-little': 'A little',
    'real-rest': 'Real rest',
    light: 'Light',
    usual: 'Usual',
    heavy: 'Heavy',
    low: 'Low',
    middle: 'About half',
    high: 'High',
    driver: 'Driver’s seat',
    passenger: 'Passenger seat',
    back: 'Back seat',
    trunk: 'Trunk',
    out: 'Out of the car',
    supervised: 'With',
    unsupervised: 'Without',
  } as Readonly<Record<string, string>>,
  when: {
    rough: 'After a rough night',
    fair: 'After a fair night',
    good: 'After a good night',
    none: 'With no break the night before',
    'a-little': 'With a little of the evening before off',
    'real-rest': 'After real rest the evening before',
    light: 'On light days',
    usual: 'On usual days',
    heavy: 'On heavy days',
    low: 'With little left in a tank',
    middle: 'With the tank about half full',
    high: 'With plenty in both tanks',
    driver: 'From the driver’s seat',
    passenger: 'From the passenger seat',
    back: 'From the back seat',
    trunk: 'From the trunk',
    out: 'From outside the car',
    supervised: 'In weeks with supervision',
    unsupervised: 'In weeks without supervision',
  } as Readonly<Record<string, string>>,
  nearer: (when: string, toward: Direction): string => `${when}, evenings seem to land nearer ${toward}.`,
  wider: (when: string): string => `${when}, the dial seems to swing wider. It can go either way.`,
  noDifference: {
    sleep: 'Sleep on its own doesn’t seem to say much.',
    eveningOff: 'Evenings off on their own don’t seem to say much.',
    load: 'Heavy days on their own don’t explain it.',
    fuel: 'Fuel on its own doesn’t seem to say much.',
    seat: 'The seat on its own doesn’t seem to say much.',
    supervision: 'Supervision on its own doesn’t seem to say much.',
  } satisfies Record<RelationBy, string>,
  undecided: 'Too few of one kind to say anything yet.',
  /** With too few heavy days to say anything of them. */
  noDifferenceOfLoad: 'The load on its own doesn’t seem to say much.',
  confidence: { loosely: 'Loosely', fairly: 'Fairly sure', clear: 'Clear' } satisfies Record<Confidence, string>,
  noClear: (confidence: string): string => `${confidence}, no clear difference`,
  waiting: (counted: string, needs: number): string =>
    `${counted}. We’ll wait for ${inWords(needs)} of each before saying anything.`,
  noneCounted: 'None marked yet',
  counted: (level: string, count: number): string => `${level} ${inWords(count)}`,
  weeksCounted: (withOne: number, without: number): string =>
    `${capital(inWords(withOne))} ${withOne === 1 ? 'week' : 'weeks'} with, ${without === 0 ? 'none' : inWords(without)} without`,
  inWeeks: (name: string): string => `${name}, counted in weeks`,
  rowDescribed: (name: string, levels: readonly string[]): string => `${name}: ${levels.join('; ')}.`,
  levelDescribed: (level: string, middle: string, from: string, to: string, count: number, of: string): string =>
    `${level}, middle ${middle}${from === to ? '' : `, half of them from ${from} to ${to}`}, ${inWords(count)} ${of}`,
  levelWaiting: (level: string, count: number, of: string): string =>
    `${level}, ${inWords(count)} ${of}, too few to draw`,

  fairly: 'Reading this fairly',
  fairlyBody:
    'Things that travel together don’t always cause each other. A hard couple of weeks can bring short nights and flat evenings at once. You know which it was.',

  curious: 'If you’re curious',
  twoWeeksOffer:
    'Protect two evenings a week for two weeks, and we’ll set both stretches side by side. No target, nothing to keep up.',
  twoWeeksRun: (from: string, to: string): string =>
    `Two weeks are marked, ${from} to ${to}. Then they stand here beside the two before. No target, nothing to keep up.`,
  twoWeeksFair: 'Two stretches differ for many reasons. You know what else was going on.',
  markTwoWeeks: 'Mark two weeks',
  markTwoMore: 'Mark two more',
  unmarkTwoWeeks: 'Take the mark away',
  stretch: (from: string, to: string): string => `${from} to ${to}`,
  stretchFew: (when: string, count: number): string =>
    count === 0 ? `${when}: no evenings marked.` : `${when}: ${inWords(count)} marked, too few to say where they sat.`,

  map: 'Care and distance',
  mapLead:
    'Further right is further away; further up is more that reached you. Away, and reached all the same, is no trouble.',
  mapNone: 'Mark the dial and what reached you on the same evening, and it lands here.',
  places: {
    'far-away': 'Far away',
    'far-but-reached': 'Far, and something got through',
    steady: 'Steady',
    'all-in': 'All in',
    'running-on-empty': 'Running on empty',
  },
  placeCount: (place: string, count: number): string => `${place}: ${count}`,
  mapDescribed: (places: readonly string[]): string =>
    `Evenings by distance and what reached you. ${places.join('. ')}.`,

  thenTitle: 'Then and now',
  thenLead: 'One kind of day, the first half of them beside the last. Only if you ask.',
  thenWhich: 'Kind of day',
  thenChoose: 'Choose one',
  thenFew: (kind: string, count: number): string =>
    `${capital(inWords(count))} such evenings marked. From twelve on there is a then and a now. (${kind})`,
  thenRow: (when: string, count: number, middle: string, reach: string | null): string =>
    `${when}: middle ${middle}${reach === null ? '' : `, ${lower(reach)}`}, over ${inWords(count)} evenings.`,
  thenShift: {
    numb: 'Lately such days seem to land further away than they did at first.',
    flooded: 'Lately such days seem to come closer than they did at first.',
  } satisfies Record<Direction, string>,
  thenSpread: {
    one: 'Lately such days seem to land closer together than they did at first.',
    other: 'Lately such days seem to swing wider than they did at first. It can go either way.',
  },
  thenSame: 'No clear difference between the two.',
  thenWrote: (day: string): string => `You wrote on ${day}, the first of them`,
  nowWrote: (day: string): string => `And on ${day}, the latest`,
  thenOpen: 'Open it',
  thenWas: (from: string, to: string): string => (from === to ? `Then, ${from}` : `Then, ${from} to ${to}`),
  nowIs: (from: string, to: string): string => (from === to ? `Now, ${from}` : `Now, ${from} to ${to}`),
} as const;
