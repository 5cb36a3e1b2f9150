import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './refusal.module.css';

interface RefusalProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: { readonly label: string; readonly onPress: () => void };
}

/** What the disk did not take, why, and how to try again. */
export const Refusal = ({ title, children, action }: RefusalProps) => (
  <div className={styles['refusal']} role="alert">
    <Icon name="warning-circle" size={18} />
    <p>
      <b>{title}</b> {children}
    </p>
    <Button size="sm" onClick={action.onPress}>
      {action.label}
    </Button>
  </div>
);
