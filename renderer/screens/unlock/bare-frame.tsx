import type { ReactNode } from 'react';
import styles from './bare-frame.module.css';

/** The whole window without the sidebar and the title bar: before the vault is open, and after. */
export const BareFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['frame']}>
    <div className={styles['drag']} />
    <div className={styles['scroll']}>{children}</div>
  </div>
);
