import { addDays, type DayKey, weekOf } from '#shared/calendar/day-key';
import { type Seat, seats } from '#shared/journal/check-in';
import { median } from '#shared/reading/weeks';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';

/** The two tanks of a week, as the middle of its evenings 0 … 4 (null where none was marked), and where they rode. */
export interface FuelWeek {
  readonly monday: DayKey;
  readonly them: number | null;
  readonly me: number | null;
  /** Evenings in each seat. */
  readonly seats: Readonly<Record<Seat, number>>;
}

const present = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

/** `count` weeks up to the one that holds `today`, oldest first, empty ones included. */
export const fuelWeeks = (today: DayKey, count: number, evenings: readonly TrendEvening[]): readonly FuelWeek[] =>
  Array.from({ length: count }, (_, index) => {
    const monday = addDays(weekOf(today), (index - count + 1) * 7);
    const ofWeek = evenings.filter(({ day }) => day >= monday && day < addDays(monday, 7));
    const inSeat = seats.map((seat) => [seat, ofWeek.filter((evening) => evening.seat === seat).length] as const);
    return {
      monday,
      them: median(present(ofWeek.map(({ fuelForThem }) => fuelForThem))),
      me: median(present(ofWeek.map(({ fuelForMe }) => fuelForMe))),
      seats: Object.fromEntries(inSeat) as unknown as Record<Seat, number>,
    };
  });

/** The seat of most evenings; null for none, or where two are level. */
export const usualSeat = (weeks: readonly FuelWeek[]): Seat | null => {
  const counted = seats
    .map((seat) => ({ seat, evenings: weeks.reduce((sum, week) => sum + week.seats[seat], 0) }))
    .toSorted((a, b) => b.evenings - a.evenings);
  const [first, second] = counted;
  return first === undefined || first.evenings === 0 || first.evenings === second?.evenings ? null : first.seat;
};
