import { type DayKey, daysBetween } from '../calendar/day-key.ts';
import { type AftercareDay, aftercareDays, type HardEvent } from '../journal/hard-event.ts';

/** The last look may be taken for so many days; then there is silence. */
const lastLookDays = 4;

type Cared = Pick<HardEvent, 'day' | 'aftercare' | 'quiet'>;

/**
 * Which look after something hard it is time for; null for none. A day that was skipped is not made up for: each look
 * waits only until the next one's day. It goes by calendar days, so no clock change and no journey moves it; whoever
 * travels back over the date line is still in the same night.
 */
export const aftercareDue = ({ day, aftercare, quiet }: Cared, today: DayKey): AftercareDay | null => {
  if (quiet) return null;
  const ago = Math.max(0, daysBetween(day, today));
  const due = aftercareDays.findLast((after) => after <= ago);
  if (due === undefined || (due === aftercareDays.at(-1) && ago >= due + lastLookDays)) return null;
  return aftercare.some(({ after }) => after >= due) ? null : due;
};
