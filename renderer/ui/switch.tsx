import { useId, type ReactNode } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label; it stands before the switch and can be pressed too. */
  readonly children: ReactNode;
}

export const Switch = ({ on, onChange, children }: SwitchProps) => {
  const id = useId();
  return (
    <div className={styles['row']}>
      <label id={`${id}-label`} htmlFor={id}>
        {children}
      </label>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        className={styles['switch']}
        onClick={() => onChange(!on)}
      />
    </div>
  );
};
