import type { Finding } from './say-finding.ts';
import styles from './finding-head.module.css';

/** How sure a sentence is: a word for everyone, and four bars for the eye. */
export const ConfidenceWord = ({ sure }: { readonly sure: NonNullable<Finding['sure']> }) => (
  <p className={styles['sure']}>
    <ConfidenceBars bars={sure.bars} />
    <span>
      <b>{sure.word}</b> {sure.counted}
    </span>
  </p>
);

const heights = [4, 7, 10, 13] as const;

export const ConfidenceBars = ({ bars }: { readonly bars: number }) => (
  <svg className={styles['bars']} viewBox="0 0 25 15" width="25" height="15" aria-hidden="true">
    {heights.map((height, index) => (
      <rect
        key={height}
        data-on={index < bars ? '' : undefined}
        x={0.75 + index * 6.5}
        y={14.25 - height}
        width="4"
        height={height}
        rx="1.2"
      />
    ))}
  </svg>
);
