import { addDays, type DayKey } from '../calendar/day-key.ts';
import type { CheckIn } from '../journal/check-in.ts';

/** Days that are looked back on, and evenings in the driver's seat within them that are worth a look together. */
export const steeredDays = 14;
export const steeredEvenings = 4;

/** The evenings of the last two weeks on which the person had the driver's seat. */
export const driverEvenings = (
  evenings: readonly Pick<CheckIn, 'day' | 'seat'>[],
  today: DayKey,
): ReadonlySet<DayKey> => {
  const from = addDays(today, 1 - steeredDays);
  return new Set(evenings.flatMap(({ day, seat }) => (seat === 'driver' && day >= from && day <= today ? [day] : [])));
};
