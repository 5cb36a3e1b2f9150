import styles from './load-meter.module.css';

interface StonesProps {
  readonly count: number;
  /** So many are drawn; more than that is full. */
  readonly most: number;
}

/** A load as a row of stones, beside a sentence that says all of it. It has no good or bad end and no color for one. */
export const Stones = ({ count, most }: StonesProps) => (
  <svg viewBox={`0 0 ${most * 16} 14`} aria-hidden="true" className={styles['stones']}>
    {Array.from({ length: most }, (_, at) => (
      <circle key={at} cx={at * 16 + 7} cy={7} r={5.5} data-on={at < count ? '' : undefined} />
    ))}
  </svg>
);

interface LoadMeterProps extends StonesProps {
  readonly label: string;
  readonly said: string;
}

/** A load, and what it is. */
export const LoadMeter = ({ label, said, count, most }: LoadMeterProps) => (
  <figure className={styles['meter']} aria-label={label}>
    <Stones count={count} most={most} />
    <figcaption>{said}</figcaption>
  </figure>
);
