import { useId, type ReactNode } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** It can't be turned on now. */
  readonly isOff?: boolean;
  /** The id of what says more of it. */
  readonly describedBy?: string;
  /** The label; it stands before the switch and can be pressed too. */
  readonly children: ReactNode;
}

export const Switch = ({ on, onChange, isOff = false, describedBy, children }: SwitchProps) => {
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
        aria-describedby={describedBy}
        disabled={isOff}
        className={styles['switch']}
        onClick={() => onChange(!on)}
      />
    </div>
  );
};
