import type { Readings } from '#shared/journal/check-in';
import { closenessStops, fuelLine, instruments, reachedYou, seatStops } from '../../strings/instruments.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { DialGlyph, FuelGlyph, ReachGlyph, SeatGlyph } from './glyphs.tsx';
import styles from './readings-line.module.css';

interface ReadingsLineProps {
  readonly readings: Pick<Readings, 'fuelForThem' | 'fuelForMe' | 'closeness' | 'reach' | 'seat'>;
  readonly wheel?: 'left' | 'right';
  /** In a list: glyphs alone, with the name of the stop kept. The words are still there for a screen reader. */
  readonly compact?: boolean;
}

/** True when a line of them would be empty. */
export const hasNoLine = ({ fuelForThem, fuelForMe, closeness, reach, seat }: ReadingsLineProps['readings']): boolean =>
  [fuelForThem, fuelForMe, closeness, reach, seat].every((one) => one === null);

/** An evening's readings on one line; what was not marked is left out, and with nothing marked there is no line. */
export const ReadingsLine = ({ readings, wheel = 'left', compact = false }: ReadingsLineProps) => {
  const { fuelForThem, fuelForMe, closeness, reach, seat } = readings;
  if (hasNoLine(readings)) return null;
  const words = (text: string) => (compact ? <VisuallyHidden>{text}</VisuallyHidden> : text);
  return (
    <ul className={styles['readings']} aria-label={instruments.readings}>
      {fuelForThem === null && fuelForMe === null ? null : (
        <li>
          <FuelGlyph them={fuelForThem} me={fuelForMe} />
          {words(fuelLine(fuelForThem, fuelForMe))}
        </li>
      )}
      {closeness === null ? null : (
        <li>
          <DialGlyph value={closeness} />
          {closenessStops[closeness + 4]?.name}
        </li>
      )}
      {reach === null ? null : (
        <li>
          <ReachGlyph value={reach} />
          {words(reachedYou(reach))}
        </li>
      )}
      {seat === null ? null : (
        <li>
          <SeatGlyph value={seat} wheel={wheel} />
          {words(seatStops[seat].name)}
        </li>
      )}
    </ul>
  );
};
