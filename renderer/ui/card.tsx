import type { ReactNode } from 'react';
import styles from './card.module.css';

/** A surface that holds things belonging together. With `label` it is a named region. */
export const Card = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) =>
  label === undefined ? (
    <div className={styles['card']}>{children}</div>
  ) : (
    <section className={styles['card']} aria-label={label}>
      {children}
    </section>
  );
