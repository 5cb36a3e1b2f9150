import { findingStrings as text } from '../../strings/findings.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './own-words-card.module.css';

// Where the pressed button stood there is nothing any more.
const focusNow = (button: HTMLButtonElement | null): void => button?.focus();

/** Nothing is left to say without what was just taken out: the way back stands here instead. */
export const TakenOutCard = ({ onUndo }: { readonly onUndo: () => void }) => (
  <Card>
    <div className={styles['row']}>
      <span role="status">{text.takenOut}</span>
      <Button ref={focusNow} size="sm" onClick={onUndo}>
        {text.undo}
      </Button>
    </div>
  </Card>
);
