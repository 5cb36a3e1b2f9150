import * as v from 'valibot';
import type { DayKey } from '../calendar/day-key.ts';
import { Day, scale, StoredInstant } from './record.ts';

export const seatsInCar = ['driver', 'passenger', 'back', 'trunk'] as const;
/** Where one was on an evening, in the order of the car. */
export const seats = [...seatsInCar, 'out'] as const;
export const sleeps = ['rough', 'fair', 'good'] as const;
export const eveningsOff = ['none', 'a-little', 'real-rest'] as const;
export const loads = ['light', 'usual', 'heavy'] as const;
export const dayChips = ['home-visit', 'crisis-call', 'court', 'said-no', 'a-loss', 'good-news'] as const;

export type Seat = (typeof seats)[number];
export type DayChip = (typeof dayChips)[number];

const Readings = {
  /** What was left, 0 fumes … 4 full. */
  fuelForThem: scale(0, 4),
  fuelForMe: scale(0, 4),
  /** −4 flooded … +4 numb. */
  closeness: scale(-4, 4),
  /** Did anything reach you? 0 nothing, 1 a little, 2 something did, 3 a lot did. */
  reach: scale(0, 3),
  seat: v.nullable(v.picklist(seatsInCar)),
  sleep: v.nullable(v.picklist(sleeps)),
  eveningOff: v.nullable(v.picklist(eveningsOff)),
  load: v.nullable(v.picklist(loads)),
  chips: v.array(v.picklist(dayChips)),
};

const CheckInV1 = v.strictObject({
  type: v.literal('checkIn'),
  version: v.literal(1),
  day: Day,
  at: StoredInstant,
  ...Readings,
});

const CheckInV2 = v.strictObject({
  ...CheckInV1.entries,
  version: v.literal(2),
  /** As before, and out of the car. */
  seat: v.nullable(v.picklist(seats)),
});

/** One a day: the readings of an evening. A change is a new revision of the same record. */
export const CheckIn = v.variant('version', [CheckInV1, CheckInV2]);
export type CheckIn = Omit<v.InferOutput<typeof CheckInV2>, 'version'> & { version: 1 | 2 };
export type Readings = Pick<CheckIn, keyof typeof Readings>;

export const noReadings: Readings = {
  fuelForThem: null,
  fuelForMe: null,
  closeness: null,
  reach: null,
  seat: null,
  sleep: null,
  eveningOff: null,
  load: null,
  chips: [],
};

/** Of version 2 only where it has to be: an app of before goes on reading every other evening. */
export const newCheckIn = (day: DayKey, at: CheckIn['at'], readings: Readings): CheckIn => {
  const of = { type: 'checkIn', version: readings.seat === 'out' ? 2 : 1, day, at } as const;
  // First, for the order in which it is read again; and last, for what was marked may be the record of before itself.
  return { ...of, ...readings, ...of };
};

const readingNames = Object.keys(Readings) as readonly (keyof Readings)[];

/** True when nothing at all is marked. */
export const isBlank = (readings: Readings): boolean =>
  readingNames.every((name) => readings[name] === null || (name === 'chips' && readings.chips.length === 0));
