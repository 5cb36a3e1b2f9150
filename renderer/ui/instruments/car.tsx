import type { Seat } from '#shared/journal/check-in';
import styles from './car.module.css';

const places: readonly {
  readonly seat: Seat;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}[] = [
  { seat: 'driver', x: 25, y: 78, w: 23, h: 27 },
  { seat: 'passenger', x: 56, y: 78, w: 23, h: 27 },
  { seat: 'back', x: 25, y: 115, w: 54, h: 25 },
  { seat: 'trunk', x: 29, y: 158, w: 46, h: 20 },
  // Beside it.
  { seat: 'out', x: 87, y: 177, w: 16, h: 16 },
];

interface CarProps {
  readonly value: Seat | null;
  /** The side of the steering wheel only mirrors the drawing. */
  readonly wheel: 'left' | 'right';
  readonly onPick?: (seat: Seat) => void;
}

/** A plan of the car, front up. For the eye and the pointer; the list beside it is the control. */
export const Car = ({ value, wheel, onPick }: CarProps) => {
  // The place beside the car is drawn where it can be chosen, or was.
  const shown = places.filter(({ seat }) => seat !== 'out' || onPick !== undefined || value === 'out');
  return (
    <svg className={styles['car']} viewBox="0 0 104 196" aria-hidden="true">
      <g transform={wheel === 'right' ? 'translate(104 0) scale(-1 1)' : undefined}>
        <path
          className={styles['body']}
          d="M18 34C18 14 30 5 52 5s34 9 34 29l3 40v76c0 26-12 41-37 41s-37-15-37-41V74Z"
        />
        <path className={styles['part']} d="M15 62c-6-1-9 1-10 5 3 2 7 2 10 1M89 62c6-1 9 1 10 5-3 2-7 2-10 1" />
        <path
          className={styles['glass']}
          d="M25 62c6-12 14-16 27-16s21 4 27 16M26 148c8 5 44 5 52 0M30 22c6-6 38-6 44 0"
        />
        <circle className={styles['part']} cx="36" cy="67" r="7.5" />
        {shown.map(({ seat, x, y, w, h }) => (
          <g
            key={seat}
            className={styles['seat']}
            data-here={seat === value ? '' : undefined}
            onPointerUp={() => onPick?.(seat)}
          >
            <rect x={x} y={y} width={w} height={h} rx="7" />
            <circle cx={x + w / 2} cy={y + h / 2} r="4.2" />
          </g>
        ))}
      </g>
    </svg>
  );
};
