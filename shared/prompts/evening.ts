import { type DayKey, daysBetween, isLastWorkingDay, weekday } from '../calendar/day-key.ts';
import type { DayChip, Readings, Seat } from '../journal/check-in.ts';
import { placeOf } from '../reading/evening-place.ts';
import type { Condition } from './deck.ts';

/** What the choice of a question may know about tonight and the days before. */
export interface Evening {
  readonly day: DayKey;
  readonly readings: Readings;
  /** The last day before tonight that has an entry; null when there is none. */
  readonly lastEntryDay: DayKey | null;
  /** Words in the last three entries, newest first; readings only counts as 0. */
  readonly lastEntryWords: readonly number[];
  /** Days marked "A loss" before tonight. */
  readonly lossDays: readonly DayKey[];
}

const chipConditions: Readonly<Partial<Record<DayChip, Condition>>> = {
  'home-visit': 'tag_home_visit',
  'crisis-call': 'tag_crisis',
  'a-loss': 'tag_loss',
  'said-no': 'tag_no',
  'good-news': 'tag_good',
};

/** Nothing is asked of an evening out of the car. */
const seatConditions = {
  driver: 'seat_driver',
  passenger: 'seat_passenger',
  back: 'seat_back',
  trunk: 'seat_trunk',
  out: null,
} as const satisfies Record<Seat, Condition | null>;

/** The emptier of the two tanks, null when neither is marked. */
export const lowerTank = ({ fuelForThem, fuelForMe }: Readings): number | null =>
  fuelForThem === null || fuelForMe === null ? (fuelForThem ?? fuelForMe) : Math.min(fuelForThem, fuelForMe);

const within = (days: number, from: number, to: number): boolean => days >= from && days <= to;

/** Every condition that holds tonight. One whose source isn't built yet counts as false. */
export const conditionsOf = (evening: Evening): ReadonlySet<Condition> => {
  const { day, readings, lastEntryDay, lastEntryWords, lossDays } = evening;
  const holds = new Set<Condition>(['any']);
  const when = (condition: Condition, is: boolean): void => {
    if (is) holds.add(condition);
  };
  const low = lowerTank(readings);
  when('fuel_low', low !== null && low <= 1);
  when('fuel_high', low !== null && readings.fuelForThem !== null && readings.fuelForMe !== null && low >= 3);
  const place = placeOf(readings);
  when('numb', place === 'far-away');
  when('flooded', place === 'all-in' || place === 'running-on-empty');
  when('balanced', place === 'steady');
  const ofSeat = readings.seat === null ? null : seatConditions[readings.seat];
  if (ofSeat !== null) holds.add(ofSeat);
  for (const chip of readings.chips) {
    const condition = chipConditions[chip];
    if (condition !== undefined) holds.add(condition);
  }
  when('sleep_rough', readings.sleep === 'rough');
  when('no_evening_off', readings.eveningOff === 'none');
  when('load_heavy', readings.load === 'heavy');
  when(
    'after_loss',
    lossDays.some((loss) => within(daysBetween(loss, day), 2, 21)),
  );
  when('few_words', lastEntryWords.length === 3 && lastEntryWords.every((words) => words < 20));
  when('long_gap', lastEntryDay !== null && daysBetween(lastEntryDay, day) >= 10);
  when('monday', weekday(day) === 1);
  when('friday', weekday(day) === 5);
  when('month_end', isLastWorkingDay(day));
  return holds;
};
