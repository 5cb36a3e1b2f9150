import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** For a screen reader only. */
export const VisuallyHidden = ({ children, id }: { readonly children: ReactNode; readonly id?: string }) => (
  <span id={id} className={styles['hidden']}>
    {children}
  </span>
);
