import type { ReactNode } from 'react';
import styles from './callout.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface CalloutProps {
  /** `lamp` asks for attention, `pine` says it is sealed or done, `clay` is a real error, `plain` is a remark. */
  readonly tone: 'lamp' | 'pine' | 'clay' | 'plain';
  readonly icon: IconName;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Given when it appears in answer to something, so that it is announced. */
  readonly role?: 'status' | 'alert';
}

export const Callout = ({ tone, icon, title, children, role }: CalloutProps) => (
  <div className={styles['callout']} data-tone={tone} role={role}>
    <Icon name={icon} size={20} />
    <div>
      {title === undefined ? null : <b className={styles['title']}>{title}</b>}
      {children}
    </div>
  </div>
);
