import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface ChipProps {
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
  /** Shown while not pressed; the tick takes its place. */
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A toggle. Pressed adds a tick, so that colour is never alone. */
export const Chip = ({ pressed, onChange, icon, children }: ChipProps) => (
  <button type="button" className={styles['chip']} aria-pressed={pressed} onClick={() => onChange(!pressed)}>
    {pressed ? <Icon name="check-bold" size={13} /> : icon === undefined ? null : <Icon name={icon} size={15} />}
    {children}
  </button>
);
