import { weekday } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import { frame, reachY, type TimeScale } from './chart-frame.ts';
import styles from './chart.module.css';

interface ReachStripProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly time: TimeScale;
  readonly marks: boolean;
  /** Over it. */
  readonly name: string;
}

/** The second reading on an axis of its own: distance with care is drawn apart from distance without. */
export const ReachStrip = ({ weeks, time, marks, name }: ReachStripProps) => (
  <g>
    <text className={styles['band']} x="0" y={reachY(3) - 14}>
      {name}
    </text>
    {[0, 3].map((level) => (
      <g key={level}>
        <path className={styles['guide']} d={`M${frame.left} ${reachY(level)}H${frame.right}`} />
        <text className={styles['axis']} x={frame.left - 6} y={reachY(level) + 4} textAnchor="end">
          {text.reachAll[level === 0 ? 0 : 1]}
        </text>
      </g>
    ))}
    {weeks.map(({ monday, reachMedian, evenings }, index) => (
      <g key={monday}>
        {reachMedian === null ? null : (
          <path
            className={styles['reachMiddle']}
            d={`M${time.week(index) - time.dayWidth * 3} ${reachY(reachMedian)}h${time.dayWidth * 6}`}
          />
        )}
        {marks
          ? evenings.map(({ day, reach }) =>
              reach === null ? null : (
                <circle
                  key={day}
                  className={styles['reach']}
                  cx={time.evening(index, weekday(day))}
                  cy={reachY(reach)}
                  r="3.5"
                />
              ),
            )
          : null}
      </g>
    ))}
  </g>
);
