import { type ReactNode, useEffect, useRef } from 'react';
import { useApp } from '../../app/app-context.ts';
import { isElsewhere, useKeysWhileShown } from '../../app/keys.ts';
import { ledgerStrings as text, smallScreenWords } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './ledger-screen.module.css';
import { placeBackFrom, type SmallScreen as Place } from './place.ts';

interface SmallScreenProps {
  readonly of: Place;
  readonly children: ReactNode;
}

/** A small screen before the evening: what it is for, and the way back, by its button or with Escape. */
export const SmallScreen = ({ of, children }: SmallScreenProps) => {
  const { go } = useApp();
  const { title, lead } = smallScreenWords[of];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const back = (): void => go('today', placeBackFrom(of));
  useKeysWhileShown((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || (isElsewhere(event) && event.repeat)) return;
    event.preventDefault();
    back();
  });
  return (
    <Screen
      label={title}
      part={of}
      top={
        <Button kind="quiet" onClick={back}>
          {text.back}
        </Button>
      }
    >
      <div className={styles['ledger']}>
        <Heading level={1} size="lg" ref={heading}>
          {title}
        </Heading>
        <p className={styles['lead']}>{lead}</p>
        {children}
      </div>
    </Screen>
  );
};
