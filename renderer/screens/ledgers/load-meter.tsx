import styles from './load-meter.module.css';

interface LoadMeterProps {
  readonly label: string;
  /** The whole of it in a sentence: the drawing says nothing that the words don't. */
  readonly said: string;
  readonly count: number;
  /** So many are drawn; more than that is full. */
  readonly most: number;
}

/** A load as a row of stones. It has no good or bad end and no colour for one. */
export const LoadMeter = ({ label, said, count, most }: LoadMeterProps) => (
  <figure className={styles['meter']} aria-label={label}>
    <svg viewBox={`0 0 ${most * 16} 14`} aria-hidden="true" className={styles['stones']}>
      {Array.from({ length: most }, (_, at) => (
        <circle key={at} cx={at * 16 + 7} cy={7} r={5.5} data-on={at < count ? '' : undefined} />
      ))}
    </svg>
    <figcaption>{said}</figcaption>
  </figure>
);
