import type { ReactNode } from 'react';
import { Horizon } from '../../ui/horizon.tsx';
import { BareFrame } from './bare-frame.tsx';
import styles from './quiet-frame.module.css';

interface QuietFrameProps {
  readonly children: ReactNode;
  /** What stands on the ground below the line. */
  readonly ground: ReactNode;
}

/** One thing in the middle of a quiet screen, with the night at its foot. */
export const QuietFrame = ({ children, ground }: QuietFrameProps) => (
  <BareFrame>
    <div className={styles['page']}>
      <main className={styles['middle']}>{children}</main>
      <Horizon light="glow">{ground}</Horizon>
    </div>
  </BareFrame>
);
