import { useState } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { ClosenessChart } from './closeness-chart.tsx';
import { describeWeek } from './describe.ts';
import styles from './chart.module.css';
import { WeekCursor } from './week-cursor.tsx';

interface ChartFigureProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly today: DayKey;
  readonly withLine: boolean;
}

/** The chart, a cursor that ← → move along its weeks, and under it the numbers of the week it stands on. */
export const ChartFigure = ({ weeks, today, withLine }: ChartFigureProps) => {
  const [at, setAt] = useState<number | null>(null);
  const week = at === null ? undefined : weeks[at];
  return (
    <figure className={styles['figure']}>
      <div className={styles['plot']}>
        <ClosenessChart weeks={weeks} today={today} withLine={withLine} cursor={at} />
        <WeekCursor weeks={weeks} at={at} onMove={setAt} />
      </div>
      {/* For the eye; the cursor speaks the same words. */}
      <figcaption aria-hidden="true">{week === undefined ? null : describeWeek(week)}</figcaption>
    </figure>
  );
};
