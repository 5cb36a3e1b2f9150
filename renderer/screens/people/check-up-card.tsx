import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

/** The last look at how things stand between the two, and what one may ask oneself at the next. */
export const CheckUpCard = ({ card: { id, alias, lastCheckUp } }: { readonly card: PersonCard }) => {
  const { today } = useApp();
  const run = useUndoable();
  return (
    <Card label={text.checkUp}>
      <div className={styles['card']}>
        <Heading level={3} size="ui">
          {text.checkUp}
        </Heading>
        <p>{lastCheckUp === null ? text.noCheckUp : text.lastCheckUp(dayInYear(lastCheckUp, today))}</p>
        <p className={styles['hint']}>{text.checkUpAsks}</p>
        <div>
          <Button
            size="sm"
            disabled={lastCheckUp === today}
            onClick={() => void run((api) => api.changeCard(id, { lastCheckUp: today }), text.checkedUpNow(alias))}
          >
            {text.checkedUp}
          </Button>
        </div>
      </div>
    </Card>
  );
};
