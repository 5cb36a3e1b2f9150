import type { WeekOfMarks } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import { frame, type TimeScale } from './chart-frame.ts';
import styles from './chart.module.css';

interface FeelingStripProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly time: TimeScale;
}

const least = 6;
const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const rateText = (rate: number): string => oneDecimal.format(rate);

/** Words that name an inner state, per 100 words of the week. No scale of good or bad stands behind it. */
export const FeelingStrip = ({ weeks, time }: FeelingStripProps) => {
  const most = Math.max(least, ...weeks.map(({ feelingRate }) => feelingRate ?? 0));
  const width = Math.min(16, time.weekWidth * 0.7);
  return (
    <g>
      {[...text.feeling, text.perHundred].map((word, index) => (
        <text
          key={word}
          className={styles[index === 2 ? 'axis' : 'band']}
          x="0"
          y={frame.feelingFoot - 34 + index * 15}
        >
          {word}
        </text>
      ))}
      <path className={styles['guide']} d={`M${frame.left} ${frame.feelingFoot}H${frame.right}`} />
      {weeks.map(({ monday, feelingRate }, index) => {
        if (feelingRate === null) return null;
        const height = (feelingRate / most) * frame.feelingHeight;
        return (
          <g key={monday}>
            <rect
              className={styles['feeling']}
              x={time.week(index) - width / 2}
              y={frame.feelingFoot - height}
              width={width}
              height={height}
              rx="2.5"
            />
            {weeks.length > 16 ? null : (
              <text
                className={styles['axis']}
                x={time.week(index)}
                y={frame.feelingFoot - height - 4}
                textAnchor="middle"
              >
                {rateText(feelingRate)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};
