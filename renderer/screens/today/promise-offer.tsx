import { promiseOfferStrings as text } from '../../strings/ledger-lines.ts';
import { Button } from '../../ui/button.tsx';
import styles from './heavy-line.module.css';

interface PromiseOfferProps {
  readonly words: string;
  readonly onLog: () => void;
  readonly onLeave: () => void;
}

/** One quiet line under the page, as that about heavy words: it takes no focus and stands in nobody's way. */
export const PromiseOffer = ({ words, onLog, onLeave }: PromiseOfferProps) => (
  <div className={styles['line']} role="status">
    <p>{text.offer(words)}</p>
    <span className={styles['buttons']}>
      <Button size="sm" onClick={onLog}>
        {text.log}
      </Button>
      <Button size="sm" kind="quiet" onClick={onLeave}>
        {text.notNow}
      </Button>
    </span>
  </div>
);
