import type { ReactNode } from 'react';
import styles from './tonight-list.module.css';

interface TonightRowProps {
  /** What kind of thing it is. */
  readonly kind: string;
  readonly words: string;
  /** What can be done with it at once. */
  readonly children: ReactNode;
}

/** Something that an evening has to say, and what may be answered. */
export const TonightRow = ({ kind, words, children }: TonightRowProps) => (
  <li className={styles['row']}>
    <p>
      <small>{kind}</small>
      {words}
    </p>
    <span className={styles['taps']}>{children}</span>
  </li>
);
