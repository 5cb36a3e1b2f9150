import { weekOf } from '#shared/calendar/day-key';
import { useApp } from '../../app/app-context.ts';
import { weeklyStrings as text } from '../../strings/weekly.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { PastWeeks } from './past-weeks.tsx';
import { WeeklyDialog } from './weekly-dialog.tsx';
import styles from './weekly.module.css';

interface WeeklyCardProps {
  readonly view: TrendsView;
  /** Its questions are open. */
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
}

/** The look at this week, and the weeks that were looked at before. */
export const WeeklyCard = ({ view: { weeklies, choices }, asking, onAsk }: WeeklyCardProps) => {
  const { today } = useApp();
  const monday = weekOf(today);
  const weekly = weeklies.find((one) => one.monday === monday) ?? null;
  if (!choices.weekly) return null;
  return (
    <div className={styles['card']}>
      <Card label={text.title}>
        <div className={styles['inside']}>
          <div className={styles['offer']}>
            <div>
              <Heading level={2} size="ui">
                {weekly === null ? text.offer : text.title}
              </Heading>
              <p className={styles['note']}>{text.offerLead}</p>
            </div>
            <Button size="sm" onClick={() => onAsk(true)}>
              {weekly === null ? text.begin : text.again}
            </Button>
          </div>
          {weeklies.length === 0 ? null : <PastWeeks weeklies={weeklies} today={today} />}
        </div>
      </Card>
      {asking ? <WeeklyDialog monday={monday} weekly={weekly} onClose={() => onAsk(false)} /> : null}
    </div>
  );
};
