import type { ReactNode } from 'react';
import styles from './screen.module.css';

interface ScreenProps {
  /** Named for a screen reader by the heading inside. */
  readonly label: string;
  /** The bar at the top: it drags the window and leaves room for the window's own controls. */
  readonly top: ReactNode;
  readonly children: ReactNode;
  /** Names what the body shows; another part begins at its top, however far down the last one was left. */
  readonly part?: string;
  readonly foot?: ReactNode;
}

// Each part has a body of its own. With the largest letters it is the screen around it that scrolls.
const beginAtTop = (body: HTMLElement | null): void => {
  body?.parentElement?.scrollTo(0, 0);
};

/** One place of the app: a bar, a body that scrolls, and a foot that stays. */
export const Screen = ({ label, top, children, part, foot }: ScreenProps) => (
  <main className={styles['screen']} aria-label={label}>
    <header className={styles['top']}>{top}</header>
    <div key={part} ref={beginAtTop} className={styles['body']}>
      {children}
    </div>
    {foot === undefined ? null : <footer className={styles['foot']}>{foot}</footer>}
  </main>
);
