import { curveMonotoneX, line } from 'd3-shape';
import { seats } from '#shared/journal/check-in';
import { shortDay } from '../../app/format.ts';
import { fuelStops, seatStops } from '../../strings/instruments.ts';
import { fuelStrings as text } from '../../strings/fuel.ts';
import { frame, timeScale } from './chart-frame.ts';
import styles from './chart.module.css';
import { describeFuelWeek } from './describe-fuel.ts';
import fuel from './fuel.module.css';
import type { FuelWeek } from './fuel-weeks.ts';

const tanks = { top: 22, step: 40 } as const;
const rows = { top: 262, step: 30 } as const;
const left = 118;
const height = 426;
const levelY = (level: number): number => tanks.top + (4 - level) * tanks.step;

/** Stretches of weeks without a gap between them: no line crosses an empty week. */
const stretches = (weeks: readonly FuelWeek[], tank: 'them' | 'me') => {
  const found: { index: number; level: number }[][] = [];
  for (const [index, week] of weeks.entries()) {
    const level = week[tank];
    if (level === null) continue;
    const open = found.at(-1);
    if (open?.at(-1)?.index === index - 1) open.push({ index, level });
    else found.push([{ index, level }]);
  }
  return found;
};

/** The two tanks as two lines, and under them a row for each seat: the larger the mark, the more evenings. */
export const FuelChart = ({ weeks }: { readonly weeks: readonly FuelWeek[] }) => {
  const time = timeScale(weeks.length, left);
  const most = Math.max(1, ...weeks.flatMap((week) => seats.map((seat) => week.seats[seat])));
  const every = Math.ceil(weeks.length / 6);
  const path = line<{ readonly index: number; readonly level: number }>()
    .x(({ index }) => time.week(index))
    .y(({ level }) => levelY(level))
    .curve(curveMonotoneX);
  const label = [text.chart, ...weeks.flatMap((week) => describeFuelWeek(week) ?? [])].join(' ');
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${frame.width} ${height}`} role="img" aria-label={label}>
      {fuelStops.map(({ name }, level) => (
        <g key={name}>
          <path className={styles['guide']} d={`M${left} ${levelY(level)}H${frame.right}`} />
          <text className={styles['axis']} x="0" y={levelY(level) + 4}>
            {name}
          </text>
        </g>
      ))}
      {(['them', 'me'] as const).map((tank) => (
        <g key={tank} data-tank={tank} className={fuel['tank']}>
          {stretches(weeks, tank).map((middles) => (
            <path key={middles[0]?.index} d={path(middles) ?? ''} />
          ))}
          {weeks.map((week, index) => {
            const level = week[tank];
            if (level === null) return null;
            const [x, y] = [time.week(index), levelY(level)];
            return tank === 'them' ? (
              <circle key={week.monday} cx={x} cy={y} r="4" />
            ) : (
              <rect key={week.monday} x={x - 3.5} y={y - 3.5} width="7" height="7" />
            );
          })}
        </g>
      ))}
      {seats.map((seat, row) => (
        <g key={seat}>
          <text className={styles['band']} x="0" y={rows.top + row * rows.step + 4}>
            {seatStops[seat].name}
          </text>
          <path className={styles['guide']} d={`M${left} ${rows.top + row * rows.step}H${frame.right}`} />
          {weeks.map((week, index) =>
            week.seats[seat] === 0 ? null : (
              <circle
                key={week.monday}
                className={fuel['seat']}
                cx={time.week(index)}
                cy={rows.top + row * rows.step}
                r={Math.min(time.weekWidth * 0.45, 3.5 + (8.5 * week.seats[seat]) / most)}
              />
            ),
          )}
        </g>
      ))}
      {weeks.map(({ monday }, index) =>
        index % every === 0 ? (
          <text key={monday} className={styles['axis']} x={time.week(index)} y={height - 8} textAnchor="middle">
            {shortDay(monday)}
          </text>
        ) : null,
      )}
    </svg>
  );
};
