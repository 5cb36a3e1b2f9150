import { type Seat, seatsInCar } from '#shared/journal/check-in';
import styles from './glyphs.module.css';
import { angleOfLevel, gaugeSpan, gaugeStart } from './gauge-geometry.ts';
import { Mark } from './marks.tsx';
import { arcPath, polar } from './polar.ts';

const hub = { x: 11, y: 11.5 } as const;
const radii = { them: 9, me: 4.6 } as const;

/** Two small arcs; an unmarked tank is left out. Levels are 0 … 4. */
export const FuelGlyph = ({ them, me }: { readonly them: number | null; readonly me: number | null }) => (
  <svg viewBox="0 0 22 18" width="1.375rem" height="1.125rem" className={styles['glyph']} aria-hidden="true">
    {(['them', 'me'] as const).map((tank) => {
      const level = tank === 'them' ? them : me;
      return (
        <g key={tank} data-marked={level === null ? undefined : ''}>
          <path className={styles['arc']} d={arcPath(hub, radii[tank], gaugeStart, gaugeStart - gaugeSpan)} />
          {level === null || level === 0 ? null : (
            <path className={styles['filled']} d={arcPath(hub, radii[tank], gaugeStart, angleOfLevel(level))} />
          )}
          {level === null ? null : (
            <circle className={styles['tip']} {...at(radii[tank], angleOfLevel(level))} r="1.9" />
          )}
        </g>
      );
    })}
  </svg>
);

const at = (radius: number, angle: number) => {
  const point = polar(hub, radius, angle);
  return { cx: point.x, cy: point.y };
};

/** The whole scale with the mark at its place; the two ticks bound the in-balance range. −4 … +4. */
export const DialGlyph = ({ value }: { readonly value: number }) => {
  const x = (stop: number): number => 4 + 4.5 * stop;
  return (
    <svg viewBox="0 0 44 14" width="2.75rem" height="0.875rem" className={styles['glyph']} aria-hidden="true">
      <path className={styles['scale']} d="M4 7H40" />
      <path className={styles['bound']} d={`M${x(3)} 4v6M${x(5)} 4v6`} />
      <Mark value={value} x={x(value + 4)} y={7} r={4.1} />
    </svg>
  );
};

/** Ripples around a point, one for each step of what reached. 0 … 3. */
export const ReachGlyph = ({ value }: { readonly value: number }) => (
  <svg viewBox="0 0 18 16" width="1.125rem" height="1rem" className={styles['glyph']} aria-hidden="true">
    {[1, 2, 3].map((step) => (
      <path
        key={step}
        className={step <= value ? styles['filled'] : styles['bound']}
        d={arcPath({ x: 4, y: 8 }, 1.5 + step * 3.6, 46, -46)}
      />
    ))}
    <circle className={styles['point']} cx="4" cy="8" r="1.9" />
  </svg>
);

const places: Readonly<Record<Seat, readonly [number, number, number, number]>> = {
  driver: [4.2, 5.5, 4, 4.5],
  passenger: [9.8, 5.5, 4, 4.5],
  back: [4.2, 11.5, 9.6, 3.6],
  trunk: [5.4, 16.6, 7.2, 2.4],
  out: [14.4, 17, 3, 3],
};

const Place = ({ seat, isHere }: { readonly seat: Seat; readonly isHere: boolean }) => {
  const [x, y, width, height] = places[seat];
  return (
    <rect
      className={styles['seat']}
      data-here={isHere ? '' : undefined}
      {...{ x, y, width, height }}
      rx={seat === 'out' ? width / 2 : 1.1}
    />
  );
};

export const SeatGlyph = ({ value, wheel }: { readonly value: Seat; readonly wheel: 'left' | 'right' }) => (
  <svg viewBox="0 0 18 21" width="1.125rem" height="1.3125rem" className={styles['glyph']} aria-hidden="true">
    <g transform={wheel === 'right' ? 'translate(18 0) scale(-1 1)' : undefined}>
      <rect className={styles['body']} x="1.6" y="0.7" width="14.8" height="19.6" rx="5.4" />
      {seatsInCar.map((seat) => (
        <Place key={seat} seat={seat} isHere={seat === value} />
      ))}
      {value === 'out' ? <Place seat="out" isHere /> : null}
    </g>
  </svg>
);
