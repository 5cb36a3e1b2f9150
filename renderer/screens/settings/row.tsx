import type { ReactNode } from 'react';
import styles from './row.module.css';

/** What something is, and how it stands. */
export const Rows = ({ children }: { readonly children: ReactNode }) => <dl className={styles['rows']}>{children}</dl>;

export const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles['row']}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
