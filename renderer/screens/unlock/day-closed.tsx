import { useEffect, useRef, type ReactNode } from 'react';
import { ui } from '../../strings/ui.ts';
import { unlock } from '../../strings/unlock.ts';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './day-closed.module.css';
import { QuietFrame } from './quiet-frame.tsx';

interface DayClosedProps {
  /** "5:52 pm". */
  readonly closedAt: string;
  readonly notice?: ReactNode;
  readonly onUnlock: () => void;
  readonly onHelp: () => void;
}

/** The quietest screen. Nothing of the day is on it. */
export const DayClosed = ({ closedAt, notice, onUnlock, onHelp }: DayClosedProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <QuietFrame
      ground={
        <>
          <LinkButton icon="lock-simple" onClick={onUnlock}>
            {unlock.unlock}
          </LinkButton>
          <LinkButton icon="phone" onClick={onHelp} aria-keyshortcuts="F1">
            {ui.helpNumbers}
          </LinkButton>
        </>
      }
    >
      <div className={styles['closed']}>
        <Heading level={1} size="xl" ref={heading}>
          {unlock.dayShut}
        </Heading>
        <p>{unlock.closedAt(closedAt)}</p>
        {notice === undefined ? null : <div className={styles['notice']}>{notice}</div>}
      </div>
    </QuietFrame>
  );
};
