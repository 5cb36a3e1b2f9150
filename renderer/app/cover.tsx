import { shellStrings } from '../strings/shell.ts';
import { Horizon } from '../ui/horizon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './cover.module.css';

interface CoverProps {
  /** The day was closed: the sun goes under the line, once. */
  readonly sunset: boolean;
  readonly onSet: () => void;
}

/** Stands where the journal stood from the first frame of a lock until the lock screen takes its place. */
export const Cover = ({ sunset, onSet }: CoverProps) => (
  <main className={styles['cover']}>
    <VisuallyHidden>{shellStrings.covered}</VisuallyHidden>
    <Horizon light={sunset ? 'sun' : 'glow'} setting={sunset} onSet={onSet} />
  </main>
);
