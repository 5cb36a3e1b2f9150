import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './settings.module.css';

/** Settings that belong together, under one heading. */
export const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Card label={title}>
    <div className={styles['group']}>
      <Heading level={2} size="ui">
        {title}
      </Heading>
      {children}
    </div>
  </Card>
);

export const Hint = ({ children }: { readonly children: ReactNode }) => <p className={styles['hint']}>{children}</p>;
