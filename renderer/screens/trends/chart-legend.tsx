import { trendsStrings as text } from '../../strings/trends.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import { hasRoomForEvenings } from './chart-frame.ts';
import styles from './trends-screen.module.css';

const sides = [
  { value: -3, label: text.floodedSide },
  { value: 0, label: text.inBalanceSide },
  { value: 3, label: text.numbSide },
] as const;

const lead = (withLine: boolean, withEvenings: boolean): string => {
  if (!withEvenings) return text.oneBar;
  return withLine ? text.oneMark : text.justMarks;
};

/** What each mark means, shape and word beside the hue. */
export const ChartLegend = ({ withLine, weeks }: { readonly withLine: boolean; readonly weeks: number }) => (
  <p className={styles['legend']}>
    <span>{lead(withLine, hasRoomForEvenings(weeks))}</span>
    {(hasRoomForEvenings(weeks) ? sides : []).map(({ value, label }) => (
      <span key={label}>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <Mark value={value} x={7} y={7} r={4.2} />
        </svg>
        {label}
      </span>
    ))}
    {withLine ? (
      <span>
        <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">
          <path className={styles['sample']} d="M1 6h20" />
        </svg>
        {text.middle}
      </span>
    ) : null}
  </p>
);
