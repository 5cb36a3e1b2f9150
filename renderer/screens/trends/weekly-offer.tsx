import { weeklyStrings as text } from '../../strings/weekly.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './weekly.module.css';

/** Towards the end of a week that was not looked at: a line and a button, and nothing if it is left. */
export const WeeklyOffer = ({ onBegin }: { readonly onBegin: () => void }) => (
  <Card>
    <div className={styles['offer']}>
      <p className={styles['note']}>
        {text.offer} {text.offerLead}
      </p>
      <Button size="sm" onClick={onBegin}>
        {text.begin}
      </Button>
    </div>
  </Card>
);
