import { addDays, type DayKey, daysBetween } from '#shared/calendar/day-key';
import { eveningsOf, numberOf, valueOfReadings, valueOfWords } from '#shared/reading/leans/evening-value';
import { type Notice, noticesOf } from '#shared/reading/leans/notices';
import { type ChannelRule, readingsRule, wordsRule } from '#shared/reading/leans/rule';
import { type Stretch, stretchesOf } from '#shared/reading/leans/stretches';
import { meanOf } from '#shared/reading/leans/sum';
import { walk, type Weighed } from '#shared/reading/leans/walk';
import type { Kind } from './kinds.ts';
import { person, type Person, simulationStart } from './people.ts';

const weeks = 60;
const yearDays = 365.25;
const end = addDays(simulationStart, weeks * 7);

/** Someone's evenings, already held against their usual: what any threshold can be tried on. */
export interface Held {
  readonly person: Person;
  readonly readings: readonly Weighed[];
  readonly words: readonly Weighed[];
}

const hold = (person: Person): Held => ({
  person,
  readings: walk(eveningsOf(person.days, end, valueOfReadings), readingsRule).weighed,
  words: walk(eveningsOf(person.days, end, valueOfWords), wordsRule).weighed,
});

/** The change begins somewhere in weeks 20 to 31: a usual has had time to form. */
const onsetOf = (index: number): number => 140 + ((index * 37) % 84);

export const crowd = (kind: Kind, seed: number, count: number): readonly Held[] =>
  Array.from({ length: count }, (_, index) =>
    hold(person(seed * 1_000_003 + index * 7919, kind.habits, { ...kind.change, onset: onsetOf(index) }, weeks)),
  );

/** How far the readings' own mean moves with a felt step of 1 SD, in their own SD: what "one SD in the readings" comes to. */
export const stepAsMarked = (kind: Kind, seed: number, count: number): number => {
  const shares = Array.from({ length: count }, (_, index) => {
    const values = [0, 1].map((readings) => {
      const change = { ...kind.change, onset: 0, readings };
      const { days } = person(seed * 1_000_003 + index * 7919, kind.habits, change, weeks);
      return eveningsOf(days, end, valueOfReadings).map(({ value }) => value);
    });
    const [before = [], after = []] = values;
    const middle = meanOf(before);
    return (meanOf(after) - middle) / Math.sqrt(meanOf(before.map((value) => (value - middle) ** 2)));
  });
  return meanOf(shares);
};

export interface Found {
  readonly stretches: Record<'readings' | 'words', readonly Stretch[]>;
  readonly notices: readonly Notice[];
}

/** The rule as the app runs it, with other thresholds where they are given. */
export const find = (
  { readings, words }: Held,
  rules: { readonly readings: ChannelRule; readonly words: ChannelRule } = { readings: readingsRule, words: wordsRule },
): Found => {
  const today = numberOf(end);
  const stretches = {
    readings: stretchesOf(readings, rules.readings, today),
    words: stretchesOf(words, rules.words, today),
  };
  const notices = noticesOf({
    readings: { weighed: readings, stretches: stretches.readings },
    words: { weighed: words, stretches: stretches.words },
  });
  return { stretches, notices };
};

/** Years in which something could have been said. */
const yearsOf = ({ readings, words }: Held): number => {
  const first = [readings[0]?.day, words[0]?.day].filter((day) => day !== undefined).toSorted()[0];
  return first === undefined ? 0 : daysBetween(first, end) / yearDays;
};

/** Notices a person-year. */
export const rateOf = (people: readonly Held[], noticesOfOne: (one: Held) => number): number => {
  const years = people.reduce((sum, one) => sum + yearsOf(one), 0);
  return years === 0 ? 0 : people.reduce((sum, one) => sum + noticesOfOne(one), 0) / years;
};

export interface Delay {
  /** Of those not already leaning that way when it began. */
  readonly people: number;
  /** Weeks; Infinity when fewer than half are ever found. */
  readonly median: number;
  /** Shares, 0 … 1. */
  readonly within: Record<3 | 6 | 12, number>;
}

/** Days until the first lean of this direction; null when one was there already, Infinity when none came. */
export const daysUntil = (
  { person: { change } }: Held,
  stretches: readonly Stretch[],
  direction: Stretch['direction'],
): number | null => {
  const onset: DayKey = addDays(simulationStart, change.onset);
  const later = stretches.filter((one) => one.direction === direction && (one.ended === null || one.ended.day > onset));
  if (later.some(({ found }) => found < onset)) return null;
  return Math.min(...later.map(({ found }) => daysBetween(onset, found)));
};

export const delayOf = (all: readonly (number | null)[]): Delay => {
  const days = all.filter((one) => one !== null).toSorted((a, b) => a - b);
  const by = (most: number): number => days.filter((one) => one <= 7 * most).length / days.length;
  return {
    people: days.length,
    median: (days[Math.floor(days.length / 2)] ?? Infinity) / 7,
    within: { 3: by(3), 6: by(6), 12: by(12) },
  };
};

/** The largest size that still gives no more than `target`, for a rate that falls as the size grows. */
export const fit = (rate: (size: number) => number, target: number, from: number, to: number): number => {
  let [low, high] = [from, to];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (rate(middle) > target) low = middle;
    else high = middle;
  }
  return high;
};
