import type { ReactNode } from 'react';
import styles from './horizon.module.css';

interface HorizonProps {
  /** `sun`: the sun stands half over the line. `glow`: it has gone, and a little light is left. */
  readonly light: 'sun' | 'glow';
  /** Sets the sun, once: 1.6 s, or a single frame with reduced motion. What is left is the glow. */
  readonly setting?: boolean;
  readonly onSet?: () => void;
  /** What stands on the ground below the line. */
  readonly children?: ReactNode;
}

/** The foot of a quiet screen. Lies at the end of a column; the sky reaches up behind what is above. */
export const Horizon = ({ light, setting = false, onSet, children }: HorizonProps) => (
  <div className={styles['horizon']} data-light={light} data-setting={setting ? '' : undefined}>
    <div className={styles['sky']} aria-hidden="true">
      <div className={styles['dusk']} />
      <div className={styles['day']} />
      {light === 'sun' ? (
        <div
          className={styles['sun']}
          onAnimationEnd={(event) => (event.target === event.currentTarget ? onSet?.() : undefined)}
        />
      ) : null}
    </div>
    <div className={styles['ground']}>
      <svg className={styles['gleam']} viewBox="0 0 166 26" aria-hidden="true">
        <path className={styles['far']} d="M46 8h74M60 17h46" />
        <path className={styles['near']} d="M1 8h164M23 16h120M49 24h68" />
      </svg>
      {children}
    </div>
  </div>
);
