import { useState } from 'react';
import type { CheckUpDays } from '#shared/aliases/check-up';
import { pagesDrifted } from '#shared/ledgers/check-up-offers';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { checkUpStrings } from '../../strings/check-up.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { useLeft } from '../../forms/use-form.ts';
import { CheckUpAfter } from './check-up-after.tsx';
import { CheckUpDialog } from './check-up-dialog.tsx';
import { PastCheckUps } from './past-check-ups.tsx';
import styles from './person-detail.module.css';
import { useLinesOf } from './use-lines-of.ts';

interface CheckUpCardProps {
  readonly card: PersonCard;
  /** After how many days anybody's turn comes again. */
  readonly checkUpDays: CheckUpDays;
}

/** The last look at how things stand between the two, and the way to the next. */
export const CheckUpCard = ({ card, checkUpDays }: CheckUpCardProps) => {
  const { id, alias, lastCheckUp } = card;
  const { today } = useApp();
  const run = useUndoable();
  const lines = useLinesOf('checkUp', id);
  const hasDrifted = pagesDrifted(lines.map(({ record }) => record.samePageMine).toReversed());
  // Begun and left behind for another place, it stands open again; whoever said not now asks for it.
  const left = useLeft({ ledger: 'checkUp', whom: id, record: null });
  const [asking, setAsking] = useState(left === 'open');
  return (
    <Card label={text.checkUp}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {text.checkUp}
        </Heading>
        <p>{lastCheckUp === null ? text.noCheckUp : text.lastCheckUp(dayInYear(lastCheckUp, today))}</p>
        <p className={styles['hint']}>{text.checkUpAsks}</p>
        <div className={styles['choices']}>
          <Button size="sm" onClick={() => setAsking(true)}>
            {left === null ? checkUpStrings.open : checkUpStrings.goOn}
          </Button>
          <Button
            size="sm"
            kind="quiet"
            disabled={lastCheckUp === today}
            onClick={() => void run((api) => api.changeCard(id, { lastCheckUp: today }), text.checkedUpNow(alias))}
          >
            {text.checkedUp}
          </Button>
        </div>
        <CheckUpAfter days={checkUpDays} />
        <PastCheckUps lines={lines} />
      </div>
      {asking ? (
        <CheckUpDialog
          card={card}
          hasDrifted={hasDrifted}
          before={lines[0]?.record ?? null}
          onClose={() => setAsking(false)}
          onReopen={() => setAsking(true)}
        />
      ) : null}
    </Card>
  );
};
