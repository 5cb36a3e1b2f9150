import { useEffect, useState } from 'react';
import styles from './progress.module.css';

/** Anything quicker than this, in ms, would only flicker. */
const quiet = 400;

interface ProgressProps {
  /** What is being done, in words: "Opening…". */
  readonly label: string;
  /** 0 … 1, or null when the end can't be known. */
  readonly value: number | null;
  /** Roughly how long, and whether the person can keep working. */
  readonly detail?: string;
}

/** Shows nothing for the first 400 ms. */
export const Progress = ({ label, value, detail }: ProgressProps) => {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), quiet);
    return () => clearTimeout(timer);
  }, []);
  if (!due) return null;
  return (
    <div className={styles['progress']}>
      <progress className={styles['bar']} aria-label={label} max={1} value={value ?? undefined} />
      <p className={styles['words']}>
        <span aria-hidden="true">{label}</span>
        {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
      </p>
    </div>
  );
};
