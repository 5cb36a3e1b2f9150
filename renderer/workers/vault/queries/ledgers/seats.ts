import type { DayKey } from '#shared/calendar/day-key';
import type { Readings, Seat } from '#shared/journal/check-in';
import { type Counted, monthOf, seatMix, seatsByDay } from '#shared/ledgers/counts';
import type { Holdings } from '../../holdings.ts';

export interface SeatsOfMonth {
  /** What is marked of this evening; null where nothing is. */
  readonly tonight: Readings | null;
  /** Of the month that the day is in, most often first. */
  readonly seats: readonly Counted<Seat>[];
  /** The evenings of that month on which a seat was marked, oldest first. */
  readonly evenings: readonly { readonly day: DayKey; readonly seat: Seat }[];
}

export const seatsOfMonth = (holdings: Holdings, today: DayKey): SeatsOfMonth => {
  const checkIns = holdings.all('checkIn').map(({ record }) => record);
  return {
    tonight: holdings.ofDay('checkIn', today)?.record ?? null,
    seats: seatMix(checkIns, monthOf(today)),
    evenings: seatsByDay(checkIns, monthOf(today)),
  };
};
