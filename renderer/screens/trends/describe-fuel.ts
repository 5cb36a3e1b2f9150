import { seats } from '#shared/journal/check-in';
import { monthAndDay } from '../../app/format.ts';
import { fuelStrings as text } from '../../strings/fuel.ts';
import { fuelLine, seatStops } from '../../strings/instruments.ts';
import type { FuelWeek } from './fuel-weeks.ts';

/** A middle between two levels is said as the lower one: nothing is promised that wasn't there. */
export const levelOf = (middle: number | null): number | null => (middle === null ? null : Math.floor(middle));

export const seatsInWords = (week: FuelWeek): string =>
  seats
    .filter((seat) => week.seats[seat] > 0)
    .map((seat) => `${seatStops[seat].name} ${week.seats[seat]}`)
    .join(', ');

/** A week's tanks and seats in a sentence; null for a week without any. */
export const describeFuelWeek = (week: FuelWeek): string | null => {
  const [them, me] = [levelOf(week.them), levelOf(week.me)];
  const parts = [them === null && me === null ? '' : fuelLine(them, me), seatsInWords(week)].filter(
    (one) => one !== '',
  );
  return parts.length === 0 ? null : `${text.week(monthAndDay(week.monday))}: ${parts.join('; ')}.`;
};
