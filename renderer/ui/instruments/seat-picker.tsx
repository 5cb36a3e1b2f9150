import { useId, type KeyboardEvent } from 'react';
import { seats, type Seat } from '#shared/journal/check-in';
import { instruments, seatStops } from '../../strings/instruments.ts';
import { Car } from './car.tsx';
import styles from './seat-picker.module.css';

interface SeatPickerProps {
  readonly value: Seat | null;
  readonly onChange: (value: Seat | null) => void;
  readonly wheel?: 'left' | 'right';
}

/** Native radios: arrows move and choose; Delete, or a second click, clears. No seat is better than another. */
export const SeatPicker = ({ value, onChange, wheel = 'left' }: SeatPickerProps) => {
  const id = useId();
  const pick = (seat: Seat): void => onChange(seat === value ? null : seat);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
  };
  return (
    <div className={styles['picker']}>
      <Car value={value} wheel={wheel} onPick={pick} />
      <div className={styles['list']} role="radiogroup" aria-label={instruments.seat}>
        {seats.map((seat) => (
          <label key={seat} className={styles['seat']}>
            <input
              type="radio"
              name={id}
              checked={seat === value}
              aria-labelledby={`${id}-${seat}`}
              aria-describedby={`${id}-${seat}-sentence`}
              onChange={() => onChange(seat)}
              onKeyDown={onKeyDown}
              // `detail` counts pointer clicks; the ones that arrows and Space make have none.
              onClick={(event) => (event.detail > 0 && seat === value ? onChange(null) : undefined)}
            />
            <b id={`${id}-${seat}`}>{seatStops[seat].name}</b>
            <i id={`${id}-${seat}-sentence`}>{seatStops[seat].sentence}</i>
          </label>
        ))}
      </div>
    </div>
  );
};
