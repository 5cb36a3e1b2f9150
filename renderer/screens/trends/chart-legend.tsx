import { trendsStrings as text } from '../../strings/trends.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import styles from './trends-screen.module.css';

const sides = [
  { value: -3, label: text.floodedSide },
  { value: 0, label: text.inBalanceSide },
  { value: 3, label: text.numbSide },
] as const;

/** What each mark means, shape and word beside the hue. */
export const ChartLegend = ({ withLine }: { readonly withLine: boolean }) => (
  <p className={styles['legend']}>
    <span>{withLine ? text.oneMark : text.justMarks}</span>
    {sides.map(({ value, label }) => (
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
