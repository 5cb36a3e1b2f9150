import { useCallback, useRef } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { useApp } from '../../app/app-context.ts';
import { monthAndDay } from '../../app/format.ts';
import { commandName } from '../../app/keys.ts';
import { findingStrings as text } from '../../strings/findings.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { Saved } from '../../vault/vault-api.ts';
import type { LeanView } from '../../workers/vault/queries/trends/trends-view.ts';
import { FindingFlag } from './finding-flag.tsx';
import { monthAgo } from './month-ago.ts';
import styles from './own-words-card.module.css';

/** The person's own words from last time it eased, and three ways on from here: none of them has to be taken. */
export const OwnWordsCard = ({ lean }: { readonly lean: LeanView }) => {
  const { today, go } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const { own, kept, direction, since } = lean;
  const said = { direction, since };
  // The button that was pressed goes, and the one that undoes it takes its place: the focus with it.
  const wasPressed = useRef(false);
  const focusAfterPress = useCallback((button: HTMLButtonElement | null): void => {
    if (button === null || !wasPressed.current) return;
    wasPressed.current = false;
    button.focus();
  }, []);
  const run = async (saving: Promise<Saved>): Promise<void> => {
    if (!(await saving).ok) toast({ kind: 'problem', text: text.notSaved });
  };
  const leaveBe = (day: DayKey | null): void => {
    wasPressed.current = true;
    void run(api.leaveFindingBe(said, day));
  };
  const leftBeUntil = kept?.leftBeUntil ?? null;
  if (leftBeUntil !== null && today < leftBeUntil) {
    return (
      <Card>
        <div className={styles['row']}>
          <span role="status">{text.leftBe(monthAndDay(leftBeUntil))}</span>
          <Button size="sm" kind="quiet" ref={focusAfterPress} onClick={() => leaveBe(null)}>
            {text.backAgain}
          </Button>
        </div>
      </Card>
    );
  }
  const isKept = kept !== null && kept.keptAt !== null;
  const keep = (): void => void run(api.keepForSupervision(said, !isKept));
  return (
    <Card>
      <div className={styles['card']}>
        {own === null ? (
          <p className={styles['lead']}>{text.whatNow}</p>
        ) : (
          <>
            <p className={styles['lead']}>{text.lastTime(monthAgo(own.from, today), direction, own.weeks)}</p>
            <blockquote className={styles['own']}>“{own.text}”</blockquote>
          </>
        )}
        <div className={styles['exits']}>
          {own === null ? null : (
            <Button size="sm" onClick={() => go('journal', own.entry)}>
              {text.openEntry}
            </Button>
          )}
          <Button
            size="sm"
            kind={isKept ? 'default' : 'primary'}
            aria-keyshortcuts={`${commandName}+Shift+F`}
            onClick={keep}
          >
            {isKept ? text.unkeep : text.keep}
          </Button>
          <Button size="sm" kind="quiet" ref={focusAfterPress} onClick={() => leaveBe(today)}>
            {text.leaveBe}
          </Button>
        </div>
        <FindingFlag lean={said} isKept={isKept} onKey={keep} />
        <p className={styles['lead']} role="status">
          {isKept ? text.kept : ''}
        </p>
      </div>
    </Card>
  );
};
