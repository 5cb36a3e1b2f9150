import type { WeekOfMarks } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import { frame, hasRoomForEvenings, type TimeScale } from './chart-frame.ts';
import styles from './chart.module.css';
import { thinBelow } from './line-pieces.ts';
import type { UsualRate } from './usual-rate.ts';

interface FeelingStripProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly time: TimeScale;
  /** Null before there is a usual. */
  readonly usual: UsualRate | null;
}

const least = 6;
const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

export const rateText = (rate: number): string => oneDecimal.format(rate);

/** "3 to 5", with decimals where whole numbers would say the same twice, and once where those do as well. */
const rangeText = ({ from, to }: UsualRate): string => {
  if (rateText(from) === rateText(to)) return text.yourUsualIs(rateText(from));
  const format = whole.format(from) === whole.format(to) ? oneDecimal : whole;
  return text.yourUsual(format.format(from), format.format(to));
};

/** Words that name an inner state, per 100 words of the week. No scale of good or bad stands behind it. */
export const FeelingStrip = ({ weeks, time, usual }: FeelingStripProps) => {
  const most = Math.max(least, usual?.to ?? 0, ...weeks.map(({ feelingRate }) => feelingRate ?? 0));
  const height = (rate: number): number => (rate / most) * frame.feelingHeight;
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
      {usual === null ? null : (
        <>
          <rect
            className={styles['usual']}
            x={frame.left}
            y={frame.feelingFoot - height(usual.to)}
            width={frame.right - frame.left}
            height={Math.max(2, height(usual.to) - height(usual.from))}
            rx="2"
          />
          <text
            className={styles['axis']}
            x={frame.right - 2}
            y={frame.feelingFoot - frame.feelingHeight - 20}
            textAnchor="end"
          >
            {rangeText(usual)}
          </text>
        </>
      )}
      <path className={styles['guide']} d={`M${frame.left} ${frame.feelingFoot}H${frame.right}`} />
      {weeks.map(({ monday, feelingRate, marked }, index) => {
        if (feelingRate === null) return null;
        return (
          <g key={monday}>
            <rect
              className={styles['feeling']}
              data-thin={marked < thinBelow ? '' : undefined}
              x={time.week(index) - width / 2}
              y={frame.feelingFoot - height(feelingRate)}
              width={width}
              height={height(feelingRate)}
              rx="2.5"
            />
            {hasRoomForEvenings(weeks.length) ? (
              <text
                className={styles['axis']}
                x={time.week(index)}
                y={frame.feelingFoot - height(feelingRate) - 4}
                textAnchor="middle"
              >
                {rateText(feelingRate)}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
};
