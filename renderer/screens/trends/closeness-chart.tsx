import { curveMonotoneX, line } from 'd3-shape';
import { useId } from 'react';
import { type DayKey, weekday } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { shortDay } from '../../app/format.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import { Bands } from './bands.tsx';
import { axisY, bandsFoot, closenessY, frame, hasRoomForEvenings, timeScale } from './chart-frame.ts';
import styles from './chart.module.css';
import { describeWeeks } from './describe.ts';
import { FeelingStrip } from './feeling-strip.tsx';
import { type AwayWeeks, Gaps, gapsIn } from './gaps.tsx';
import { Losses } from './losses.tsx';
import { linePieces, type Middle, thinBelow } from './line-pieces.ts';
import { ReachStrip } from './reach-strip.tsx';
import type { UsualRate } from './usual-rate.ts';

export interface ClosenessChartProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly evenings: readonly TrendEvening[];
  readonly away: AwayWeeks;
  /** The person's own range of feeling words; null before there is one. */
  readonly usual: UsualRate | null;
  /** Words are read; otherwise there is nothing to draw of them. */
  readonly withWords: boolean;
  readonly today: DayKey;
  /** From nine marked evenings over three weeks; before that only marks. */
  readonly withLine: boolean;
  /** Index of the week to point out; null for none. */
  readonly cursor: number | null;
  /** What stands over the strip of what reached the person. */
  readonly reached?: string;
}

/** Half of the word "today", and where its line is kept clear of the evening's own mark. */
const [halfToday, besideMark] = [18, 8] as const;

/** Closeness, what reached the person, and feeling words, evening by evening and week by week. */
export const ClosenessChart = (props: ClosenessChartProps) => {
  const { weeks, evenings, away, usual, withWords, today, withLine, cursor, reached = text.reached } = props;
  const id = useId();
  const time = timeScale(weeks.length);
  const marks = hasRoomForEvenings(weeks.length);
  const path = line<Middle>()
    .x(({ index }) => time.week(index))
    .y(({ median }) => closenessY(median))
    .curve(curveMonotoneX);
  const todayX = Math.min(time.evening(weeks.length - 1, weekday(today)) + (marks ? besideMark : 0), frame.right - 1);
  const every = Math.ceil(weeks.length / 6);

  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${frame.width} ${withWords ? frame.height : frame.heightWithoutWords}`}
      role="img"
      aria-label={describeWeeks(weeks, away)}
    >
      <Bands id={id} />
      <Gaps gaps={gapsIn(weeks, away)} time={time} />
      {cursor === null ? null : (
        <rect
          className={styles['here']}
          x={time.week(cursor) - time.weekWidth / 2}
          y={frame.top}
          width={time.weekWidth}
          height={(withWords ? frame.feelingFoot : frame.reachFoot) - frame.top}
          rx="4"
        />
      )}
      {weeks.map((week, index) =>
        !withLine || week.lowest === null || week.highest === null ? null : (
          <rect
            key={week.monday}
            className={styles['spread']}
            data-thin={week.marked < thinBelow ? '' : undefined}
            x={time.week(index) - time.dayWidth * 3.5}
            y={closenessY(week.lowest) - 10}
            width={time.dayWidth * 7}
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
      <text
        className={styles['axis']}
        x={Math.min(todayX, frame.right - halfToday)}
        y={frame.top + 15}
        textAnchor="middle"
      >
        {text.today}
      </text>
      {marks ? <Losses weeks={weeks} evenings={evenings} time={time} /> : null}
      <ReachStrip weeks={weeks} time={time} marks={marks} name={reached} />
      {withWords ? <FeelingStrip weeks={weeks} time={time} usual={usual} /> : null}
    </svg>
  );
};
