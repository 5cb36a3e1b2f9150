import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import styles from './settings.module.css';

interface GroupTitleProps {
  readonly icon?: IconName;
  readonly children: string;
}

export const GroupTitle = ({ icon, children }: GroupTitleProps) => (
  <div className={styles['title']}>
    {icon === undefined ? null : <Icon name={icon} size={18} />}
    <Heading level={2} size="ui">
      {children}
    </Heading>
  </div>
);

interface GroupProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** Settings that belong together, under one heading. */
export const Group = ({ title, icon, children }: GroupProps) => (
  <Card label={title}>
    <div className={styles['group']}>
      <GroupTitle {...(icon === undefined ? {} : { icon })}>{title}</GroupTitle>
      {children}
    </div>
  </Card>
);

export const Hint = ({ children }: { readonly children: ReactNode }) => <p className={styles['hint']}>{children}</p>;
