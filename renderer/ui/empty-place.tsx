import type { ReactNode } from 'react';
import styles from './empty-place.module.css';
import { Button } from './button.tsx';
import { Heading } from './heading.tsx';

interface EmptyPlaceProps {
  /** What is drawn, 156 × 92 units; it says nothing that the words don't. */
  readonly drawing: ReactNode;
  readonly title: string;
  readonly body: string;
  /** The one thing to begin with. */
  readonly action: string;
  readonly onAction: () => void;
}

/** A place where nothing is yet: what will be here, and the way to the first of it. */
export const EmptyPlace = ({ drawing, title, body, action, onAction }: EmptyPlaceProps) => (
  <div className={styles['empty']}>
    <svg viewBox="0 0 156 92" width="156" height="92" aria-hidden="true">
      {drawing}
      <path data-ground="" d="M1 89h154" />
    </svg>
    <Heading level={2} size="md">
      {title}
    </Heading>
    <p>{body}</p>
    <Button kind="primary" size="lg" onClick={onAction}>
      {action}
    </Button>
  </div>
);
