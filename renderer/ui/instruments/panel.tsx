import type { ReactNode } from 'react';
import { Heading } from '../heading.tsx';
import styles from './panel.module.css';

/** The dashboard: panes side by side, under one another when the window is narrow or the text large. */
export const InstrumentPanel = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <section className={styles['panel']} aria-label={label}>
    <div className={styles['panes']}>{children}</div>
  </section>
);

interface PaneProps {
  readonly heading: string;
  /** The middle pane is the widest. */
  readonly span: 'gauge' | 'dial' | 'seat';
  readonly children: ReactNode;
}

export const InstrumentPane = ({ heading, span, children }: PaneProps) => (
  <div className={styles['pane']} data-span={span}>
    <Heading level={2} size="ui">
      {heading}
    </Heading>
    {children}
  </div>
);
