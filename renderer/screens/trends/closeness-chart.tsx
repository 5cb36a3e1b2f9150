import { curveMonotoneX, line } from 'd3-shape';
import { useId } from 'react';
import { type DayKey, weekday } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { shortDay } from '../../app/format.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import { Bands } from './bands.tsx';
import { axisY, bandsFoot, closenessY, frame, timeScale } from './chart-frame.ts';
import styles from './chart.module.css';
import { describeWeeks } from './describe.ts';
import { FeelingStrip } from './feeling-strip.tsx';
import { linePieces, type Middle, thinBelow } from './line-pieces.ts';
import { ReachStrip } from './reach-strip.tsx';

interface ClosenessChartProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly today: DayKey;
  /** From nine marked evenings over three weeks; before that only marks. */
  readonly withLine: boolean;
  /** Index of the week to point out; null for none. */
  readonly cursor: number | null;
}

/** Above this many weeks an evening's mark would be smaller than the eye can find; the weeks speak alone. */
const mostWeeksWithMarks = 16;

/** Closeness, what reached the person, and feeling words, evening by evening and week by week. */
export const ClosenessChart = ({ weeks, today, withLine, cursor }: ClosenessChartProps) => {
  const id = useId();
  const time = timeScale(weeks.length);
  const marks = weeks.length <= mostWeeksWithMarks;
  const path = line<Middle>()
    .x(({ index }) => time.week(index))
    .y(({ median }) => closenessY(median))
    .curve(curveMonotoneX);
  const todayX = Math.min(time.evening(weeks.length - 1, weekday(today)) + 8, frame.right - 18);
  const every = Math.ceil(weeks.length / 6);

  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={describeWeeks(weeks)}
    >
      <Bands id={id} />
      {cursor === null ? null : (
        <rect
          className={styles['here']}
          x={time.week(cursor) - time.weekWidth / 2}
          y={frame.top}
          width={time.weekWidth}
          height={frame.feelingFoot - frame.top}
          rx="4"
        />
      )}
      {weeks.map((week, index) =>
        !withLine || week.lowest === null || week.highest === null ? null : (
          <rect
            key={week.monday}
            className={styles['spread']}
            data-thin={week.marked < thinBelow ? '' : undefined}
            x={time.week(index) - Math.min(21, time.weekWidth * 0.43)}
            y={closenessY(week.lowest) - 10}
            width={Math.min(42, time.weekWidth * 0.86)}
            height={closenessY(week.highest) - closenessY(week.lowest) + 20}
            rx={Math.min(10, time.weekWidth * 0.4)}
          />
        ),
      )}
      {withLine
        ? linePieces(weeks).map(({ thin, middles }) => (
            <path
              key={middles[0]?.index}
              className={styles['line']}
              data-thin={thin ? '' : undefined}
              // A lone week is a dot: a path that goes nowhere is not drawn.
              d={middles.length === 1 ? `${path(middles) ?? ''}h0` : (path(middles) ?? '')}
            />
          ))
        : null}
      {marks
        ? weeks.flatMap((week, index) =>
            week.evenings.map(({ day, closeness }) =>
              closeness === null ? null : (
                <Mark
                  key={day}
                  value={closeness}
                  x={time.evening(index, weekday(day))}
                  y={closenessY(closeness)}
                  r={day === today ? 5 : 4}
                />
              ),
            ),
          )
        : null}
      {weeks.map((week, index) =>
        index % every === 0 ? (
          <text key={week.monday} className={styles['axis']} x={time.week(index)} y={axisY} textAnchor="middle">
            {shortDay(week.monday)}
          </text>
        ) : null,
      )}
      <path className={styles['guide']} d={`M${todayX} ${frame.top + 20}V${bandsFoot}`} />
      <text className={styles['axis']} x={todayX} y={frame.top + 15} textAnchor="middle">
        {text.today}
      </text>
      <ReachStrip weeks={weeks} time={time} marks={marks} />
      <FeelingStrip weeks={weeks} time={time} />
    </svg>
  );
};
