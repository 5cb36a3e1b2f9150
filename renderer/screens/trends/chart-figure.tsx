import { type CSSProperties, useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { findingStrings } from '../../strings/findings.ts';
import { frame } from './chart-frame.ts';
import { ClosenessChart, type ClosenessChartProps } from './closeness-chart.tsx';
import { describeWeek } from './describe.ts';
import styles from './chart.module.css';
import { opensOnNewest } from './opens-on-newest.ts';
import { WeekCursor } from './week-cursor.tsx';

interface ChartFigureProps extends Omit<ClosenessChartProps, 'cursor'> {
  /** Enter, on the week that the cursor stands on. */
  readonly onOpenWeek: (monday: DayKey) => void;
}

/** The row of dates, as shares of the drawing's height. */
const datesAt = (height: number) =>
  ({ '--dates': frame.datesTop / height, '--dates-height': frame.datesHeight / height }) as CSSProperties;

/** The chart, a cursor that ← → move along its weeks, and under it the numbers of the week it stands on. */
export const ChartFigure = ({ onOpenWeek, ...chart }: ChartFigureProps) => {
  const { weeks, away, withWords } = chart;
  const [at, setAt] = useState<number | null>(null);
  const week = at === null ? undefined : weeks[at];
  return (
    <figure className={styles['figure']}>
      <div
        ref={opensOnNewest}
        className={styles['plot']}
        style={datesAt(withWords ? frame.height : frame.heightWithoutWords)}
      >
        <ClosenessChart {...chart} cursor={at} />
        <WeekCursor weeks={weeks} away={away} at={at} onMove={setAt} onOpen={onOpenWeek} />
      </div>
      <figcaption>
        {/* For the eye; the cursor speaks the same words. */}
        <span aria-hidden="true">{week === undefined ? null : describeWeek(week, away)}</span>
        {week === undefined ? null : (
          <button type="button" className={styles['openWeek']} onClick={() => onOpenWeek(week.monday)}>
            {findingStrings.openWeek}
          </button>
        )}
      </figcaption>
    </figure>
  );
};
