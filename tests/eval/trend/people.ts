import { addDays, type DayKey } from '#shared/calendar/day-key';
import type { TrendDay } from '#shared/reading/leans/lean';
import { repeatable } from '../../support/repeatable.ts';

/** How someone lives, marks and writes. Sizes in SD of what they feel; READING.md's simulated person is the start. */
export interface Habits {
  /** Evenings a week, weekdays mostly. */
  readonly perWeek: number;
  /** How much of yesterday is left today. */
  readonly carryOver: number;
  /** The weekday cycle. */
  readonly weekdays: number;
  /** Bad or good spells of two to seven days, a year. */
  readonly spells: number;
  /** Leaves a year. */
  readonly leaves: number;
  /** Drift a day. */
  readonly drift: number;
  /** Stops of the dial that one SD is, and where it usually stands. */
  readonly stops: readonly [least: number, most: number];
  readonly level: readonly [least: number, most: number];
  /** Chance of an evening without a dial, and of a dial without a reach. */
  readonly dialUnset: number;
  readonly reachUnset: number;
  /** How closely what reaches them follows what they feel, −1 … 0. */
  readonly reachFollows: number;
  /** Chance of an evening without words that can be read. */
  readonly wordless: number;
  /** The words: how much of a felt SD shows in them, their noise, their level, in logits; and SD of their drift a day. */
  readonly wordsFollow: number;
  readonly wordsNoise: number;
  readonly wordsLevel: number;
  readonly wordsDrift: number;
  /** Chance of an evening written in a voice that reads far flatter or warmer than it is. */
  readonly odd: number;
}

export const ordinary: Habits = {
  perWeek: 3.8,
  carryOver: 0.3,
  weekdays: 0.4,
  spells: 4,
  leaves: 2,
  drift: 0,
  stops: [0.8, 1.8],
  level: [-1, 1],
  dialUnset: 0.08,
  reachUnset: 0.3,
  reachFollows: -0.4,
  wordless: 0.2,
  wordsFollow: 0.2,
  wordsNoise: 0.8,
  wordsLevel: -0.6,
  wordsDrift: 0,
  odd: 0,
};

/** What happens to someone, from `onset` on; sizes in SD, up is numb. */
export interface Change {
  /** Day of the simulation. */
  readonly onset: number;
  readonly readings: number;
  /** In SD of the words themselves; what the readings drag along comes on top. */
  readonly words: number;
  /** Days until it is full. */
  readonly ramp: number;
  /** Days after which it is over; Infinity for good. */
  readonly lasts: number;
  /** Days without an evening that begin at the onset. */
  readonly away: number;
}

export const noChange: Change = { onset: Infinity, readings: 0, words: 0, ramp: 0, lasts: Infinity, away: 0 };

export const simulationStart = '2024-01-01' as DayKey;

export interface Person {
  readonly days: readonly TrendDay[];
  readonly change: Change;
  readonly weeks: number;
}

interface Chance {
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly between: (least: number, most: number) => number;
  readonly heavy: () => number;
  readonly count: (mean: number) => number;
}

const chanceOf = (seed: number): Chance => {
  const uniform = repeatable(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const squared = () => normal() ** 2;
  return {
    uniform,
    normal,
    between: (least, most) => least + (most - least) * uniform(),
    /** Student's t with five degrees of freedom, scaled to SD 1: more odd evenings than a bell has. */
    heavy: () => {
      const chi = squared() + squared() + squared() + squared() + squared();
      return normal() / Math.sqrt(chi / 5) / Math.sqrt(5 / 3);
    },
    count: (mean) => {
      let times = -1;
      for (let product = 1; product > Math.exp(-mean); product *= uniform()) times += 1;
      return times;
    },
  };
};

const week = [0.8, 0.4, 0, -0.2, -0.8, -0.2, 0] as const;

const evenings = (chance: Chance, habits: Habits, length: number): boolean[] => {
  const workday = Math.min(0.95, (habits.perWeek * 0.86) / 5);
  const weekend = (habits.perWeek * 0.14) / 2;
  const on = Array.from({ length }, (_, day) => chance.uniform() < (day % 7 < 5 ? workday : weekend));
  for (let left = chance.count((habits.leaves * length) / 365); left > 0; left -= 1) {
    const start = Math.floor(chance.between(0, length));
    on.fill(false, start, start + Math.floor(chance.between(5, 15)));
  }
  return on;
};

/** What is felt each day, SD about 1, before anything happens. */
const felt = (chance: Chance, habits: Habits, length: number): number[] => {
  const side = chance.uniform() < 1 / 3 ? -1 : 1;
  let carried = chance.heavy();
  let drifted = 0;
  const feels = Array.from({ length }, (_, day) => {
    carried = habits.carryOver * carried + Math.sqrt(1 - habits.carryOver ** 2) * chance.heavy();
    drifted += habits.drift * chance.normal();
    return 0.8 * carried + 0.6 * chance.heavy() + drifted + side * habits.weekdays * (week[day % 7] ?? 0);
  });
  for (let left = chance.count((habits.spells * length) / 365); left > 0; left -= 1) {
    const start = Math.floor(chance.between(0, length));
    const size = chance.between(0.8, 1.8) * (chance.uniform() < 0.5 ? -1 : 1);
    const end = Math.min(length, start + Math.floor(chance.between(2, 8)));
    for (let day = start; day < end; day += 1) feels[day] = (feels[day] ?? 0) + size;
  }
  return feels;
};

/** A felt SD is a little less than one in the marks, which come in stops and end at four: found by marking it. */
const lostInMarking = 1.03;

/** The SD of what is felt, weekdays and spells included. */
const spreadOfFelt = ({ weekdays, spells }: Habits): number =>
  Math.sqrt(1 + 0.217 * weekdays ** 2 + (spells / 365) * 4.5 * 1.77);

/** How much of a change has come by a day, 0 … 1. */
const shareBy = (change: Change, day: number): number => {
  const since = day - change.onset;
  if (since < 0 || since >= change.lasts) return 0;
  return change.ramp === 0 ? 1 : Math.min(1, since / change.ramp);
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** One person, day by day; evenings without anything are left out. */
export const person = (seed: number, habits: Habits, change: Change, weeks: number): Person => {
  const chance = chanceOf(seed);
  const length = weeks * 7;
  const on = evenings(chance, habits, length);
  const feels = felt(chance, habits, length);
  const stops = chance.between(...habits.stops);
  const level = chance.between(...habits.level);
  const reaches = chance.between(0.8, 2.2);
  if (change.away > 0) on.fill(false, change.onset, change.onset + change.away);
  const spread = spreadOfFelt(habits);
  let style = 0;
  let voice = 0;
  const days = on.flatMap((isOn, day): readonly TrendDay[] => {
    const share = shareBy(change, day);
    const feel = (feels[day] ?? 0) + share * change.readings * spread * lostInMarking;
    style += habits.wordsDrift * chance.normal();
    const [dialNoise, reachNoise, wordsNoise] = [chance.uniform(), chance.normal(), chance.heavy()];
    const [dialSet, reachSet, read, odd] = [chance.uniform(), chance.uniform(), chance.uniform(), chance.uniform()];
    voice = 0.2 * voice + Math.sqrt(1 - 0.2 ** 2) * wordsNoise;
    if (!isOn) return [];
    const wordsSize = Math.hypot(habits.wordsNoise, habits.wordsFollow);
    const shown =
      habits.wordsLevel +
      habits.wordsFollow * feel +
      habits.wordsNoise * voice +
      style +
      share * change.words * wordsSize +
      (odd < habits.odd ? (odd < habits.odd / 2 ? 2.5 : -2.5) : 0);
    const dial = dialSet < habits.dialUnset ? null : clamp(Math.round(level + stops * feel), -4, 4);
    const reach = clamp(
      Math.round(reaches + habits.reachFollows * feel + 0.6 * reachNoise + (dialNoise - 0.5) * 0.2),
      0,
      3,
    );
    return [
      {
        day: addDays(simulationStart, day),
        dial,
        reach: dial === null || reachSet < habits.reachUnset ? null : reach,
        words: read < habits.wordless ? null : 1 / (1 + Math.exp(-shown)),
      },
    ];
  });
  return { days, change, weeks };
};
