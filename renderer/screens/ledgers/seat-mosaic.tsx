import { addDays, type DayKey, dayOfMonth, weekday } from '#shared/calendar/day-key';
import { monthOf } from '#shared/ledgers/counts';
import { monthAndDay } from '../../app/format.ts';
import { lineStrings } from '../../strings/ledger-lines.ts';
import { seatStops } from '../../strings/instruments.ts';
import { Car } from '../../ui/instruments/car.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { SeatsOfMonth } from '../../workers/vault/queries/ledgers/seats.ts';
import styles from './seat-mosaic.module.css';

interface SeatMosaicProps {
  readonly evenings: SeatsOfMonth['evenings'];
  readonly wheel: 'left' | 'right';
  readonly today: DayKey;
}

const daysOfMonth = (today: DayKey): readonly DayKey[] => {
  const first = addDays(today, 1 - dayOfMonth(today));
  return Array.from({ length: 31 }, (_, at) => addDays(first, at)).filter((day) => monthOf(day) === monthOf(today));
};

/** A month of evenings, each with the seat that was marked; drawn for the eye, and listed for whoever doesn't see it. */
export const SeatMosaic = ({ evenings, wheel, today }: SeatMosaicProps) => {
  const days = daysOfMonth(today);
  const seats = new Map(evenings.map(({ day, seat }) => [day, seat]));
  return (
    <>
      <div className={styles['mosaic']} aria-hidden="true">
        {days.map((day, at) => (
          <span
            key={day}
            className={styles['day']}
            data-today={day === today ? '' : undefined}
            style={at === 0 ? { gridColumnStart: weekday(day) } : undefined}
          >
            {seats.has(day) ? <Car value={seats.get(day) ?? null} wheel={wheel} /> : null}
            <i>{dayOfMonth(day)}</i>
          </span>
        ))}
      </div>
      <VisuallyHidden>
        <ul aria-label={lineStrings.seatsByDay}>
          {evenings.map(({ day, seat }) => (
            <li key={day}>{lineStrings.seatOn(monthAndDay(day), seatStops[seat].name)}</li>
          ))}
        </ul>
      </VisuallyHidden>
    </>
  );
};
