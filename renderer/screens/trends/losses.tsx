import { weekday } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import { closenessY, frame, type TimeScale } from './chart-frame.ts';
import styles from './chart.module.css';

interface LossesProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly evenings: readonly TrendEvening[];
  readonly time: TimeScale;
}

/** The first evening of a week that was marked with a loss, for whoever wonders what happened there. */
export const lossOf = (week: WeekOfMarks, evenings: readonly TrendEvening[]): TrendEvening | null => {
  const days = new Set(week.evenings.map(({ day }) => day));
  return (
    evenings.find(({ day, chips, closeness }) => chips.includes('a-loss') && closeness !== null && days.has(day)) ??
    null
  );
};

const wordsWide = 150;

/** A line and a few words beside the evening's mark, on the side where there is room. */
export const Losses = ({ weeks, evenings, time }: LossesProps) =>
  weeks.map((week, index) => {
    const loss = lossOf(week, evenings);
    if (loss === null || loss.closeness === null) return null;
    const x = time.evening(index, weekday(loss.day));
    const y = closenessY(loss.closeness);
    const side = x + wordsWide > frame.right ? -1 : 1;
    return (
      <g key={week.monday}>
        <path className={styles['leader']} d={`M${x + side * 11} ${y}h${side * 14}`} />
        <text className={styles['note']} x={x + side * 30} y={y + 4} textAnchor={side === 1 ? 'start' : 'end'}>
          {text.loss}
        </text>
      </g>
    );
  });
